/* What a child said last to being asked later: of the case before what it said of the referral. Asked by definer functions only. */
create function closure.follow_up_word(p_case cases.case_file) returns children.consent
language sql stable set search_path = pg_catalog as $$
  select c.* from children.consent c
  where c.child_id = p_case.child_id and c.person = 'child' and c.purpose = 'follow-up'
    and (c.file_kind = 'case' and c.file_id = p_case.id or c.file_kind = 'referral' and c.file_id = p_case.referral_id)
  order by c.file_kind = 'case' desc, c.decided_at desc, c.id desc limit 1
$$;
revoke all on function closure.follow_up_word(cases.case_file) from public;

/*
 * Does who stands for the child leave its word as it is on a day? Nobody may be against it, and for a child that was too young to
 * agree alone one must be for it (GC24 §18(b); CRC 5). Asked by the function below alone.
 */
create function closure.is_backed(p_word children.consent, p_on date) returns boolean
language sql stable set search_path = pg_catalog as $$
  select coalesce(bool_and(last.state not in ('refused', 'withdrawn')), true)
    and (not p_word.needs_representative
      or coalesce(bool_or(last.state = 'given' and (last.valid_until is null or last.valid_until >= p_on)), false))
  from (
    select distinct on (c.representative_id) c.state, c.valid_until
    from children.consent c
    where c.child_id = p_word.child_id and c.file_kind = p_word.file_kind and c.file_id = p_word.file_id
      and c.person = 'representative' and c.purpose = 'follow-up' and c.lapsed_at is null
    order by c.representative_id, c.decided_at desc, c.id desc
  ) as last
$$;
revoke all on function closure.is_backed(children.consent, date) from public;

/* Is the child asked later on a day, by what it and who stands for it said (CRC 16)? Asked by definer functions only. */
create function closure.agrees(p_case cases.case_file, p_on date) returns boolean
language sql stable set search_path = pg_catalog as $$
  select coalesce((select w.state = 'given' and (w.valid_until is null or w.valid_until >= p_on) and closure.is_backed(w, p_on)
    from closure.follow_up_word(p_case) w where w.id is not null), false)
$$;
revoke all on function closure.agrees(cases.case_file, date) from public;
