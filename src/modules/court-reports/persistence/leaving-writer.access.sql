/*
 * Whoever serves at a centre no more writes none of its reports: what was opened for it closes, and what it was writing waits to be
 * taken on by another. The assignments tell it, so that no way to leave can forget it. Asked by the triggers below alone.
 */
create function court_reports.writes_no_more(p_account uuid, p_centre uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select not exists (select 1 from access.assignment a join access.staff_account s on s.id = a.account_id
    where a.account_id = p_account and a.agency_id = p_centre and a.ended_at is null and s.disabled_at is null
      and a.roles && array['centre-coordinator', 'case-worker'])
$$;
revoke all on function court_reports.writes_no_more(uuid, uuid) from public;

create function court_reports.release_writer(p_account uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_by constant uuid := coalesce(nullif(current_setting('app.account', true), '')::uuid, p_account);
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
  v_all uuid[];
begin
  select array_agg(o.id) into v_all from (
    select r.id from court_reports.pre_decision_report r
    where r.writer_id = p_account and r.ended_at is null and court_reports.writes_no_more(p_account, r.centre_agency_id)
    order by r.id for update) o;
  update children.need_to_know k set ended_at = v_now, ended_by = v_by, end_reason = 'member-left'
  where k.basis_kind = 'pre-decision-report' and k.basis_id = any (v_all) and k.grantee_id = p_account and k.ended_at is null;
  update court_reports.pre_decision_report r
  set state = 'requested', writer_id = null, version = r.version + 1, updated_at = greatest(v_now, r.updated_at)
  where r.id = any (v_all) and r.state = 'in-preparation';
end $$;
revoke all on function court_reports.release_writer(uuid) from public;

create constraint trigger release_writer after update on access.assignment
  deferrable initially deferred
  for each row when (old.ended_at is null and new.ended_at is not null)
  execute function access.tell('court_reports.release_writer', 'account_id');
create trigger release_writer after update of disabled_at on access.staff_account
  for each row when (old.disabled_at is null and new.disabled_at is not null)
  execute function access.tell('court_reports.release_writer', 'id');

/* What is sent back to somebody who writes there no more waits to be taken on by another. */
create function court_reports.release_sent_back() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if court_reports.writes_no_more(new.writer_id, new.centre_agency_id) then
    new.state := 'requested';
    new.writer_id := null;
  end if;
  return new;
end $$;
revoke all on function court_reports.release_sent_back() from public;
create trigger release_sent_back before update on court_reports.pre_decision_report
  for each row when (old.state = 'submitted' and new.state = 'in-preparation')
  execute function court_reports.release_sent_back();
