/*
 * The eighteenth birthday of the child of a case: read by whoever sees the case, and written by them while the work goes on, each
 * in their own name. That it comes, the door below lays down.
 */
alter table life_events.eighteenth_birthday enable row level security;
alter table life_events.eighteenth_birthday force row level security;
create policy eighteenth_birthday_owner on life_events.eighteenth_birthday to current_user using (true) with check (true);
create policy eighteenth_birthday_known on life_events.eighteenth_birthday for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = eighteenth_birthday.case_id offset 0));
create policy eighteenth_birthday_change on life_events.eighteenth_birthday for update to diversion_app
  using (state in ('ahead', 'talked')
    and exists (select 1 from cases.case_file f where f.id = eighteenth_birthday.case_id and f.closed_at is null offset 0))
  with check (case state when 'talked' then talked_by when 'asked' then asked_by end
    = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, update (state, talked_at, talked_by, talk_words, asked_at, asked_by, answer, version, updated_at)
  on life_events.eighteenth_birthday to diversion_app;

/*
 * Lays down in which month the child of the cases that go on comes of age, whoever learns the birth date and whatever they see
 * of the cases; null where nobody knows it. Where the birthday lies ahead again, the young person is asked again.
 */
create function life_events.follow_birth_date(p_child uuid, p_month date, p_talk_from date) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if children.held_rank('child', p_child) < 3 then raise insufficient_privilege; end if;
  update life_events.eighteenth_birthday b
  set month = p_month, talk_from = p_talk_from, version = b.version + 1, updated_at = v_now
  from cases.case_file f
  where f.id = b.case_id and f.closed_at is null and b.child_id in (select children.numbers_of(p_child))
    and b.month is distinct from p_month;
  update life_events.eighteenth_birthday b
  set state = 'talked', asked_at = null, asked_by = null, answer = null
  from cases.case_file f
  where f.id = b.case_id and f.closed_at is null and b.child_id in (select children.numbers_of(p_child))
    and b.state = 'asked' and b.asked_at < b.month;
  insert into life_events.eighteenth_birthday (id, case_id, child_id, state, month, talk_from, version, created_at, updated_at)
  select uuidv7(), f.id, f.child_id, 'ahead', p_month, p_talk_from, 1, v_now, v_now
  from cases.case_file f
  where f.child_id in (select children.numbers_of(p_child)) and f.closed_at is null
    -- Who was of age when the case was opened has agreed as a grown person.
    and p_month + interval '1 month' > f.created_at
    and not exists (select 1 from life_events.eighteenth_birthday b where b.case_id = f.id);
end $$;
revoke all on function life_events.follow_birth_date(uuid, date, date) from public;
grant execute on function life_events.follow_birth_date(uuid, date, date) to diversion_app;
