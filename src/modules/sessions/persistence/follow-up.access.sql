/*
 * A session that makes up another one is seen as its child in it is. It makes up what the child has missed, of which kind the
 * attendance says, and once: what stands in its way is another one that is to come or was held.
 */
alter table sessions.catch_up enable row level security;
alter table sessions.catch_up force row level security;
create policy catch_up_owner on sessions.catch_up to current_user using (true) with check (true);
create policy catch_up_known on sessions.catch_up for select to diversion_app
  using (exists (select 1 from sessions.participant p
    where p.session_id = catch_up.session_id and p.case_id = catch_up.case_id offset 0));
create policy catch_up_book on sessions.catch_up for insert to diversion_app
  with check (exists (select 1 from sessions.participant p
    where p.session_id = catch_up.session_id and p.case_id = catch_up.case_id
      and p.booked_by = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
grant select, insert on sessions.catch_up to diversion_app;

create function sessions.make_up() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_said text;
begin
  select a.attendance into v_said from sessions.attendance a
  where a.session_id = new.missed_session_id and a.case_id = new.case_id
    and not exists (select 1 from sessions.attendance c where c.corrects_id = a.id);
  if v_said is distinct from new.makes_up then raise insufficient_privilege; end if;
  perform 1 from sessions.participant p
  where p.session_id = new.missed_session_id and p.case_id = new.case_id for no key update;
  return new;
end $$;
revoke all on function sessions.make_up() from public;
create trigger make_up before insert on sessions.catch_up
  for each row execute function sessions.make_up();

create function sessions.make_up_once() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if exists (
    select 1 from sessions.catch_up u join sessions.session s on s.id = u.session_id
    where u.missed_session_id = new.missed_session_id and u.case_id = new.case_id and u.session_id <> new.session_id
      and s.state in ('scheduled', 'held')) then
    raise exclusion_violation using constraint = 'made_up_already';
  end if;
  return null;
end $$;
revoke all on function sessions.make_up_once() from public;
create trigger make_up_once after insert on sessions.catch_up
  for each row execute function sessions.make_up_once();

-- What is put in the place of one that makes up another makes it up as well.
create function sessions.follow_catch_up() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  insert into sessions.catch_up (session_id, case_id, missed_session_id, makes_up)
  select new.session_id, new.case_id, u.missed_session_id, u.makes_up
  from sessions.session s join sessions.catch_up u on u.session_id = s.follows_id and u.case_id = new.case_id
  where s.id = new.session_id and exists (select 1 from sessions.attendance a
    where a.session_id = u.missed_session_id and a.case_id = u.case_id and a.attendance = u.makes_up
      and not exists (select 1 from sessions.attendance c where c.corrects_id = a.id));
  return null;
end $$;
revoke all on function sessions.follow_catch_up() from public;
create trigger follow_catch_up after insert on sessions.participant
  for each row execute function sessions.follow_catch_up();

-- What came of asking after a child: whoever sees the case at the centre.
alter table sessions.follow_up enable row level security;
alter table sessions.follow_up force row level security;
create policy follow_up_owner on sessions.follow_up to current_user using (true) with check (true);
create policy follow_up_known on sessions.follow_up for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = follow_up.case_id offset 0));
create policy follow_up_record on sessions.follow_up for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['centre-coordinator', 'case-worker', 'facilitator']
    and exists (select 1 from cases.case_file f join sessions.attendance a on a.case_id = f.id
      where f.id = follow_up.case_id and f.child_id = follow_up.child_id and a.id = follow_up.attendance_id
        and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0));
grant select, insert on sessions.follow_up to diversion_app;
