-- Requests for an appointed representative: the agency that asks and the body that is asked, each by its own column.
alter table children.representative_request enable row level security;
alter table children.representative_request force row level security;
create policy representative_request_owner on children.representative_request to current_user using (true) with check (true);
create policy representative_request_parties on children.representative_request for select to diversion_app
  using (asking_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    or addressed_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
create policy representative_request_ask on children.representative_request for insert to diversion_app
  with check (asking_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and asked_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = representative_request.child_id and h.level in ('identity', 'record') offset 0));
create policy representative_request_change on children.representative_request for update to diversion_app
  using (asking_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    or addressed_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert,
  update (state, answer, answered_at, answered_by, ended_at, end_reason, version, updated_at)
  on children.representative_request to diversion_app;

/*
 * Who stands for a child, in codes and days and with neither name nor contact, for who defends it: the record of custody tells the lawyer
 * the id. One whom a conflict of interest bars is none to them.
 */
create function children.representative_of_defended(p_id uuid)
returns table (id uuid, child_id uuid, kind text, valid_from date, valid_until date, conflict text)
language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.child_id, r.kind, r.valid_from, r.valid_until, r.conflict from children.representative r
  where r.id = p_id and r.conflict in ('none', 'not-recorded')
    and exists (select 1 from children.held h where h.file_kind = 'child' and h.file_id = r.child_id and h.level = 'defence')
$$;
revoke all on function children.representative_of_defended(uuid) from public;
grant execute on function children.representative_of_defended(uuid) to diversion_app;

/* An appointed representative was recorded by a holder of the child's record: open requests of any agency are fulfilled. */
create function children.fulfil_representative_requests(p_representative uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_child uuid;
  v_count integer;
begin
  select r.child_id into v_child from children.representative r
  where r.id = p_representative and r.kind = 'appointed-representative'
    and r.agency_id = nullif(current_setting('app.agency', true), '')::uuid;
  if v_child is null or children.held_rank('child', v_child) < 3 then raise insufficient_privilege; end if;
  update children.representative_request q
  set state = 'fulfilled', representative_id = p_representative, ended_at = v_now, updated_at = v_now, version = q.version + 1
  where q.child_id = v_child and q.ended_at is null;
  get diagnostics v_count = row_count;
  return v_count;
end $$;
revoke all on function children.fulfil_representative_requests(uuid) from public;
grant execute on function children.fulfil_representative_requests(uuid) to diversion_app;

/*
 * A representative is barred: what they said counts no more, for files of every agency, and what was opened on it
 * closes. For the agency that recorded them and holds the record of the child. Answers what lapsed.
 */
create function children.lapse_consents(p_representative uuid)
returns table (id uuid, child_id uuid, file_kind text, file_id uuid, purpose text)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
begin
  if not exists (
    select 1 from children.representative r
    where r.id = p_representative and r.agency_id = nullif(current_setting('app.agency', true), '')::uuid
      and r.conflict <> 'none' and children.held_rank('child', r.child_id) >= 3
  ) then
    raise insufficient_privilege;
  end if;
  return query
    with lapsed as (
      update children.consent c set lapsed_at = v_now, updated_at = v_now, version = c.version + 1
      where c.representative_id = p_representative and c.superseded_at is null and c.lapsed_at is null
      returning c.id, c.child_id, c.file_kind, c.file_id, c.purpose
    ), closed as (
      update children.need_to_know k set ended_at = v_now, ended_by = v_account, end_reason = 'representative-barred'
      from lapsed where k.basis_kind = 'consent' and k.basis_id = lapsed.id and k.ended_at is null
    )
    select l.id, l.child_id, l.file_kind, l.file_id, l.purpose from lapsed l;
end $$;
revoke all on function children.lapse_consents(uuid) from public;
grant execute on function children.lapse_consents(uuid) to diversion_app;
