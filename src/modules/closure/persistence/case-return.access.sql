/*
 * Returns to an authority: whoever sees the case; of the authority that decided, who holds the referral, from when it was sent
 * on and while it counts. Asked for in one's own name, and let go, declined or taken back once.
 */
alter table closure.case_return enable row level security;
alter table closure.case_return force row level security;
create policy case_return_owner on closure.case_return to current_user using (true) with check (true);
create policy case_return_known on closure.case_return for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = case_return.case_id offset 0)
    or (state in ('sent', 'answered')
      and authority_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      and exists (select 1 from children.held h
        where h.file_kind = 'referral' and h.file_id = case_return.referral_id and h.level in ('identity', 'record') offset 0)));
create policy case_return_ask on closure.case_return for insert to diversion_app
  with check (asked_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and state = 'asked'
    and centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from cases.case_file f
      where f.id = case_return.case_id and f.child_id = case_return.child_id and f.referral_id = case_return.referral_id offset 0));
create policy case_return_decide on closure.case_return for update to diversion_app
  using (state = 'asked' and exists (select 1 from cases.case_file f where f.id = case_return.case_id offset 0))
  with check (decided_by = (select nullif(current_setting('app.account', true), '')::uuid)
    or state = 'withdrawn' and asked_by = (select nullif(current_setting('app.account', true), '')::uuid));
-- What was asked and why never changes, and the answer goes through a door.
grant select, insert, update (state, authority_agency_id, plan_id, decided_by, decided_at, decline_reason, withdrawn_at,
  withdraw_reason, content, content_hash, clock_started_at, due_at, warn_at, escalates_to, version, updated_at) on closure.case_return to diversion_app;

/* It is sent to the authority that decided on the referral, and to no other. */
create function closure.keep_authority_of_return() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if not exists (select 1 from referrals.referral r
    where r.id = new.referral_id and r.authority_agency_id = new.authority_agency_id) then
    raise insufficient_privilege;
  end if;
  return new;
end $$;
revoke all on function closure.keep_authority_of_return() from public;
create trigger keep_authority_of_return before update of authority_agency_id on closure.case_return
  for each row when (new.authority_agency_id is not null and new.authority_agency_id is distinct from old.authority_agency_id)
  execute function closure.keep_authority_of_return();

/* The authority answers what was sent to it, once, as it has seen it. Answers whether it did. */
create function closure.answer_return(p_id uuid, p_version integer, p_answer text, p_reasons bytea, p_best_interests bytea,
  p_words bytea, p_words_missing text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  update closure.case_return r
  set state = 'answered', answer = p_answer, answered_by = v_account, answered_at = v_now, answer_reasons = p_reasons,
    best_interests = p_best_interests, answer_words = p_words, answer_words_missing = p_words_missing,
    clock_started_at = null, due_at = null, warn_at = null, escalates_to = null, told_near_at = null,
    told_overdue_at = null, version = r.version + 1, updated_at = v_now
  where r.id = p_id and r.version = p_version and r.state = 'sent' and v_account is not null
    and r.authority_agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and nullif(current_setting('app.roles', true), '')::text[]
      && array['prosecutor', 'judge', 'police-supervisor', 'commission-secretary']
    and children.held_rank('referral', r.referral_id) >= 2;
  return found;
end $$;
revoke all on function closure.answer_return(uuid, integer, text, bytea, bytea, bytea, text) from public;
grant execute on function closure.answer_return(uuid, integer, text, bytea, bytea, bytea, text) to diversion_app;

/*
 * Where the work ends otherwise, whoever ends it and whatever they see of it, nothing is asked of an authority any more, and
 * it reads no report. The case tells it, so that no way to an end can forget it.
 */
create function closure.drop_returns() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
begin
  update closure.case_return r
  set state = 'dropped', clock_started_at = null, due_at = null, warn_at = null, escalates_to = null, told_near_at = null,
    told_overdue_at = null, version = r.version + 1, updated_at = greatest(r.updated_at, v_now)
  where r.case_id = new.id and r.state in ('asked', 'sent');
  return null;
end $$;
revoke all on function closure.drop_returns() from public;
create trigger drop_returns after update of state on cases.case_file
  for each row when (old.state <> new.state and new.state = 'concluding')
  execute function closure.drop_returns();
-- What one centre asks of an authority, another one does not go on with.
create trigger drop_returns_with_centre after update of centre_agency_id on cases.case_file
  for each row when (old.centre_agency_id <> new.centre_agency_id) execute function closure.drop_returns();

/*
 * The returned cases whose authority answers late or soon, and of which nobody was told yet, at most a thousand at once, with
 * the authority. Marks them as told. For the named job only.
 */
create function closure.take_due_returns()
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
      select r.id, r.due_at < v_now as late from closure.case_return r
      where r.due_at is not null and r.told_overdue_at is null
        and (r.due_at < v_now or (r.told_near_at is null and r.warn_at <= v_now))
      order by r.due_at limit 1000 for update skip locked
    )
    update closure.case_return r
    set told_near_at = case when due.late then r.told_near_at else v_now end,
      told_overdue_at = case when due.late then v_now end
    from due where r.id = due.id
    returning 'case-return', r.id, 'return-answer', case when due.late then 'overdue' else 'near' end, r.authority_agency_id,
      r.clock_started_at, r.due_at, r.escalates_to;
end $$;
revoke all on function closure.take_due_returns() from public;
