/*
 * When a child was interviewed about other intakes, also under another number of it: the instants of each, and nothing of who or where.
 * Asked by whoever holds a file of the child, because short interviews in a row are a long one, and nobody is asked twice
 * at once. What a draft or an intake in error says does not count.
 */
create function due_process.asked_elsewhere(p_child uuid, p_intake uuid)
returns table (id uuid, began_at timestamptz, ended_at timestamptz, breaks jsonb)
language sql stable security definer set search_path = pg_catalog as $$
  select t.id, t.began_at, t.ended_at, t.breaks
  from due_process.interview t join intake.intake i on i.id = t.intake_id
  where t.child_id in (select children.numbers_of(p_child)) and t.intake_id <> p_intake and t.corrected_at is null
    and i.state not in ('drafted', 'discarded', 'recorded-in-error')
    and (exists (select 1 from children.held h where h.child_id = p_child)
      or children.is_merged_now(p_child))
$$;
revoke all on function due_process.asked_elsewhere(uuid, uuid) from public;
grant execute on function due_process.asked_elsewhere(uuid, uuid) to diversion_app;

/*
 * Says of an interview that the actor need not see whether it was too long, with those of other intakes that stand by now.
 * For whoever holds the record of an intake of the child, or merges it now. Answers how many rules it did not keep, and nothing where that
 * was said already.
 */
create function due_process.tell_too_long(p_interview uuid, p_too_long boolean) returns integer
language sql volatile security definer set search_path = pg_catalog as $$
  update due_process.interview t
  set breaches = case when p_too_long then t.breaches || 'interview.too-long'::text
      else array_remove(t.breaches, 'interview.too-long') end,
    breaches_changed_at = nullif(current_setting('app.now', true), '')::timestamptz, version = t.version + 1
  from intake.intake i
  where t.id = p_interview and t.corrected_at is null and i.id = t.intake_id
    and i.state not in ('drafted', 'discarded', 'recorded-in-error')
    and ('interview.too-long' = any (t.breaches)) <> p_too_long
    and (children.is_merged_now(t.child_id) or exists (
      select 1 from children.held h
      where h.child_id in (select children.numbers_of(t.child_id)) and h.file_kind = 'intake' and h.level = 'record'))
  returning cardinality(t.breaches)
$$;
revoke all on function due_process.tell_too_long(uuid, boolean) from public;
grant execute on function due_process.tell_too_long(uuid, boolean) to diversion_app;
