/*
 * When a child was interviewed about other intakes, also under another number of it: instants and nothing of who or where.
 * Asked by whoever holds a file of the child, because short interviews in a row are a long one, and nobody is asked twice
 * at once. What a draft or an intake in error says does not count.
 */
create function due_process.asked_elsewhere(p_child uuid, p_intake uuid)
returns table (began_at timestamptz, ended_at timestamptz, breaks jsonb)
language sql stable security definer set search_path = pg_catalog as $$
  select t.began_at, t.ended_at, t.breaks
  from due_process.interview t join intake.intake i on i.id = t.intake_id
  where t.child_id in (select children.numbers_of(p_child)) and t.intake_id <> p_intake and t.corrected_at is null
    and i.state not in ('drafted', 'discarded', 'recorded-in-error')
    and exists (select 1 from children.held h where h.child_id = p_child)
$$;
revoke all on function due_process.asked_elsewhere(uuid, uuid) from public;
grant execute on function due_process.asked_elsewhere(uuid, uuid) to diversion_app;
