/* Has the child taken back, or refused since, what the work on a case rests on (GC24 §18(c); CRC 12)? Asked by definer functions only. */
create function cases.takes_part_no_more(p_case cases.case_file) returns boolean
language sql stable set search_path = pg_catalog as $$
  select coalesce((select c.state in ('withdrawn', 'refused') from children.consent c
    where c.child_id = p_case.child_id and c.person = 'child'
      and (c.file_kind = 'referral' and c.file_id = p_case.referral_id or c.file_kind = 'case' and c.file_id = p_case.id)
      and c.purpose = case p_case.basis when 'diversion' then 'participate' when 'voluntary-support' then 'voluntary-support' end
    order by c.decided_at desc, c.id desc limit 1), false)
$$;
revoke all on function cases.takes_part_no_more(cases.case_file) from public;

/* One word, for whoever sees the case: also who reads no consent of the child any more is told not to go on. */
create function cases.is_taken_back(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select children.held_rank('case', f.id) >= 2 and cases.takes_part_no_more(f)
  from cases.case_file f where f.id = p_case
$$;
revoke all on function cases.is_taken_back(uuid) from public;
grant execute on function cases.is_taken_back(uuid) to diversion_app;
