/*
 * A case goes on at another centre: what its people planned is called off, what was held goes with the case, and open steps of who
 * works there no more lie with who answers for it now. The case tells it, whoever moves it (ADR 56).
 */
create function conferences.go_with_case() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  update conferences.conference c
  set state = 'cancelled', cancel_reason = 'transferred', ended_by = v_account, ended_at = v_now, version = c.version + 1,
    updated_at = v_now
  where c.case_id = new.id and c.state = 'planned';
  update conferences.conference c set centre_agency_id = new.centre_agency_id where c.case_id = new.id;
  return null;
end $$;
revoke all on function conferences.go_with_case() from public;
create trigger go_with_case after update of centre_agency_id on cases.case_file
  for each row when (old.centre_agency_id <> new.centre_agency_id) execute function conferences.go_with_case();
