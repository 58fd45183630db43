/*
 * Was the child held at an instant, as the entries that stand say? From the apprehension on, where a record of custody
 * follows it, and also under the other number of a child that was registered twice. Answers yes or no and nothing more,
 * to whoever holds a file of the child: a consent, an answer and an admission count in freedom only, whoever writes
 * them down. Whom a judge keeps from home is held from then on, until it is told that the child was freed, or that it was
 * held anew.
 */
create function due_process.was_held(p_child uuid, p_at timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from children.held h where h.child_id = p_child) and exists (
    select 1 from due_process.custody c join intake.intake i on i.id = c.intake_id
    where c.child_id in (select children.numbers_of(p_child))
      and c.corrected_at is null
      and (c.ended_at is null or c.ended_at > p_at or c.state = 'remanded' and not exists (
          select 1 from due_process.custody_entry f
          where f.custody_id = c.id and f.kind = 'freed' and f.corrected_at is null and f.happened_at <= p_at)
        and not exists (
          select 1 from due_process.custody n
          where n.child_id in (select children.numbers_of(p_child)) and n.corrected_at is null
            and n.started_at >= c.ended_at and n.started_at <= p_at))
      and (c.started_at <= p_at or i.state <> 'drafted' and i.apprehended_at <= p_at and not exists (
        select 1 from due_process.custody e
        where e.intake_id = c.intake_id and e.corrected_at is null and e.started_at < c.started_at)))
$$;
revoke all on function due_process.was_held(uuid, timestamptz) from public;
grant execute on function due_process.was_held(uuid, timestamptz) to diversion_app;

/*
 * Each time in which the child was held or apprehended about another intake, also under another number of it: instants,
 * whether a record of custody says so, and the clock to release or judge that counts from it. No intake, no unit. Asked
 * by whoever holds a file of the child, because release and holding again elsewhere does not set that clock back.
 */
create function due_process.held_elsewhere(p_child uuid, p_intake uuid)
returns table (clock_id uuid, began_at timestamptz, ended_at timestamptz, judge_at timestamptz, is_recorded boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select k.id, case when t.occasion = 1 then least(t.apprehended_at, t.started_at) else t.started_at end, t.ended_at,
    (select min(e.happened_at) from due_process.custody_entry e
      where e.custody_id = t.custody_id and e.kind = 'brought-before-judge' and e.corrected_at is null),
    t.custody_id is not null
  from (
    select i.id as intake_id, i.apprehended_at, c.id as custody_id, c.started_at, c.ended_at,
      row_number() over (partition by i.id order by c.started_at) as occasion
    from intake.intake i
    left join due_process.custody c on c.intake_id = i.id and c.corrected_at is null
    where i.child_id in (select children.numbers_of(p_child)) and i.id <> p_intake
      and i.state not in ('drafted', 'discarded', 'recorded-in-error')
      and (i.apprehended_at is not null or c.id is not null)
  ) t
  left join intake.clock k on k.intake_id = t.intake_id and k.code = 'release-or-judge' and k.occasion = t.occasion
  where exists (select 1 from children.held h where h.child_id = p_child) or children.is_merged_now(p_child)
$$;
revoke all on function due_process.held_elsewhere(uuid, uuid) from public;
grant execute on function due_process.held_elsewhere(uuid, uuid) to diversion_app;

/*
 * The times in custody that stand under the other numbers of a child: instants alone, no intake, no unit. For whoever
 * holds a file of the child, because nobody is held twice at once, under however many numbers.
 */
create function due_process.held_under_other_numbers(p_child uuid)
returns table (started_at timestamptz, ended_at timestamptz)
language sql stable security definer set search_path = pg_catalog as $$
  select c.started_at, c.ended_at from due_process.custody c
  where c.child_id in (select children.numbers_of(p_child)) and c.child_id <> p_child and c.corrected_at is null
    and exists (select 1 from children.held h where h.child_id = p_child)
$$;
revoke all on function due_process.held_under_other_numbers(uuid) from public;
grant execute on function due_process.held_under_other_numbers(uuid) to diversion_app;

/*
 * Waits until nobody else works out what follows from the records of a child, under whichever of its numbers; for whoever
 * holds a file of it. Until the transaction ends.
 */
create function due_process.wait_for_child(p_child uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  select pg_advisory_xact_lock(hashtextextended('records of ' || min(n::text), 0))
  from children.numbers_of(p_child) n
  where exists (select 1 from children.held h where h.child_id = p_child) or children.is_merged_now(p_child)
$$;
revoke all on function due_process.wait_for_child(uuid) from public;
grant execute on function due_process.wait_for_child(uuid) to diversion_app;
