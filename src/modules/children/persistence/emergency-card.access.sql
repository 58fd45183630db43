/*
 * The emergency card: written by who holds the record of the child, as an agency or by name, and read through one function only, so that no
 * look goes unnoticed. Of the rows themselves a writer sees which version holds.
 */
alter table children.emergency_card enable row level security;
alter table children.emergency_card force row level security;
create policy emergency_card_owner on children.emergency_card to current_user using (true) with check (true);
create policy emergency_card_versions on children.emergency_card for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = emergency_card.child_id and h.level = 'record' offset 0));
create policy emergency_card_keep on children.emergency_card for insert to diversion_app
  with check (recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from children.held h
    where h.file_kind = 'child' and h.file_id = emergency_card.child_id and h.level = 'record' offset 0));
grant select (child_id, version), insert on children.emergency_card to diversion_app;

/*
 * One look at the card that holds, with the key that opens it: for those roles that may have the child in their hands,
 * in an agency with a live grant on the child's own file at any level but its label and for whomever of it. The key is handed out
 * here and not by a wider policy on children.data_key, since a holder of the status may open this and nothing else.
 * The agency that registered the child is told of each look of another one.
 */
create function children.look_at_emergency_card(p_notice uuid, p_child uuid)
returns table (id uuid, child_id uuid, version integer, medication bytea, allergies bytea, conditions bytea, self_harm_risk text,
  self_harm_note bytea, contacts bytea, languages text[], communication bytea, reviewed_at timestamptz,
  back_dating_reason text, recorded_by uuid, agency_id uuid, recorded_at timestamptz, wrapped_key bytea)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_agency uuid := nullif(current_setting('app.agency', true), '')::uuid;
  v_now timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if v_account is null
    or not coalesce(nullif(current_setting('app.roles', true), '')::text[] && array['child-inspector', 'investigator',
      'police-supervisor', 'centre-coordinator', 'case-worker', 'facilitator', 'probation-officer', 'protection-officer',
      'referring-officer', 'safeguarding-lead'], false)
    or not exists (
      select 1 from children.need_to_know k
      where k.grantee_id in (v_agency, v_account) and k.file_kind = 'child' and k.file_id = p_child and k.ended_at is null
        and k.level <> 'label'
        and k.valid_from <= v_now and (k.valid_until is null or k.valid_until > v_now)) then
    return;
  end if;
  insert into children.search_notice (id, child_id, agency_id, kind, from_agency_id, at)
  select p_notice, c.id, c.registering_agency_id, 'card-read', v_agency, v_now
  from children.child c
  where c.id = p_child and c.registering_agency_id <> v_agency
    and exists (select 1 from children.emergency_card e where e.child_id = c.id);
  return query
    select e.id, e.child_id, e.version, e.medication, e.allergies, e.conditions, e.self_harm_risk, e.self_harm_note,
      e.contacts, e.languages, e.communication, e.reviewed_at, e.back_dating_reason, e.recorded_by, e.agency_id,
      e.recorded_at, d.wrapped_key
    from children.emergency_card e join children.data_key d on d.child_id = e.child_id
    where e.child_id = p_child
    order by e.version desc
    limit 1;
end $$;
revoke all on function children.look_at_emergency_card(uuid, uuid) from public;
grant execute on function children.look_at_emergency_card(uuid, uuid) to diversion_app;
