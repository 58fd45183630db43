/*
 * The clocks of intakes that have come near or run out and of which nobody was told yet, at most a thousand at once.
 * Marks them as told: each is answered once as near and once as overdue, whatever is paused afterwards. For the named
 * job only.
 */
create function intake.take_due_clocks()
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
      select c.id, c.due_at < present as late from intake.clock c
      where c.stopped_at is null and c.told_overdue_at is null
        and (c.due_at < present or (c.told_near_at is null and c.warn_at <= present and c.due_at is not null))
      order by c.due_at limit 1000 for update skip locked
    )
    update intake.clock c
    set told_near_at = case when due.late then c.told_near_at else present end,
      told_overdue_at = case when due.late then present end
    from due where c.id = due.id
    returning 'intake', c.intake_id, c.code, case when due.late then 'overdue' else 'near' end, c.agency_id, c.started_at,
      c.due_at, c.escalates_to;
end $$;
revoke all on function intake.take_due_clocks() from public;
grant execute on function intake.take_due_clocks() to diversion_app;
