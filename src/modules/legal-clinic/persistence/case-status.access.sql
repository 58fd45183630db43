/*
 * The window of a lawyer on a case: rows that are there while a mandate and the word of the child stand, and that hold codes and
 * instants alone. Read by who holds the mandate; written by the functions below, in the transaction of whoever changes what they tell.
 */
alter table legal_clinic.case_status enable row level security;
alter table legal_clinic.case_status force row level security;
create policy case_status_owner on legal_clinic.case_status to current_user using (true) with check (true);
create policy case_status_known on legal_clinic.case_status for select to diversion_app
  using (lawyer_id = (select nullif(current_setting('app.account', true), '')::uuid)
    and clinic_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and closes_at > (select nullif(current_setting('app.now', true), '')::timestamptz));
grant select on legal_clinic.case_status to diversion_app;

alter table legal_clinic.status_date enable row level security;
alter table legal_clinic.status_date force row level security;
create policy status_date_owner on legal_clinic.status_date to current_user using (true) with check (true);
create policy status_date_known on legal_clinic.status_date for select to diversion_app
  using (exists (select 1 from legal_clinic.case_status s where s.mandate_id = status_date.mandate_id offset 0));
grant select on legal_clinic.status_date to diversion_app;

/*
 * Is a window open already for another of the same act: of the same lawyer, or of the clinic without an answer to that? The later
 * one stays shut until another lawyer goes on. Asked by the door below alone.
 */
create function legal_clinic.is_in_conflict(p_mandate uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (
    select 1
    from legal_clinic.mandate m
    cross join legal_clinic.others_of_act(m.id) o
    join legal_clinic.case_status s on s.mandate_id = o.id
    left join legal_clinic.case_status own on own.mandate_id = m.id
    where m.id = p_mandate and (o.lawyer_id = m.lawyer_id or m.conflict_answer is null and o.conflict_answer is null)
      and (own.mandate_id is null or (s.opened_at, s.mandate_id) < (own.opened_at, own.mandate_id)))
$$;
revoke all on function legal_clinic.is_in_conflict(uuid) from public;

/* Does the lawyer serve at the clinic now? Asked by the door below alone. */
create function legal_clinic.is_served(p_clinic uuid, p_lawyer uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select 1 from access.assignment a join access.staff_account s on s.id = a.account_id
    where a.account_id = p_lawyer and a.agency_id = p_clinic and a.ended_at is null and s.disabled_at is null
      and a.roles && array['clinic-lawyer'])
$$;
revoke all on function legal_clinic.is_served(uuid, uuid) from public;

/*
 * Opens, keeps or shuts the window of one mandate by how things stand: open while the mandate is active, its lawyer serves at the
 * clinic, the last word of the child is that the clinic may be told, and no conflict stands against it. Two who change either at once wait for each other here.
 */
create function legal_clinic.align(p_mandate uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
  v_matter legal_clinic.matter;
  v_mandate legal_clinic.mandate;
  v_until timestamptz;
  v_at record;
  v_shown legal_clinic.case_status;
  v_has_other_dates boolean;
begin
  perform legal_clinic.wait_for_acts(array(select a.child_id from legal_clinic.matter a where a.mandate_id = p_mandate));
  select * into v_matter from legal_clinic.matter a where a.mandate_id = p_mandate for update;
  if not found then return; end if;
  select * into v_mandate from legal_clinic.mandate m where m.id = p_mandate;
  v_until := case when v_mandate.state = 'active' then legal_clinic.told_until(p_mandate) end;
  select * into v_at from legal_clinic.stage_of(v_matter) s where s.stage is not null;
  if v_until is null or v_until <= v_now or v_at.stage is null or legal_clinic.is_in_conflict(p_mandate)
    or not legal_clinic.is_served(v_mandate.clinic_agency_id, v_mandate.lawyer_id)
    -- What is no charge any more, or never was one, needs no defence.
    or referrals.left_justice(v_matter.intake_id)
    or exists (select 1 from intake.intake i where i.id = v_matter.intake_id and i.state not in ('registered', 'decided')) then
    delete from legal_clinic.case_status s where s.mandate_id = p_mandate;
    perform legal_clinic.close_files(p_mandate, null);
    perform legal_clinic.lapse_copies(p_mandate);
    return;
  end if;
  select * into v_shown from legal_clinic.case_status s where s.mandate_id = p_mandate;
  insert into legal_clinic.case_status as s (mandate_id, clinic_agency_id, lawyer_id, child_id, number, stage, since,
    contact_agency_id, closes_at, opened_at, version, changed_at)
  values (p_mandate, v_mandate.clinic_agency_id, v_mandate.lawyer_id, v_matter.child_id, v_mandate.asked_number, v_at.stage,
    coalesce(v_at.since, v_now), v_at.contact, v_until, v_now, 1, v_now)
  on conflict (mandate_id) do update set lawyer_id = excluded.lawyer_id, stage = excluded.stage,
    since = case when s.stage = excluded.stage then s.since else v_now end, contact_agency_id = excluded.contact_agency_id,
    closes_at = excluded.closes_at;
  v_has_other_dates := legal_clinic.put_dates(v_matter);
  -- That something was changed which is not shown, the window does not tell.
  if v_shown.mandate_id is not null and (v_has_other_dates or (v_shown.lawyer_id, v_shown.stage, v_shown.contact_agency_id)
      is distinct from (v_mandate.lawyer_id, v_at.stage, v_at.contact)) then
    update legal_clinic.case_status s set version = s.version + 1, changed_at = v_now where s.mandate_id = p_mandate;
  end if;
  perform legal_clinic.close_files(p_mandate, v_mandate.lawyer_id);
  perform legal_clinic.open_files(v_matter, v_mandate.lawyer_id, v_until);
end $$;
revoke all on function legal_clinic.align(uuid) from public;
