/*
 * The clocks of orders that have come near or run out and of which nobody was told yet, at most a thousand at once, with the
 * agency that is waited for, and the role that acts there. Marks them as told. For the named job only.
 */
create function sentencing.take_due_clocks()
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
      select o.id, o.due_at < present as late,
        case o.state when 'ordered' then o.supervisor_agency_id when 'breached' then o.authority_agency_id
          else o.court_agency_id end as waits_for,
        case o.state when 'ordered' then 'order-start' when 'breached' then 'order-breach-answer' else 'order-review' end as clock
      from sentencing.order_file o
      where o.due_at is not null and o.told_overdue_at is null
        and (o.due_at < present or (o.told_near_at is null and o.warn_at <= present))
      order by o.due_at limit 1000 for update skip locked
    )
    update sentencing.order_file o
    set told_near_at = case when due.late then o.told_near_at else present end,
      told_overdue_at = case when due.late then present end
    from due join access.agency a on a.id = due.waits_for
    where o.id = due.id
    returning 'order', o.id, due.clock, case when due.late then 'overdue' else 'near' end, due.waits_for, o.clock_started_at,
      o.due_at, case a.kind when 'diversion-centre' then 'centre-coordinator' when 'prosecutor-office' then 'prosecutor'
        when 'court' then 'judge' else o.escalates_to end;
end $$;
revoke all on function sentencing.take_due_clocks() from public;
grant execute on function sentencing.take_due_clocks() to diversion_app;
