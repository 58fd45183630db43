/*
 * Transfers: the coordinators of the two centres, and whoever sees the case; nobody in a conflict of interest. Asked for by a
 * coordinator whose centre works with the child, withdrawn there and declined by the other one; accepted through a door alone.
 */
grant usage on schema transfers to diversion_app;
alter table transfers.transfer enable row level security;
alter table transfers.transfer force row level security;
create policy transfer_owner on transfers.transfer to current_user using (true) with check (true);
create policy transfer_known on transfers.transfer for select to diversion_app
  using (('centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
      and (select nullif(current_setting('app.agency', true), '')::uuid) in (from_agency_id, to_agency_id))
    or exists (select 1 from cases.case_file f where f.id = transfer.case_id offset 0));
create policy transfer_without_conflict on transfers.transfer as restrictive to diversion_app
  using (not exists (select 1 from cases.conflict_of_interest c
    where c.case_id = transfer.case_id
      and c.account_id = (select nullif(current_setting('app.account', true), '')::uuid) offset 0));
create policy transfer_ask on transfers.transfer for insert to diversion_app
  with check (asked_by = (select nullif(current_setting('app.account', true), '')::uuid) and state = 'asked'
    and from_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and 'centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and exists (select 1 from cases.case_file f
      where f.id = transfer.case_id and f.child_id = transfer.child_id and f.centre_agency_id = transfer.from_agency_id
        and f.state in ('opened', 'allocated', 'assessed', 'in-delivery') offset 0));
create policy transfer_answer on transfers.transfer for update to diversion_app
  using (state = 'asked'
    and 'centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and (select nullif(current_setting('app.agency', true), '')::uuid) in (from_agency_id, to_agency_id))
  with check (answered_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and (state = 'declined' and to_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      or state = 'withdrawn' and from_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)));
grant select, insert, update (state, answered_by, answered_at, end_reason, next_step, clock_started_at, due_at, warn_at, escalates_to,
  version, updated_at) on transfers.transfer to diversion_app;

/*
 * Does what was said to a purpose of a case still hold on a day: the child's own word, and for one too young to agree alone that of
 * somebody who stands for it (GC24 §18(b))? Words taken back have ended the request already. Asked by the door below alone.
 */
create function transfers.still_holds(p_case uuid, p_purpose text, p_day date) returns boolean
language sql stable set search_path = pg_catalog as $$
  with latest as (
    select distinct on (c.person, c.representative_id) c.person, c.needs_representative,
      c.state = 'given' and (c.valid_until is null or c.valid_until >= p_day) as holds
    from children.consent c
    where c.file_kind = 'case' and c.file_id = p_case and c.purpose = p_purpose and c.lapsed_at is null
    order by c.person, c.representative_id, c.decided_at desc, c.id desc)
  select coalesce(bool_or(l.person = 'child' and l.holds and (not l.needs_representative
    or exists (select 1 from latest r where r.person = 'representative' and r.holds))), false)
  from latest l
$$;
revoke all on function transfers.still_holds(uuid, text, date) from public;

/*
 * Is the other centre still agreed to on a day, and, where the child came by itself, the work too? One word, for the coordinators of
 * the centre that is asked, who read no consent yet.
 */
create function transfers.is_agreed(p_id uuid, p_day date) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from transfers.transfer t join cases.case_file f on f.id = t.case_id
    where t.id = p_id and t.to_agency_id = nullif(current_setting('app.agency', true), '')::uuid
      and 'centre-coordinator' = any (nullif(current_setting('app.roles', true), '')::text[])
      and transfers.still_holds(f.id, 'transfer', p_day)
      and (f.came_by is null or transfers.still_holds(f.id, 'voluntary-support', p_day)))
$$;
revoke all on function transfers.is_agreed(uuid, date) from public;
grant execute on function transfers.is_agreed(uuid, date) to diversion_app;

/*
 * The centre that is asked accepts: the same case goes on there in this transaction, and somebody there answers for it. Waits for
 * whoever is at the case. Says in one word why not: changed, in-conflict, untold, supported; null where it is done.
 */
