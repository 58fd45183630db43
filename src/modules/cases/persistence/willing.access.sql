/*
 * Has the child taken back, or refused since, what the work on a case rests on? One word, for whoever sees the case: also who
 * reads no consent of the child any more is told not to go on (GC24 §18(c); CRC 12).
 */
create function cases.is_taken_back(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select children.held_rank('case', f.id) >= 2 and coalesce((
    select c.state in ('withdrawn', 'refused') from children.consent c
    where c.child_id = f.child_id and c.person = 'child'
      and (c.file_kind = 'referral' and c.file_id = f.referral_id or c.file_kind = 'case' and c.file_id = f.id)
      and c.purpose = case f.basis when 'diversion' then 'participate' when 'voluntary-support' then 'voluntary-support' end
    order by c.decided_at desc, c.id desc limit 1), false)
  from cases.case_file f where f.id = p_case
$$;
revoke all on function cases.is_taken_back(uuid) from public;
grant execute on function cases.is_taken_back(uuid) to diversion_app;
