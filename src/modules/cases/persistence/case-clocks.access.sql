/*
 * The cases without a worker whose clock has come near or run out and of which nobody was told yet, at most a thousand at once,
 * with the centre. Marks them as told. For the named job only.
 */
create function cases.take_due_clocks()
returns table (subject_kind text, subject_id uuid, code text, stage text, agency_id uuid, started_at timestamptz,
  due_at timestamptz, escalates_to text)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  present constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:escalate-clocks' then
    return;
  end if;
  return query
    with due as (
      select r.id, r.due_at < present as late from cases.case_file r
      where r.due_at is not null and r.told_overdue_at is null
        and (r.due_at < present or (r.told_near_at is null and r.warn_at <= present))
      order by r.due_at limit 1000 for update skip locked
    )
    update cases.case_file r
    set told_near_at = case when due.late then r.told_near_at else present end,
      told_overdue_at = case when due.late then present end
    from due where r.id = due.id
    returning 'case', r.id, 'case-allocation', case when due.late then 'overdue' else 'near' end, r.centre_agency_id,
      r.clock_started_at, r.due_at, r.escalates_to;
end $$;
revoke all on function cases.take_due_clocks() from public;
grant execute on function cases.take_due_clocks() to diversion_app;