create function transfers.accept(p_id uuid, p_version integer, p_worker uuid, p_role text) returns text
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_agency constant uuid := nullif(current_setting('app.agency', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_case uuid;
begin
  select t.case_id into v_case from transfers.transfer t
  where t.id = p_id and t.to_agency_id = v_agency
    and 'centre-coordinator' = any (nullif(current_setting('app.roles', true), '')::text[]);
  if not found or v_account is null
    or exists (select 1 from cases.conflict_of_interest c where c.case_id = v_case and c.account_id = v_account)
    or not exists (select 1 from access.assignment a
      where a.account_id = p_worker and a.agency_id = v_agency and a.ended_at is null and 'case-worker' = any (a.roles)) then
    raise insufficient_privilege;
  end if;
  perform 1 from cases.case_file f where f.id = v_case for update;
  perform 1 from transfers.transfer t where t.id = p_id and t.version = p_version and t.state = 'asked' for update;
  if not found then return 'changed'; end if;
  if exists (select 1 from cases.conflict_of_interest c where c.case_id = v_case and c.account_id = p_worker) then
    return 'in-conflict';
  end if;
  if not sessions.is_all_told(v_case) then return 'untold'; end if;
  if exists (select 1 from cases.case_file f join cases.case_file o on o.child_id = f.child_id and o.id <> f.id
      where f.id = v_case and f.came_by is not null and o.came_by is not null and o.centre_agency_id = v_agency
        and o.state not in ('closed', 'finalised')) then
    return 'supported';
  end if;
  update transfers.transfer t
  set state = 'accepted', answered_by = v_account, answered_at = v_now, worker_id = p_worker, clock_started_at = null,
    due_at = null, warn_at = null, escalates_to = null, told_near_at = null, told_overdue_at = null, version = t.version + 1,
    updated_at = v_now
  where t.id = p_id;
  perform cases.move_to_centre(v_case, v_agency, p_worker, p_role);
  return null;
end $$;
revoke all on function transfers.accept(uuid, integer, uuid, text) from public;
grant execute on function transfers.accept(uuid, integer, uuid, text) to diversion_app;

/* Of the answer somebody took note where it concerns them: who goes on with the case, or whose request it was. Answers whether. */
create function transfers.settle(p_id uuid, p_version integer) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_agency constant uuid := nullif(current_setting('app.agency', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  update transfers.transfer t
  set settled_by = v_account, settled_at = v_now, version = t.version + 1, updated_at = v_now
  where t.id = p_id and t.version = p_version and t.settled_at is null and v_account is not null
    and v_agency = case t.state when 'accepted' then t.to_agency_id when 'declined' then t.from_agency_id
      when 'lapsed' then t.from_agency_id end
    and children.held_rank('case', t.case_id) >= 2
    and not exists (select 1 from cases.conflict_of_interest c where c.case_id = t.case_id and c.account_id = v_account);
  return found;
end $$;
revoke all on function transfers.settle(uuid, integer) from public;
grant execute on function transfers.settle(uuid, integer) to diversion_app;

/* Nobody is asked any more, and who was asked forgets who the child is. Asked by the doors below alone. */
create function transfers.lapse(p_case uuid, p_reason text) returns setof transfers.transfer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
  v_after transfers.transfer;
begin
  update transfers.transfer t
  set state = 'lapsed', end_reason = p_reason, answered_at = greatest(t.asked_at, v_now), clock_started_at = null, due_at = null,
    warn_at = null, escalates_to = null, told_near_at = null, told_overdue_at = null, version = t.version + 1,
    updated_at = greatest(t.updated_at, v_now)
  where t.case_id = p_case and t.state = 'asked'
  returning * into v_after;
  if not found then return; end if;
  update children.need_to_know k
  set ended_at = greatest(k.valid_from, v_now), ended_by = v_account, end_reason = 'transfer-lapsed'
  where k.basis_kind = 'case' and k.basis_id = p_case and k.grantee_id = v_after.to_agency_id and k.ended_at is null;
  return next v_after;
end $$;
revoke all on function transfers.lapse(uuid, text) from public;

/*
 * The child, or who stands for it, takes back that the case may be handed to another centre, or refuses it since: whoever wrote that
 * down, and whatever they see of it. Answers what was asked for, or nothing.
 */
create function transfers.lapse_with_consent(p_consent uuid)
returns table (id uuid, case_id uuid, child_id uuid, from_agency_id uuid, to_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_case uuid;
begin
  select c.file_id into v_case from children.consent c
  where c.id = p_consent and c.purpose = 'transfer' and c.file_kind = 'case'
    and (c.state = 'withdrawn' and c.withdrawal_recorded_by = v_account or c.decision = 'refused' and c.recorded_by = v_account);
  if not found then return; end if;
  perform 1 from cases.case_file f where f.id = v_case for update;
  return query select t.id, t.case_id, t.child_id, t.from_agency_id, t.to_agency_id
    from transfers.lapse(v_case, 'consent-withdrawn') t;
end $$;
revoke all on function transfers.lapse_with_consent(uuid) from public;
grant execute on function transfers.lapse_with_consent(uuid) to diversion_app;

-- Where the work ends, or rests until an authority has answered, nobody is asked to go on with it; the case tells it (ADR 43).
create function transfers.lapse_with_work() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform transfers.lapse(new.id, 'work-ended');
  return null;
end $$;
revoke all on function transfers.lapse_with_work() from public;
create trigger lapse_transfers after update of state on cases.case_file
  for each row when (old.state <> new.state and new.state in ('returned', 'concluding', 'closed'))
  execute function transfers.lapse_with_work();

/*
 * The requests that no centre has answered in time, or soon has to, and of which nobody was told yet, at most a thousand at once:
 * told to both centres. Marks them as told. For the named job only.
 */
create function transfers.take_due_clocks()
returns table (subject_kind text, subject_id uuid, code text, stage text, agency_id uuid, started_at timestamptz,
  due_at timestamptz, escalates_to text)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:escalate-clocks' then
    return;
  end if;
  return query
    with due as (
      select t.id, t.due_at < v_now as late from transfers.transfer t
      where t.due_at is not null and t.told_overdue_at is null
        and (t.due_at < v_now or (t.told_near_at is null and t.warn_at <= v_now))
      order by t.due_at limit 1000 for update skip locked
    ), told as (
      update transfers.transfer t
      set told_near_at = case when due.late then t.told_near_at else v_now end,
        told_overdue_at = case when due.late then v_now end
      from due where t.id = due.id
      returning t.id, due.late, t.from_agency_id, t.to_agency_id, t.clock_started_at, t.due_at, t.escalates_to
    )
    select 'transfer', o.id, 'transfer-answer', case when o.late then 'overdue' else 'near' end, centre, o.clock_started_at,
      o.due_at, o.escalates_to
    from told o cross join lateral (values (o.from_agency_id), (o.to_agency_id)) as both_of (centre);
end $$;
revoke all on function transfers.take_due_clocks() from public;
grant execute on function transfers.take_due_clocks() to diversion_app;
