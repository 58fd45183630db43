-- The agency that handed over follows it; of the social service those who protect, nobody else of it.
alter table protection.handover enable row level security;
alter table protection.handover force row level security;
create policy handover_owner on protection.handover to current_user using (true) with check (true);
create policy handover_known on protection.handover for select to diversion_app
  using (sender_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    or (addressed_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      and 'protection-officer' = any ((select nullif(current_setting('app.roles', true), ''))::text[])));
create policy handover_send on protection.handover for insert to diversion_app
  with check (sender_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and sent_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from children.held h
      where h.file_kind = 'child' and h.file_id = handover.child_id and h.level in ('identity', 'record') offset 0));
create policy handover_change on protection.handover for update to diversion_app
  using (sender_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    or (addressed_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      and 'protection-officer' = any ((select nullif(current_setting('app.roles', true), ''))::text[])));
grant select, insert, update on protection.handover to diversion_app;

alter table protection.transition enable row level security;
alter table protection.transition force row level security;
create policy transition_owner on protection.transition to current_user using (true) with check (true);
create policy transition_known on protection.transition for select to diversion_app
  using (exists (select 1 from protection.handover o where o.id = transition.handover_id offset 0));
create policy transition_append on protection.transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from protection.handover o where o.id = transition.handover_id offset 0));
grant select, insert on protection.transition to diversion_app;

/*
 * A child was handed over: opens the child's own file, and no other, to those of the social service who protect; the
 * identity at once, the record when they acknowledge. The sender may hold less than the record, such as a school: what it
 * rests on is the handover itself, since who protects is by law in charge of the child.
 */
create function protection.open_child(p_handover uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_handover protection.handover;
begin
  select * into v_handover from protection.handover o
  where o.id = p_handover and o.state = 'handed-over' and o.sent_by = v_account
    and o.sender_agency_id = nullif(current_setting('app.agency', true), '')::uuid;
  if not found or children.held_rank('child', v_handover.child_id) < 2 then raise insufficient_privilege; end if;
  insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
    level_on_acceptance, basis_kind, basis_id, valid_from, granted_by)
  values (uuidv7(), v_handover.child_id, 'child', v_handover.child_id, 'agency', v_handover.addressed_agency_id,
    '{protection-officer}', 'identity', 'record', 'handover', p_handover,
    nullif(current_setting('app.now', true), '')::timestamptz, v_account);
end $$;
revoke all on function protection.open_child(uuid) from public;
grant execute on function protection.open_child(uuid) to diversion_app;

/* A handover ended: what rests on it closes, whoever of the two ended it. */
create function protection.close_child(p_handover uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_state text;
begin
  select o.state into v_state from protection.handover o
  where o.id = p_handover and o.state in ('returned', 'withdrawn', 'closed')
    and nullif(current_setting('app.agency', true), '')::uuid in (o.sender_agency_id, o.addressed_agency_id);
  if not found or v_account is null then raise insufficient_privilege; end if;
  update children.need_to_know k
  set ended_at = nullif(current_setting('app.now', true), '')::timestamptz, ended_by = v_account, end_reason = v_state
  where k.basis_kind = 'handover' and k.basis_id = p_handover and k.ended_at is null;
end $$;
revoke all on function protection.close_child(uuid) from public;
grant execute on function protection.close_child(uuid) to diversion_app;
