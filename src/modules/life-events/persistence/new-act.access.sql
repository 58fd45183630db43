/*
 * That a child is said to have done something else: read by the coordinators of the centre that works with it, unless they are in
 * conflict, and acknowledged by one of them. It is no breach and no proof, and nothing of the act is told (CRC 40(2)(b)(i)).
 */
alter table life_events.new_act enable row level security;
alter table life_events.new_act force row level security;
create policy new_act_owner on life_events.new_act to current_user using (true) with check (true);
create policy new_act_known on life_events.new_act for select to diversion_app
  using ('centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and exists (select 1 from cases.case_file f where f.id = new_act.case_id offset 0));
create policy new_act_acknowledge on life_events.new_act for update to diversion_app
  using (acknowledged_at is null
    and 'centre-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and exists (select 1 from cases.case_file f where f.id = new_act.case_id offset 0))
  with check (acknowledged_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, update (acknowledged_by, acknowledged_at, version) on life_events.new_act to diversion_app;
grant usage on schema life_events to diversion_app;

/*
 * Tells the centres that work with a child of an intake that the actor has registered just now. Who registers it learns nothing:
 * not whether there is a case. Help without a charge is told nothing of a charge.
 */
create function life_events.tell_of_act(p_intake uuid)
returns table (id uuid, case_id uuid, child_id uuid, centre_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_intake intake.intake;
begin
  select * into v_intake from intake.intake i
  where i.id = p_intake and i.state = 'registered'
    and i.agency_id = nullif(current_setting('app.agency', true), '')::uuid
    and i.updated_at = nullif(current_setting('app.now', true), '')::timestamptz;
  if not found then raise insufficient_privilege; end if;
  return query
    insert into life_events.new_act as n (id, case_id, child_id, intake_id, told_at, version)
    select uuidv7(), f.id, f.child_id, p_intake, v_intake.updated_at, 1
    from cases.case_file f
    where f.child_id in (select children.numbers_of(v_intake.child_id))
      and f.basis in ('diversion', 'order')
      and f.state in ('opened', 'allocated', 'assessed', 'in-delivery', 'returned')
      and not exists (select 1 from referrals.referral r where r.id = f.referral_id and r.intake_id = p_intake)
    returning n.id, n.case_id, n.child_id,
      (select f.centre_agency_id from cases.case_file f where f.id = n.case_id);
end $$;
revoke all on function life_events.tell_of_act(uuid) from public;
grant execute on function life_events.tell_of_act(uuid) to diversion_app;
