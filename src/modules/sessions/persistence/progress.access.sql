/*
 * How often a child was expected and how often it came: for who holds the case as `status` or closer. The last word on each
 * session counts; what the centre called off, and what makes up another session, was expected of nobody (domain §4).
 */
create function sessions.attendance_counts(p_case uuid) returns table (attended integer, expected integer)
language sql stable security definer set search_path = pg_catalog as $$
  select count(*) filter (where a.attendance in ('attended', 'late'))::integer, count(*)::integer
  from sessions.attendance a
  where a.case_id = p_case and a.attendance <> 'centre-cancelled' and children.held_rank('case', p_case) >= 1
    and not exists (select 1 from sessions.attendance c where c.corrects_id = a.id)
    and not exists (select 1 from sessions.catch_up u where u.session_id = a.session_id and u.case_id = a.case_id)
$$;
revoke all on function sessions.attendance_counts(uuid) from public;
grant execute on function sessions.attendance_counts(uuid) to diversion_app;
