-- Victims: read by whoever holds the intake at the record, never by the side of the child; written by the unit that met it.
alter table intake.victim enable row level security;
alter table intake.victim force row level security;
create policy victim_owner on intake.victim to current_user using (true) with check (true);
create policy victim_known on intake.victim for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = victim.intake_id and h.level = 'record' offset 0));
create policy victim_record on intake.victim for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = victim.intake_id and i.child_id = victim.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
create policy victim_change on intake.victim for update to diversion_app
  using (exists (
    select 1 from intake.intake i
    where i.id = victim.intake_id and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    offset 0));
grant select, insert, update on intake.victim to diversion_app;

-- How they are reached: for inspectors and investigators of the unit that keeps it; written by the function alone.
alter table intake.victim_contact enable row level security;
alter table intake.victim_contact force row level security;
create policy victim_contact_owner on intake.victim_contact to current_user using (true) with check (true);
create policy victim_contact_own on intake.victim_contact for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['child-inspector', 'investigator']);
grant select on intake.victim_contact to diversion_app;

create function intake.keep_victim_contact(p_victim uuid, p_contact bytea) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_agency uuid := nullif(current_setting('app.agency', true), '')::uuid;
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if not coalesce(nullif(current_setting('app.roles', true), '')::text[] && array['child-inspector', 'investigator'], false)
    or not exists (
      select 1 from intake.victim v join intake.intake i on i.id = v.intake_id
      where v.id = p_victim and i.agency_id = v_agency and children.held_rank('intake', i.id) >= 3) then
    raise insufficient_privilege;
  end if;
  insert into intake.victim_contact (victim_id, agency_id, contact, kept_by, kept_at)
  values (p_victim, v_agency, p_contact, v_account, v_now)
  on conflict (victim_id) do update set contact = excluded.contact, kept_by = excluded.kept_by, kept_at = excluded.kept_at;
end $$;
revoke all on function intake.keep_victim_contact(uuid, bytea) from public;
grant execute on function intake.keep_victim_contact(uuid, bytea) to diversion_app;

-- Reconciliations: a legal basis that whoever holds the intake or defends the child reads.
alter table intake.reconciliation enable row level security;
alter table intake.reconciliation force row level security;
create policy reconciliation_owner on intake.reconciliation to current_user using (true) with check (true);
create policy reconciliation_known on intake.reconciliation for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = reconciliation.intake_id and h.level in ('record', 'defence') offset 0));
create policy reconciliation_record on intake.reconciliation for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = reconciliation.intake_id and i.child_id = reconciliation.child_id
        and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
grant select, insert on intake.reconciliation to diversion_app;
