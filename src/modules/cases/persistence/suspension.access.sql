-- Suspensions: whoever sees the case; begun and ended by its centre, and never changed otherwise.
alter table cases.suspension enable row level security;
alter table cases.suspension force row level security;
create policy suspension_owner on cases.suspension to current_user using (true) with check (true);
create policy suspension_known on cases.suspension for select to diversion_app
  using (exists (select 1 from cases.case_file f where f.id = suspension.case_id offset 0));
create policy suspension_begin on cases.suspension for insert to diversion_app
  with check (begun_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and ended_at is null
    and exists (select 1 from cases.case_file f
      where f.id = suspension.case_id
        and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0));
create policy suspension_end on cases.suspension for update to diversion_app
  using (ended_at is null
    and exists (select 1 from cases.case_file f
      where f.id = suspension.case_id
        and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0))
  with check (ended_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (ended_at, ended_by, end_reason) on cases.suspension to diversion_app;

/* Where the work ends, whoever ends it and whatever they see of it, it stands still no more. */
create function cases.end_suspension_with_work() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update cases.suspension s
  set ended_at = greatest(s.from_at, coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())),
    end_reason = 'work-ended'
  where s.case_id = new.id and s.ended_at is null;
  new.suspended_from := null;
  new.suspended_until := null;
  return new;
end $$;
revoke all on function cases.end_suspension_with_work() from public;
create trigger end_suspension_with_work before update of state on cases.case_file
  for each row when (old.state <> new.state and new.state in ('concluding', 'closed') and old.suspended_from is not null)
  execute function cases.end_suspension_with_work();
