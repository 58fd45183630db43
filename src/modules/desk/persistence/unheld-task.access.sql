/*
 * Whoever left the team of a case, or the centre, answers no task any more: it waits for the coordinators from then on, as one that
 * nobody holds. The lower tables tell it, so that no way to leave can forget it. Asked by the triggers below alone.
 */
create function desk.is_there(p_task desk.task, p_account uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (
    select 1 from access.assignment a join access.staff_account s on s.id = a.account_id
    where a.account_id = p_account and a.agency_id = p_task.agency_id and a.ended_at is null and s.disabled_at is null
      and (p_task.case_id is null
        or not exists (select 1 from cases.conflict_of_interest c where c.case_id = p_task.case_id and c.account_id = p_account)
          and ('centre-coordinator' = any (a.roles)
            or exists (select 1 from cases.team_member m
              where m.case_id = p_task.case_id and m.account_id = p_account and m.ended_at is null))))
$$;
revoke all on function desk.is_there(desk.task, uuid) from public;

create function desk.release_tasks(p_account uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
begin
  update desk.task t set unheld_since = v_now, version = t.version + 1, updated_at = greatest(t.updated_at, v_now)
  where (t.state = 'open' and t.held_by = p_account or t.state = 'given-back' and t.given_by = p_account)
    and t.unheld_since is null and not desk.is_there(t, p_account);
end $$;
revoke all on function desk.release_tasks(uuid) from public;

create trigger release_tasks after update of ended_at on cases.team_member
  for each row when (old.ended_at is null and new.ended_at is not null)
  execute function access.tell('desk.release_tasks', 'account_id');
create trigger release_tasks after insert on cases.conflict_of_interest
  for each row execute function access.tell('desk.release_tasks', 'account_id');
create constraint trigger release_tasks after update on access.assignment
  deferrable initially deferred
  for each row when (old.ended_at is null and new.ended_at is not null)
  execute function access.tell('desk.release_tasks', 'account_id');
create trigger release_tasks after update of disabled_at on access.staff_account
  for each row when (old.disabled_at is null and new.disabled_at is not null)
  execute function access.tell('desk.release_tasks', 'id');

/* What is given back to somebody who is there no more lies with the coordinators at once. */
create function desk.keep_given_back() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if not desk.is_there(new, new.given_by) then new.unheld_since := new.updated_at; end if;
  return new;
end $$;
revoke all on function desk.keep_given_back() from public;
create trigger keep_given_back before update of state on desk.task
  for each row when (old.state <> new.state and new.state = 'given-back') execute function desk.keep_given_back();
