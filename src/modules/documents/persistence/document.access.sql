/*
 * Papers: whoever holds the file of the child by which a paper is known at level record; by its kind no more than the agency that
 * keeps it, or who described it. What is a session's or a plan's is known by the file of its case. Who serves for protection
 * alone has those of the child's own file: the others tell of a charge. Who defends the child has what its own clinic brought in, and
 * brings in nothing but statements.
 */
alter table documents.document enable row level security;
alter table documents.document force row level security;
create policy document_owner on documents.document to current_user using (true) with check (true);
create policy document_known on documents.document for select to diversion_app
  using ((sight = 'file'
      or sight = 'agency' and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      or sight = 'author' and described_by = (select nullif(current_setting('app.account', true), '')::uuid))
    and (file_kind = 'child' or (select nullif(current_setting('app.roles', true), '')) is distinct from '{protection-officer}')
    and exists (select 1 from children.held h
      where h.file_kind = document.file_kind and h.file_id = document.file_id and h.level = 'record' offset 0));
create policy document_of_defence on documents.document for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from children.held h
      where h.file_kind = document.file_kind and h.file_id = document.file_id and h.level = 'defence' offset 0));
create policy document_describe on documents.document for insert to diversion_app
  with check (described_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and state = 'described'
    and (file_kind = 'child' or (select nullif(current_setting('app.roles', true), '')) is distinct from '{protection-officer}')
    and exists (select 1 from children.held h
      where h.file_kind = document.file_kind and h.file_id = document.file_id and h.level = 'record'
        and h.child_id = document.child_id offset 0));
create policy document_defend on documents.document for insert to diversion_app
  with check (kind = 'defence-statement'
    and described_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and state = 'described'
    and exists (select 1 from children.held h
      where h.file_kind = document.file_kind and h.file_id = document.file_id and h.level = 'defence'
        and h.child_id = document.child_id offset 0));
create policy document_change on documents.document for update to diversion_app
  using (state in ('described', 'uploaded')
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (sight <> 'author' or described_by = (select nullif(current_setting('app.account', true), '')::uuid))
    and (file_kind = 'child' or (select nullif(current_setting('app.roles', true), '')) is distinct from '{protection-officer}')
    and exists (select 1 from children.held h
      where h.file_kind = document.file_kind and h.file_id = document.file_id and h.level = 'record' offset 0))
  with check (withdrawn_by is null or withdrawn_by = (select nullif(current_setting('app.account', true), '')::uuid));
create policy document_change_of_defence on documents.document for update to diversion_app
  using (state in ('described', 'uploaded')
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from children.held h
      where h.file_kind = document.file_kind and h.file_id = document.file_id and h.level = 'defence' offset 0))
  with check (withdrawn_by is null or withdrawn_by = (select nullif(current_setting('app.account', true), '')::uuid));
-- What a paper is and what it is about never changes: another one is described.
grant select, insert, update (state, editions, withdrawn_at, withdrawn_by, withdrawal_reason, version, updated_at)
  on documents.document to diversion_app;

-- The last edition follows its paper; what was replaced or withdrawn may be of another child, and stays with who keeps it.
alter table documents.content enable row level security;
alter table documents.content force row level security;
create policy content_owner on documents.content to current_user using (true) with check (true);
create policy content_known on documents.content for select to diversion_app
  using (exists (select 1 from documents.document d
    where d.id = content.document_id
      and (d.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
        or d.state = 'uploaded' and d.editions = content.edition) offset 0));
create policy content_upload on documents.content for insert to diversion_app
  with check (uploaded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from documents.document d
      where d.id = content.document_id and d.state in ('described', 'uploaded') and d.editions + 1 = content.edition
        and d.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0));
grant select, insert on documents.content to diversion_app;

/* Which of these addresses of the store no paper has: what an upload left behind that came to no end. For the job alone. */
create function documents.unknown_addresses(p_addresses text[]) returns setof text
language sql stable security definer set search_path = pg_catalog as $$
  select a from unnest(p_addresses) as a
  where nullif(current_setting('app.job', true), '') = 'job:sweep-document-files'
    and not exists (select 1 from documents.content c where c.stored_as = a)
$$;
revoke all on function documents.unknown_addresses(text[]) from public;
grant execute on function documents.unknown_addresses(text[]) to diversion_app;
