/*
 * Requests for a copy of the file: who looks through the open window of the mandate, for the request names the centre; and who
 * coordinates the centre that has the case and sees it.
 * Asked for through a door, since a lawyer sees no case; answered or refused by the centre, withdrawn by the lawyer.
 */
alter table legal_clinic.copy_request enable row level security;
alter table legal_clinic.copy_request force row level security;
create policy copy_request_owner on legal_clinic.copy_request to current_user using (true) with check (true);
create policy copy_request_asked on legal_clinic.copy_request for select to diversion_app
  using (exists (select 1 from legal_clinic.case_status s where s.mandate_id = copy_request.mandate_id offset 0));
create policy copy_request_addressed on legal_clinic.copy_request for select to diversion_app
  using ('centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from cases.case_file f where f.id = copy_request.case_id offset 0));
create policy copy_request_answer on legal_clinic.copy_request for update to diversion_app
  using (state = 'requested'
    and ('centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
      and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      and exists (select 1 from cases.case_file f where f.id = copy_request.case_id offset 0)
      or exists (select 1 from legal_clinic.case_status s where s.mandate_id = copy_request.mandate_id offset 0)))
  with check (answered_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and (state in ('answered', 'refused') and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      or state = 'withdrawn' and clinic_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)));
grant select, update (state, answered_by, answered_at, document_id, refusal_reason, clock_started_at, due_at, warn_at, escalates_to,
  version, updated_at) on legal_clinic.copy_request to diversion_app;

-- The copy is read through the request that it answers, while the window of the mandate is open: this paper and no other.
create policy document_copied on documents.document for select to diversion_app
  using (kind = 'copy-of-file' and exists (select 1 from legal_clinic.copy_request c
    join legal_clinic.case_status s on s.mandate_id = c.mandate_id where c.document_id = document.id offset 0));

/*
 * A lawyer asks for a copy of what a live mandate is about; it goes to the centre that has the case now, one that still works on it
 * before one that has ended, and none to which an order was given before it went to another. Says in one word why not: unknown, no-centre, asked-already; null where it is done. Who hands the case over,
 * or shuts the window, waits or is waited for.
 */
create function legal_clinic.ask_copy(p_id uuid, p_mandate uuid, p_what text, p_clock jsonb) returns text
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_matter legal_clinic.matter;
  v_case cases.case_file;
begin
  select * into v_matter from legal_clinic.matter a where a.mandate_id = p_mandate;
  select f.* into v_case from legal_clinic.cases_of(v_matter) f
  where f.order_id is null or exists (select 1 from sentencing.order_file o
    where o.id = f.order_id and o.supervisor_agency_id = f.centre_agency_id)
  order by (f.state not in ('closed', 'finalised')) desc, f.created_at desc, f.id desc limit 1;
  select * into v_case from cases.case_file f where f.id = v_case.id for share;
  perform 1 from legal_clinic.matter a where a.mandate_id = p_mandate for update;
  if not exists (select 1 from legal_clinic.defended_matter(p_mandate) d where coalesce(d.intake_id, d.order_id) is not null) then
    return 'unknown';
  end if;
  if v_case.id is null then return 'no-centre'; end if;
  insert into legal_clinic.copy_request (id, mandate_id, clinic_agency_id, child_id, case_id, centre_agency_id, what, state, asked_by,
    asked_at, clock_started_at, due_at, warn_at, escalates_to, version, updated_at)
  values (p_id, p_mandate, nullif(current_setting('app.agency', true), '')::uuid, v_case.child_id, v_case.id, v_case.centre_agency_id,
    p_what, 'requested', nullif(current_setting('app.account', true), '')::uuid, v_now, v_now, (p_clock ->> 'dueAt')::timestamptz,
    (p_clock ->> 'warnAt')::timestamptz, p_clock ->> 'escalatesTo', 1, v_now)
  on conflict (mandate_id, what) where state = 'requested' do nothing;
  return case when not found then 'asked-already' end;
end $$;
revoke all on function legal_clinic.ask_copy(uuid, uuid, text, jsonb) from public;
grant execute on function legal_clinic.ask_copy(uuid, uuid, text, jsonb) to diversion_app;

/* May the lawyer be told now? One word, for who coordinates the centre that is asked, and sees neither mandate nor consent. */
create function legal_clinic.may_be_copied(p_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from legal_clinic.copy_request c join legal_clinic.case_status s on s.mandate_id = c.mandate_id
    where c.id = p_id and c.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
      and 'centre-coordinator' = any (nullif(current_setting('app.roles', true), '')::text[])
      and s.closes_at > nullif(current_setting('app.now', true), '')::timestamptz)
$$;
revoke all on function legal_clinic.may_be_copied(uuid) from public;
grant execute on function legal_clinic.may_be_copied(uuid) to diversion_app;
