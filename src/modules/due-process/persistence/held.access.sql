/*
 * Was the child held at an instant, as the entries that stand say? From the apprehension on, where a record of custody
 * follows it, and also under the other number of a child that was registered twice. Answers yes or no and nothing more,
 * to whoever holds a file of the child: a consent, an answer and an admission count in freedom only, whoever writes
 * them down.
 */
create function due_process.was_held(p_child uuid, p_at timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from children.held h where h.child_id = p_child) and exists (
    select 1 from due_process.custody c join intake.intake i on i.id = c.intake_id
    where c.child_id in (
        select p_child
        union all select m.merged_child_id from children.live_merge m where m.kept_child_id = p_child
        union all select m.kept_child_id from children.live_merge m where m.merged_child_id = p_child)
      and c.corrected_at is null and (c.ended_at is null or c.ended_at > p_at)
      and (c.started_at <= p_at or i.state <> 'drafted' and i.apprehended_at <= p_at and not exists (
        select 1 from due_process.custody e
        where e.intake_id = c.intake_id and e.corrected_at is null and e.started_at < c.started_at)))
$$;
revoke all on function due_process.was_held(uuid, timestamptz) from public;
grant execute on function due_process.was_held(uuid, timestamptz) to diversion_app;
