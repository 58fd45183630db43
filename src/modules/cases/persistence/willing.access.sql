/* What the child said last to taking part in what a case stands on. Asked by definer functions only. */
create function cases.last_word(p_case cases.case_file) returns children.consent
language sql stable set search_path = pg_catalog as $$
  select c.* from children.consent c
  where c.child_id = p_case.child_id and c.person = 'child'
    and (c.file_kind = 'referral' and c.file_id = p_case.referral_id or c.file_kind = 'case' and c.file_id = p_case.id)
    and c.purpose = case p_case.basis when 'diversion' then 'participate' when 'voluntary-support' then 'voluntary-support' end
  order by c.decided_at desc, c.id desc limit 1
$$;
revoke all on function cases.last_word(cases.case_file) from public;

/* Has the child taken back, or refused since, what the work on a case rests on (GC24 §18(c); CRC 12)? Asked by definer functions only. */
create function cases.takes_part_no_more(p_case cases.case_file) returns boolean
language sql stable set search_path = pg_catalog as $$
  select coalesce((cases.last_word(p_case)).state in ('withdrawn', 'refused'), false)
$$;
revoke all on function cases.takes_part_no_more(cases.case_file) from public;

/*
 * The last day of what the child agreed to, and for one too young to agree alone of what who stands for it did (GC24 §18(b));
 * null where no day was named. That is no withdrawal: nothing ends by it. Asked by definer functions only.
 */
create function cases.last_day_agreed(p_case cases.case_file) returns date
language sql stable set search_path = pg_catalog as $$
  select nullif(least(coalesce(w.valid_until, 'infinity'), case when w.needs_representative then (
      select max(coalesce(last.valid_until, 'infinity'))
      from (
        select distinct on (c.representative_id) c.state, c.valid_until from children.consent c
        where c.child_id = w.child_id and c.file_kind = w.file_kind and c.file_id = w.file_id and c.purpose = w.purpose
          and c.person = 'representative' and c.lapsed_at is null
        order by c.representative_id, c.decided_at desc, c.id desc
      ) as last
      where last.state in ('given', 'unconfirmed')
    ) end), 'infinity')
  from cases.last_word(p_case) w
  where w.state in ('given', 'unconfirmed')
$$;
revoke all on function cases.last_day_agreed(cases.case_file) from public;

/* One day, for whoever of its centre sees the case: also who reads no consent of the child is told when it is asked again. */
create function cases.agreed_until(p_case uuid) returns date
language sql stable security definer set search_path = pg_catalog as $$
  select cases.last_day_agreed(f) from cases.case_file f
  where f.id = p_case and f.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and children.held_rank('case', f.id) >= 2
    and not exists (select 1 from cases.conflict_of_interest c
      where c.case_id = f.id and c.account_id = nullif(current_setting('app.account', true), '')::uuid)
$$;
revoke all on function cases.agreed_until(uuid) from public;
grant execute on function cases.agreed_until(uuid) to diversion_app;

/*
 * The cases whose work goes on and whose child agrees until a day at the latest: those for which the actor answers, and for the
 * coordinators all of their centre.
 */
create function cases.agreed_only_until(p_until date)
returns table (case_id uuid, agreed_until date)
language sql stable security definer set search_path = pg_catalog as $$
  select f.id, d.day
  from cases.case_file f, lateral (select cases.last_day_agreed(f) as day) d
  where f.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and f.state in ('opened', 'allocated', 'assessed', 'in-delivery', 'returned')
    and (f.worker_id = nullif(current_setting('app.account', true), '')::uuid
      or 'centre-coordinator' = any (nullif(current_setting('app.roles', true), '')::text[]))
    and children.held_rank('case', f.id) >= 2
    and d.day <= p_until
$$;
revoke all on function cases.agreed_only_until(date) from public;
grant execute on function cases.agreed_only_until(date) to diversion_app;

/* One word, for whoever sees the case: also who reads no consent of the child any more is told not to go on. */
create function cases.is_taken_back(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select children.held_rank('case', f.id) >= 2 and cases.takes_part_no_more(f)
  from cases.case_file f where f.id = p_case
$$;
revoke all on function cases.is_taken_back(uuid) from public;
grant execute on function cases.is_taken_back(uuid) to diversion_app;
