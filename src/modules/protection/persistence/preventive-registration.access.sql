-- The police unit that keeps it, and who defends the child; never a school, a centre or another unit.
alter table protection.preventive_registration enable row level security;
alter table protection.preventive_registration force row level security;
create policy preventive_registration_owner on protection.preventive_registration to current_user
  using (true) with check (true);
create policy preventive_registration_known on protection.preventive_registration for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    or exists (select 1 from children.held h
      where h.file_kind = 'child' and h.file_id = preventive_registration.child_id and h.level = 'defence' offset 0));
create policy preventive_registration_put_on on protection.preventive_registration for insert to diversion_app
  with check (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and put_on_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from children.held h
      where h.file_kind = 'child' and h.file_id = preventive_registration.child_id
        and h.level in ('identity', 'record') and h.grantee_kind = 'agency' offset 0));
create policy preventive_registration_remove on protection.preventive_registration for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update on protection.preventive_registration to diversion_app;

/*
 * Something ended for which the child stood on the register, such as a diversion that was completed: the unit is prompted
 * to remove the child. By whoever holds the child; they are not told whether there was a registration.
 */
create function protection.prompt_removal(p_child uuid, p_prompt text) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('child', p_child) < 2 then raise insufficient_privilege; end if;
  update protection.preventive_registration r
  set removal_prompted_at = nullif(current_setting('app.now', true), '')::timestamptz, removal_prompt = p_prompt,
    version = r.version + 1, updated_at = nullif(current_setting('app.now', true), '')::timestamptz
  where r.child_id = p_child and r.removed_at is null and r.removal_prompted_at is null;
end $$;
revoke all on function protection.prompt_removal(uuid, text) from public;
grant execute on function protection.prompt_removal(uuid, text) to diversion_app;

/* A birth date was corrected: when childhood ends is worked out anew, in every unit. For a holder of the record. */
create function protection.follow_birth_date(p_child uuid, p_ends_on date) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('child', p_child) < 3 then raise insufficient_privilege; end if;
  update protection.preventive_registration r set ends_on = p_ends_on where r.child_id = p_child;
end $$;
revoke all on function protection.follow_birth_date(uuid, date) from public;
grant execute on function protection.follow_birth_date(uuid, date) to diversion_app;
