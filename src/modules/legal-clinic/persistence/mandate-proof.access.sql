/*
 * Papers that prove a mandate: whoever sees the mandate, and nobody else; they tell who wants a lawyer, and nothing of the file. Attached
 * while it is asked for or held. What was replaced or withdrawn leaves its trace; its key is gone, and so the file opens to nobody.
 */
alter table legal_clinic.mandate_proof enable row level security;
alter table legal_clinic.mandate_proof force row level security;
create policy mandate_proof_owner on legal_clinic.mandate_proof to current_user using (true) with check (true);
create policy mandate_proof_known on legal_clinic.mandate_proof for select to diversion_app
  using (exists (select 1 from legal_clinic.mandate m where m.id = mandate_proof.mandate_id offset 0));
create policy mandate_proof_attach on legal_clinic.mandate_proof for insert to diversion_app
  with check (attached_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from legal_clinic.mandate m
      where m.id = mandate_proof.mandate_id and m.state in ('requested', 'active') offset 0));
create policy mandate_proof_end on legal_clinic.mandate_proof for update to diversion_app
  using (ended_at is null
    and exists (select 1 from legal_clinic.mandate m where m.id = mandate_proof.mandate_id offset 0))
  with check (ended_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (stored_as, file_key, ended_by, ended_at, end_reason) on legal_clinic.mandate_proof to diversion_app;

/* Which of these addresses of the store no proof has: for the job alone. */
create function legal_clinic.unknown_addresses(p_addresses text[]) returns setof text
language sql stable security definer set search_path = pg_catalog as $$
  select a from unnest(p_addresses) as a
  where nullif(current_setting('app.job', true), '') = 'job:sweep-document-files'
    and not exists (select 1 from legal_clinic.mandate_proof p where p.stored_as = a)
$$;
revoke all on function legal_clinic.unknown_addresses(text[]) from public;
grant execute on function legal_clinic.unknown_addresses(text[]) to diversion_app;
