/*
 * The clocks of the states of orders that have come near or run out and of which nobody was told yet, at most a thousand at once, with
 * the agency that is waited for, and the role that acts there. Marks them as told. For the named job only.
 */
create function sentencing.take_due_states()
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
revoke all on function sentencing.take_due_states() from public;

/*
 * The same of the time in which who decides on an order that stands instead of remand looks at it again, counted from the last look or
 * the start. Told for the time that runs now alone: what was told before it is near was told of an earlier one.
 */
create function sentencing.take_due_looks()
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
      select o.id, o.look_again_at < present as late,
        case o.state when 'in-review' then o.court_agency_id else o.authority_agency_id end as waits_for,
        coalesce((select max(t.at) from sentencing.order_transition t where t.order_id = o.id and t.action in ('start', 'look-again')),
          o.created_at) as since
      from sentencing.order_file o
      where o.look_again_at is not null and o.state in ('in-force', 'breached', 'in-review') and o.look_again_from <= present
        and (o.look_told_at is null or o.look_told_at < o.look_again_from
          or (o.look_again_at < present and o.look_told_at <= o.look_again_at))
      order by o.look_again_from limit 1000 for update skip locked
    )
    update sentencing.order_file o set look_told_at = present
    from due join access.agency a on a.id = due.waits_for
    where o.id = due.id
    returning 'order', o.id, 'order-look-again', case when due.late then 'overdue' else 'near' end, due.waits_for, due.since,
      o.look_again_at, case a.kind when 'prosecutor-office' then 'prosecutor' else 'judge' end;
end $$;
revoke all on function sentencing.take_due_looks() from public;

/* Both, each as its own function takes them. For the named job only. */
create function sentencing.take_due_clocks()
returns table (subject_kind text, subject_id uuid, code text, stage text, agency_id uuid, started_at timestamptz,
  due_at timestamptz, escalates_to text)
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  return query select * from sentencing.take_due_states();
  return query select * from sentencing.take_due_looks();
end $$;
revoke all on function sentencing.take_due_clocks() from public;
grant execute on function sentencing.take_due_clocks() to diversion_app;
