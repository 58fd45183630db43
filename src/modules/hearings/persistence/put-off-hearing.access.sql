/*
 * A hearing stays whose it was when its court puts it off: who asked for the one before asked for the one that follows, and calls it
 * off too. For who has just put off the one and listed the other; does nothing else.
 */
create function hearings.keep_scheduler(p_hearing uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update hearings.hearing n set scheduler_agency_id = p.scheduler_agency_id
  from hearings.hearing p
  where n.id = p_hearing and n.state = 'scheduled' and n.scheduled_by = nullif(current_setting('app.account', true), '')::uuid
    and n.created_at = nullif(current_setting('app.now', true), '')::timestamptz
    and p.id = n.follows_id and p.child_id = n.child_id and p.court_agency_id = n.court_agency_id
    and p.state = 'adjourned' and p.ended_by = n.scheduled_by and p.ended_at = n.created_at
    and p.court_agency_id = nullif(current_setting('app.agency', true), '')::uuid
$$;
revoke all on function hearings.keep_scheduler(uuid) from public;
grant execute on function hearings.keep_scheduler(uuid) to diversion_app;
