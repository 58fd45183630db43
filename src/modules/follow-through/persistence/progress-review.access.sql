-- Progress reviews: whoever sees the case, which is its team and the coordinators. What was completed is written by nobody.
alter table follow_through.progress_review enable row level security;
alter table follow_through.progress_review force row level security;
create policy progress_review_owner on follow_through.progress_review to current_user using (true) with check (true);
create policy progress_review_known on follow_through.progress_review for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = progress_review.case_id offset 0));
create policy progress_review_raise on follow_through.progress_review for insert to diversion_app
  with check (state = 'due'
    and exists (select 1 from cases.case_file f
      where f.id = progress_review.case_id and f.child_id = progress_review.child_id offset 0));
create policy progress_review_change on follow_through.progress_review for update to diversion_app
  using (state in ('due', 'begun')
    and exists (select 1 from cases.case_file f where f.id = progress_review.case_id offset 0))
  with check (completed_by is null
    or completed_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update on follow_through.progress_review to diversion_app;

-- How near the goals are follows the review; it is written while that is begun.
alter table follow_through.goal_progress enable row level security;
alter table follow_through.goal_progress force row level security;
create policy goal_progress_owner on follow_through.goal_progress to current_user using (true) with check (true);
create policy goal_progress_known on follow_through.goal_progress for select to diversion_app
  using (exists (select 1 from follow_through.progress_review r where r.id = goal_progress.review_id offset 0));
create policy goal_progress_say on follow_through.goal_progress for insert to diversion_app
  with check (exists (select 1 from follow_through.progress_review r
    where r.id = goal_progress.review_id and r.state = 'begun' offset 0));
create policy goal_progress_change on follow_through.goal_progress for update to diversion_app
  using (exists (select 1 from follow_through.progress_review r
    where r.id = goal_progress.review_id and r.state = 'begun' offset 0));
grant select, insert, update (step, note) on follow_through.goal_progress to diversion_app;

/*
 * Where the work ends, whoever ends it and whatever they see of it, no progress review waits any more. The case tells it, so
 * that no way to an end can forget it.
 */
create function follow_through.end_progress_reviews() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
begin
  update follow_through.progress_review r
  set state = 'dropped', clock_started_at = null, due_at = null, warn_at = null, escalates_to = null, told_near_at = null,
    told_overdue_at = null, paused_since = null, version = r.version + 1, updated_at = greatest(r.updated_at, v_now)
  where r.case_id = new.id and r.state in ('due', 'begun');
  return null;
end $$;
revoke all on function follow_through.end_progress_reviews() from public;
create trigger end_progress_reviews after update of state on cases.case_file
  for each row when (old.state <> new.state
    and (new.state in ('concluding', 'closed') or old.state = 'returned' and new.state = 'allocated'))
  execute function follow_through.end_progress_reviews();

/*
 * While an authority decides what becomes of a case no progress review becomes late: its clock goes on where it stood, whole
 * days later, when the authority lets the work go on. The case tells it: who answers sees no review.
 */
create function follow_through.rest_progress_reviews() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
begin
  if new.state = 'returned' then
    update follow_through.progress_review r
    set paused_since = greatest(r.clock_started_at, v_now), version = r.version + 1, updated_at = greatest(r.updated_at, v_now)
    where r.case_id = new.id and r.state in ('due', 'begun') and r.due_at is not null and r.paused_since is null;
  else
    update follow_through.progress_review r
    set due_at = r.due_at + make_interval(days => ceil(extract(epoch from v_now - r.paused_since) / 86400)::integer),
      warn_at = r.warn_at + make_interval(days => ceil(extract(epoch from v_now - r.paused_since) / 86400)::integer),
      paused_since = null, version = r.version + 1, updated_at = greatest(r.updated_at, v_now)
    where r.case_id = new.id and r.paused_since is not null;
  end if;
  return null;
end $$;
revoke all on function follow_through.rest_progress_reviews() from public;
create trigger rest_progress_reviews after update of state on cases.case_file
  for each row when (new.state = 'returned' and old.state <> 'returned' or old.state = 'returned' and new.state = 'in-delivery')
  execute function follow_through.rest_progress_reviews();

/*
 * The progress reviews whose clock has come near or run out and of which nobody was told yet, at most a thousand at once,
 * with the centre. Marks them as told. For the named job only.
 */
create function follow_through.take_due_clocks()
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
      select r.id, r.due_at < v_now as late from follow_through.progress_review r
      where r.due_at is not null and r.told_overdue_at is null and r.paused_since is null
        and (r.due_at < v_now or (r.told_near_at is null and r.warn_at <= v_now))
      order by r.due_at limit 1000 for update skip locked
    )
    update follow_through.progress_review r
    set told_near_at = case when due.late then r.told_near_at else v_now end,
      told_overdue_at = case when due.late then v_now end
    from due, cases.case_file f where r.id = due.id and f.id = r.case_id
    returning 'progress-review', r.id, 'progress-review', case when due.late then 'overdue' else 'near' end, f.centre_agency_id,
      r.clock_started_at, r.due_at, r.escalates_to;
end $$;
revoke all on function follow_through.take_due_clocks() from public;
grant execute on function follow_through.take_due_clocks() to diversion_app;
