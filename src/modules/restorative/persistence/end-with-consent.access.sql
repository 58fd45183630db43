/*
 * Nobody goes on with a process that has no ground any more. What may not be seen by who ends its ground ends here, whoever does it:
 * the account is whoever acts, and nobody where the product does. Asked by the doors below alone.
 */
create function restorative.end_process(p_case uuid, p_reason text, p_states text[] default array['prepared', 'met', 'agreed'])
returns table (id uuid, case_id uuid, child_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
begin
  return query
    update restorative.process p
    set state = 'ended', end_reason = p_reason, ended_by = v_account, ended_at = v_now, version = p.version + 1,
      updated_at = v_now
    where p.case_id = p_case and p.state = any (p_states)
    returning p.id, p.case_id, p.child_id;
end $$;
revoke all on function restorative.end_process(uuid, text, text[]) from public;

/*
 * A child takes back that it meets those whom it harmed, or refuses it since: in the transaction that writes it down, by whoever
 * does. What it said of the case goes before what it said of the referral. Answers what has ended (ECOSOC 2002/12 §7).
 */
create function restorative.end_with_consent(p_consent uuid) returns table (id uuid, case_id uuid, child_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_consent children.consent;
  v_case uuid;
begin
  select * into v_consent from children.consent c
  where c.id = p_consent and c.purpose = 'restorative' and c.person = 'child' and c.file_kind in ('case', 'referral')
    and (c.state = 'withdrawn' and c.withdrawal_recorded_by = v_account or c.decision = 'refused' and c.recorded_by = v_account);
  if not found then return; end if;
  for v_case in
    select f.id from cases.case_file f
    where f.child_id = v_consent.child_id
      and (v_consent.file_kind = 'case' and f.id = v_consent.file_id
        or v_consent.file_kind = 'referral' and f.referral_id = v_consent.file_id
          and not exists (select 1 from children.consent o
            where o.file_kind = 'case' and o.file_id = f.id and o.purpose = 'restorative' and o.person = 'child'))
    order by f.id for update
  loop
    return query select e.id, e.case_id, e.child_id
      from restorative.end_process(v_case, 'consent-withdrawn-by-child') e;
  end loop;
end $$;
revoke all on function restorative.end_with_consent(uuid) from public;
grant execute on function restorative.end_with_consent(uuid) to diversion_app;

-- With the closing of a case, and with a child that takes part no more, nothing is asked of anybody; the case tells it (ADR 43).
create function restorative.end_with_work() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform restorative.end_process(new.id,
    case when new.outcome_code = 'consent-withdrawn' then 'consent-withdrawn-by-child' else 'work-ended' end);
  return null;
end $$;
revoke all on function restorative.end_with_work() from public;
create trigger end_restorative_process after update of state on cases.case_file
  for each row when (old.state <> new.state
    and (new.state = 'closed' or new.state = 'concluding' and new.outcome_code = 'consent-withdrawn'))
  execute function restorative.end_with_work();

-- A case goes on at another centre: what is not agreed to is called off, what was promised goes with the case (ADR 56).
create function restorative.go_with_case() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform restorative.end_process(new.id, 'transferred', array['prepared', 'met']);
  update restorative.process p set centre_agency_id = new.centre_agency_id where p.case_id = new.id;
  return null;
end $$;
revoke all on function restorative.go_with_case() from public;
create trigger restorative_goes_with_case after update of centre_agency_id on cases.case_file
  for each row when (old.centre_agency_id <> new.centre_agency_id) execute function restorative.go_with_case();
