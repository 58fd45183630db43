/* The window of a mandate is shut: nobody is asked for a copy any more. Asked by legal_clinic.align. */
create function legal_clinic.lapse_copies(p_mandate uuid) returns void
language sql volatile set search_path = pg_catalog as $$
  update legal_clinic.copy_request c
  set state = 'lapsed', answered_at = greatest(c.asked_at, coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())),
    clock_started_at = null, due_at = null, warn_at = null, escalates_to = null, version = c.version + 1,
    updated_at = greatest(c.updated_at, coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()))
  where c.mandate_id = p_mandate and c.state = 'requested'
$$;
revoke all on function legal_clinic.lapse_copies(uuid) from public;

/* The case goes on at another centre: what was not answered is asked there. */
create function legal_clinic.hand_over_copies() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update legal_clinic.copy_request c
  set centre_agency_id = new.centre_agency_id, version = c.version + 1, updated_at = greatest(c.updated_at, new.updated_at)
  where c.case_id = new.id and c.state = 'requested';
  return null;
end $$;
revoke all on function legal_clinic.hand_over_copies() from public;
create trigger hand_over_copies after update of centre_agency_id on cases.case_file
  for each row when (old.centre_agency_id <> new.centre_agency_id) execute function legal_clinic.hand_over_copies();

/*
 * The requests that no centre has answered in time, or soon has to, and of which nobody was told yet, at most a thousand at once: told to
 * the centre and to the clinic. Marks them as told. For the named job only.
 */
create function legal_clinic.take_due_clocks()
returns table (subject_kind text, subject_id uuid, code text, stage text, agency_id uuid, started_at timestamptz,
  due_at timestamptz, escalates_to text)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:escalate-clocks' then
    return;
  end if;
  return query
    with due as (
      select c.id, c.due_at < v_now as late from legal_clinic.copy_request c
      where c.due_at is not null and c.told_overdue_at is null
        and (c.due_at < v_now or (c.told_near_at is null and c.warn_at <= v_now))
      order by c.due_at limit 1000 for update skip locked
    ), told as (
      update legal_clinic.copy_request c
      set told_near_at = case when due.late then c.told_near_at else v_now end,
        told_overdue_at = case when due.late then v_now end
      from due where c.id = due.id
      returning c.id, due.late, c.centre_agency_id, c.clinic_agency_id, c.clock_started_at, c.due_at, c.escalates_to
    )
    select 'copy-request', o.id, 'copy-answer', case when o.late then 'overdue' else 'near' end, agency, o.clock_started_at, o.due_at,
      o.escalates_to
    from told o cross join lateral (values (o.centre_agency_id), (o.clinic_agency_id)) as both_of (agency);
end $$;
revoke all on function legal_clinic.take_due_clocks() from public;
grant execute on function legal_clinic.take_due_clocks() to diversion_app;
