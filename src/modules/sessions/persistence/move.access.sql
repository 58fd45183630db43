/*
 * A case goes on at another centre: who met the child before is not shown it any more, nobody there is kept apart from it, and it
 * waits for nothing there. The case tells it, whoever moves it.
 */
create function sessions.leave_centre() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  update sessions.participant p set is_elsewhere = true where p.case_id = new.id and not p.is_elsewhere;
  update sessions.kept_apart k
  set ended_at = greatest(k.declared_at, v_now), ended_by = v_account, version = k.version + 1
  where new.id in (k.one_case_id, k.other_case_id) and k.ended_at is null;
  return null;
end $$;
revoke all on function sessions.leave_centre() from public;
-- After the others of this module, by its name: they say first what becomes of coming sessions.
create trigger leave_centre after update of centre_agency_id on cases.case_file
  for each row when (old.centre_agency_id <> new.centre_agency_id) execute function sessions.leave_centre();

/*
 * Is it told of every session of a case that is over who came? One word, and nothing of a session. Asked by doors of higher modules
 * alone.
 */
create function sessions.is_all_told(p_case uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select not exists (select 1 from sessions.participant p join sessions.session s on s.id = p.session_id
    where p.case_id = p_case and p.is_live and s.state = 'scheduled'
      and p.begins_at <= nullif(current_setting('app.now', true), '')::timestamptz)
$$;
revoke all on function sessions.is_all_told(uuid) from public;
