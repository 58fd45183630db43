/** How many sessions each person of a centre leads in a stretch of time; $1 centre, $2 first instant, $3 the first one after. */
export const LED_BY_PERSON = `select s.account_id as "accountId", count(*)::int as count
  from access.staff_of($1) s join sessions.session t on t.facilitator_id = s.account_id
  where t.begins_at >= $2 and t.begins_at < $3 and t.centre_agency_id = $1 and t.state in ('scheduled', 'held')
  group by s.account_id`;

/** Over, and nobody said who came, by who led it; $1 centre, $2 now. */
export const UNTOLD_BY_PERSON = `select t.facilitator_id as "accountId", count(*)::int as count
  from sessions.session t
  where t.centre_agency_id = $1 and t.state = 'scheduled' and t.begins_at < $2 and t.ends_at < $2
  group by t.facilitator_id`;
