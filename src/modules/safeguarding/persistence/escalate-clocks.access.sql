/*
 * The concerns whose triage has come near or run out and of which nobody was told yet, at most a thousand at once, with
 * the agency that is waited for: the responsible one, or oversight where there is none; never the one in which it was
 * raised nor the one that it is about. Marks them as told. For the named job only.
 */
create function safeguarding.take_due_clocks()
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
      select c.id, c.due_at < present as late,
        coalesce(c.lead_agency_id, (
          select g.id from access.agency g
          where g.kind = 'oversight' and g.id is distinct from c.concerns_agency_id
            and g.valid_from <= present::date and (g.valid_to is null or g.valid_to >= present::date)
          order by g.id limit 1)) as agency
      from safeguarding.concern c
      where c.due_at is not null and c.told_overdue_at is null
        and (c.due_at < present or (c.told_near_at is null and c.warn_at <= present))
      order by c.due_at limit 1000 for update of c skip locked
    )
    update safeguarding.concern c
    set told_near_at = case when due.late then c.told_near_at else present end,
      told_overdue_at = case when due.late then present end
    from due where c.id = due.id and due.agency is not null
    returning 'concern', c.id, c.clock, case when due.late then 'overdue' else 'near' end, due.agency,
      c.clock_started_at, c.due_at, c.escalates_to;
end $$;
revoke all on function safeguarding.take_due_clocks() from public;
grant execute on function safeguarding.take_due_clocks() to diversion_app;
