/*
 * Contacts after the closure: the coordinators of the centre, who see the case, and who answered for it last, as long as they
 * serve there and are in no conflict of interest; nobody else, and no other agency. Who does not see the case sees of the conflicts
 * on it their own alone. Laid down with the closure; answered once, in one's own name.
 */
alter table closure.aftercare_contact enable row level security;
alter table closure.aftercare_contact force row level security;
create policy aftercare_contact_owner on closure.aftercare_contact to current_user using (true) with check (true);
create policy aftercare_contact_known on closure.aftercare_contact for select to diversion_app
  using (centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (exists (select 1 from cases.case_file f where f.id = aftercare_contact.case_id offset 0)
      or worker_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and not exists (select 1 from cases.conflict_of_interest c where c.case_id = aftercare_contact.case_id offset 0)));
create policy aftercare_contact_lay_down on closure.aftercare_contact for insert to diversion_app
  with check (state in ('unagreed', 'scheduled')
    and exists (select 1 from cases.case_file f
      where f.id = aftercare_contact.case_id and f.child_id = aftercare_contact.child_id and f.state = 'closed'
        and f.centre_agency_id = aftercare_contact.centre_agency_id
        and f.worker_id is not distinct from aftercare_contact.worker_id offset 0));
create policy aftercare_contact_answer on closure.aftercare_contact for update to diversion_app
  using (state = 'scheduled'
    and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (exists (select 1 from cases.case_file f where f.id = aftercare_contact.case_id offset 0)
      or worker_id = (select nullif(current_setting('app.account', true), '')::uuid)
        and not exists (select 1 from cases.conflict_of_interest c where c.case_id = aftercare_contact.case_id offset 0)))
  with check (answered_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert,
  update (state, reached, tries, occupation, police_contact, words, reason_code, answered_by, answered_at, version, updated_at)
  on closure.aftercare_contact to diversion_app;

/*
 * Initials, number and key of the texts of the children whom the actor still contacts for a case that was theirs: the case and
 * the file of the child are closed to them since the closure.
 */
create function closure.people_of_my_aftercare()
returns table (contact_id uuid, case_number text, number text, initials text, wrapped_key bytea)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, f.number, c.number, c.initials, d.wrapped_key
  from closure.aftercare_contact a
  join cases.case_file f on f.id = a.case_id
  join children.child c on c.id = a.child_id
  left join children.data_key d on d.child_id = a.child_id
  where a.worker_id = nullif(current_setting('app.account', true), '')::uuid
    and a.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and not exists (select 1 from cases.conflict_of_interest i where i.case_id = a.case_id and i.account_id = a.worker_id)
$$;
revoke all on function closure.people_of_my_aftercare() from public;
grant execute on function closure.people_of_my_aftercare() to diversion_app;

/*
 * What was said to being contacted afterwards holds at once, whoever wrote it down and whatever they see of the case. Who agrees
 * later is contacted on the days that are still to come. For who recorded the word, or holds the file that it is for.
 */
create function closure.follow_consent(p_consent uuid, p_agreed boolean) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_consent children.consent;
begin
  select * into v_consent from children.consent c
  where c.id = p_consent and c.purpose = 'follow-up'
    and (v_account in (c.recorded_by, c.withdrawal_recorded_by) or children.held_rank(c.file_kind, c.file_id) >= 2);
  if not found or v_account is null then raise insufficient_privilege; end if;
  -- What was said about the case goes before what was said about the referral.
  if v_consent.file_kind = 'referral' and exists (select 1 from children.consent c join cases.case_file f on f.id = c.file_id
      where c.file_kind = 'case' and c.person = 'child' and c.purpose = 'follow-up' and f.referral_id = v_consent.file_id
        and f.child_id = v_consent.child_id) then
    return;
  end if;
  update closure.aftercare_contact a
  set state = case when p_agreed then 'scheduled' else 'unagreed' end, version = a.version + 1,
    updated_at = greatest(a.updated_at, v_now)
  from cases.case_file f
  where f.id = a.case_id and f.child_id = v_consent.child_id
    and (v_consent.file_kind = 'case' and f.id = v_consent.file_id
      or v_consent.file_kind = 'referral' and f.referral_id = v_consent.file_id)
    and a.state = case when p_agreed then 'unagreed' else 'scheduled' end
    and (not p_agreed or a.due_at >= v_now);
end $$;
revoke all on function closure.follow_consent(uuid, boolean) from public;
grant execute on function closure.follow_consent(uuid, boolean) to diversion_app;

/* Does the child agree on a day to be asked? One word, for the centre that sees the contact. */
create function closure.agrees_to_contact(p_contact uuid, p_on date) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce((select closure.agrees(f, p_on)
    from closure.aftercare_contact a join cases.case_file f on f.id = a.case_id
    where a.id = p_contact and a.centre_agency_id = nullif(current_setting('app.agency', true), '')::uuid), false)
$$;
revoke all on function closure.agrees_to_contact(uuid, date) from public;
grant execute on function closure.agrees_to_contact(uuid, date) to diversion_app;

/* Nobody is contacted any more under a number that is merged just now: what was agreed to is asked of the child anew. */
create function closure.end_aftercare_of_merged(p_children uuid[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  update closure.aftercare_contact a
  set state = 'ended', reason_code = 'child-merged', version = a.version + 1, updated_at = greatest(a.updated_at, v_now)
  where a.child_id = any (p_children) and a.state in ('unagreed', 'scheduled')
    and exists (select 1 from children.live_merge m where m.merged_child_id = a.child_id)
    and children.is_merged_now(a.child_id);
end $$;
revoke all on function closure.end_aftercare_of_merged(uuid[]) from public;
grant execute on function closure.end_aftercare_of_merged(uuid[]) to diversion_app;

/* Work that goes on is not over: nobody is contacted afterwards. The case tells it, so that no way back can forget it. */
create function closure.end_aftercare() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
begin
  update closure.aftercare_contact a
  set state = 'ended', reason_code = 'case-reopened', version = a.version + 1, updated_at = greatest(a.updated_at, v_now)
  where a.case_id = new.id and a.state in ('unagreed', 'scheduled');
  return null;
end $$;
revoke all on function closure.end_aftercare() from public;
create trigger end_aftercare after update of state on cases.case_file
  for each row when (old.state = 'closed' and new.state not in ('closed', 'finalised'))
  execute function closure.end_aftercare();

/*
 * The contacts whose day has come near or gone by and of which nobody was told yet, at most a thousand at once. Marks them as
 * told. What a child agreed to until a day that is over asks it no more: such a contact waits for nobody. For the named job only.
 */
create function closure.take_due_contacts()
returns table (subject_kind text, subject_id uuid, code text, stage text, agency_id uuid, started_at timestamptz,
  due_at timestamptz, escalates_to text)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_today constant date := (v_now at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'))::date;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:escalate-clocks' then
    return;
  end if;
  update closure.aftercare_contact a set state = 'unagreed', version = a.version + 1, updated_at = greatest(a.updated_at, v_now)
  from cases.case_file f
  where f.id = a.case_id and a.state = 'scheduled' and a.warn_at <= v_now and not closure.agrees(f, v_today);
  return query
    with due as (
      select a.id, a.due_at < v_now as late from closure.aftercare_contact a
      where a.state = 'scheduled' and a.told_overdue_at is null
        and (a.due_at < v_now or (a.told_near_at is null and a.warn_at <= v_now))
      order by a.due_at limit 1000 for update skip locked
    )
    update closure.aftercare_contact a
    set told_near_at = case when due.late then a.told_near_at else v_now end,
      told_overdue_at = case when due.late then v_now end
    from due where a.id = due.id
    returning 'aftercare', a.id, 'aftercare-' || a.months, case when due.late then 'overdue' else 'near' end, a.centre_agency_id,
      a.clock_started_at, a.due_at, a.escalates_to;
end $$;
revoke all on function closure.take_due_contacts() from public;
