/*
 * Mandates: the coordinators of the clinic, the lawyer who holds one, and who asked for it unless a lawyer was given it. Which child it is
 * for stands in a table that the application never reads.
 */
grant usage on schema legal_clinic to diversion_app;
alter table legal_clinic.mandate enable row level security;
alter table legal_clinic.mandate force row level security;
create policy mandate_owner on legal_clinic.mandate to current_user using (true) with check (true);
create policy mandate_known on legal_clinic.mandate for select to diversion_app
  using (clinic_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and ('clinic-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
      or lawyer_id = (select nullif(current_setting('app.account', true), '')::uuid)
      or lawyer_id is null and asked_by = (select nullif(current_setting('app.account', true), '')::uuid)));
create policy mandate_ask on legal_clinic.mandate for insert to diversion_app
  with check (state = 'requested'
    and clinic_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and asked_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[] && array['clinic-lawyer', 'clinic-coordinator']);
create policy mandate_change on legal_clinic.mandate for update to diversion_app
  using (state in ('requested', 'active')
    and clinic_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and ('clinic-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
      or lawyer_id = (select nullif(current_setting('app.account', true), '')::uuid)
      or lawyer_id is null and asked_by = (select nullif(current_setting('app.account', true), '')::uuid)))
  -- Who holds a mandate, and who asked for it, may give it up; whom it is given to, the coordinator says.
  with check ('clinic-coordinator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    or state = 'ended' and lawyer_id = (select nullif(current_setting('app.account', true), '')::uuid)
    or state = 'withdrawn' and asked_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (state, lawyer_id, conflict_answer, answered_by, answered_at, ended_at, end_reason, version, updated_at)
  on legal_clinic.mandate to diversion_app;

-- For whom a mandate is: read and written by the doors below, and by nobody else.
alter table legal_clinic.matter enable row level security;
alter table legal_clinic.matter force row level security;
create policy matter_owner on legal_clinic.matter to current_user using (true) with check (true);

alter table legal_clinic.transition enable row level security;
alter table legal_clinic.transition force row level security;
create policy transition_owner on legal_clinic.transition to current_user using (true) with check (true);
create policy transition_known on legal_clinic.transition for select to diversion_app
  using (exists (select 1 from legal_clinic.mandate m where m.id = transition.mandate_id offset 0));
create policy transition_append on legal_clinic.transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from legal_clinic.mandate m where m.id = transition.mandate_id offset 0));
grant select, insert on legal_clinic.transition to diversion_app;

/*
 * Finds for whom a mandate is that somebody has just asked for: by the number of an intake, a referral, an order, a case, or of a request
 * to this clinic. Answers nothing, whether there is such a number or not.
 */
create function legal_clinic.link(p_mandate uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  insert into legal_clinic.matter (mandate_id, child_id, intake_id, case_id, order_id)
  select m.id, found.child_id, found.intake_id, found.case_id, found.order_id
  from legal_clinic.mandate m
  cross join lateral (
    select i.child_id, i.id as intake_id, null::uuid as case_id, null::uuid as order_id from intake.intake i
    where i.number = m.asked_number and i.state in ('registered', 'decided')
    union all
    select r.child_id, r.intake_id, null, null from referrals.referral r where r.number = m.asked_number and r.state <> 'drafted'
    union all
    select o.child_id, o.intake_id, null, o.id from sentencing.order_file o where o.number = m.asked_number
    union all
    select f.child_id, coalesce(r.intake_id, o.intake_id), case when r.intake_id is null and o.id is null then f.id end, o.id
    from cases.case_file f left join referrals.referral r on r.id = f.referral_id
      left join sentencing.order_file o on o.id = f.order_id
    where f.number = m.asked_number
    union all
    select q.child_id, q.intake_id, null, null from due_process.mandate_request q
    where q.number = m.asked_number and q.clinic_agency_id = m.clinic_agency_id and q.state in ('requested', 'answered')
      and q.corrected_at is null
  ) as found
  where m.id = p_mandate and m.state = 'requested'
    and m.asked_by = nullif(current_setting('app.account', true), '')::uuid
  on conflict (mandate_id) do nothing
$$;
revoke all on function legal_clinic.link(uuid) from public;
grant execute on function legal_clinic.link(uuid) to diversion_app;

/*
 * Has the child said, at its last word about this matter, that the clinic may be told? The word of the child alone counts: a parent
 * neither gives nor closes it (CRC 12; GC24 §49). Also what was said in custody, where a lawyer is needed most. Answers until when:
 * infinity where no end was named, null where it was not said. Asked by the doors below alone.
 */
create function legal_clinic.told_until(p_mandate uuid) returns timestamptz
language sql stable set search_path = pg_catalog as $$
  select case when said.state in ('given', 'unconfirmed')
    then coalesce((said.valid_until + 1)::timestamp at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'), 'infinity') end
  from legal_clinic.matter a
  cross join lateral (
    select c.state, c.valid_until from children.consent c
    where c.child_id in (select children.numbers_of(a.child_id)) and c.purpose = 'share-with-legal-clinic' and c.person = 'child'
      and (c.file_kind = 'child'
        or c.file_kind = 'intake' and c.file_id = a.intake_id
        or c.file_kind = 'referral' and exists (select 1 from referrals.referral r where r.id = c.file_id and r.intake_id = a.intake_id)
        or c.file_kind = 'case' and c.file_id in (select f.id from legal_clinic.cases_of(a) f)
        or c.file_kind = 'order' and (c.file_id = a.order_id or exists (
          select 1 from sentencing.order_file o where o.id = c.file_id and o.intake_id = a.intake_id)))
    order by greatest(c.decided_at, c.withdrawn_at) desc, c.id desc limit 1) as said
  where a.mandate_id = p_mandate
$$;
revoke all on function legal_clinic.told_until(uuid) from public;

/*
 * Does the clinic, or the same lawyer, stand for somebody already who is said to have taken part in the same act? One word, for the
 * coordinators of the clinic: same-lawyer, same-clinic or null. Where the children have not said that the clinic may be told, nothing
 * is: so that asking teaches nobody who was there with whom. Source: BR 15; GC24 §49; rules of conduct of the bar, unverified.
 */
create function legal_clinic.conflict_of(p_mandate uuid, p_lawyer uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if not coalesce('clinic-coordinator' = any (nullif(current_setting('app.roles', true), '')::text[]), false) then return null; end if;
  perform legal_clinic.wait_for_acts(array(select a.child_id from legal_clinic.matter a where a.mandate_id = p_mandate));
  return (
    select case when bool_or(o.lawyer_id = p_lawyer) then 'same-lawyer' when count(*) > 0 then 'same-clinic' end
    from legal_clinic.others_of_act(p_mandate) o
    where o.clinic_agency_id = nullif(current_setting('app.agency', true), '')::uuid
      and legal_clinic.told_until(p_mandate) > v_now and legal_clinic.told_until(o.id) > v_now);
end $$;
revoke all on function legal_clinic.conflict_of(uuid, uuid) from public;
grant execute on function legal_clinic.conflict_of(uuid, uuid) to diversion_app;

/*
 * The mandates of the actor's clinic that are held by somebody who serves there as a lawyer no more; for its coordinators. The child
 * stands without a lawyer until another one goes on.
 */
create function legal_clinic.without_lawyer() returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
  select m.id from legal_clinic.mandate m
  where m.clinic_agency_id = nullif(current_setting('app.agency', true), '')::uuid and m.state = 'active'
    and 'clinic-coordinator' = any (nullif(current_setting('app.roles', true), '')::text[])
    and not legal_clinic.is_served(m.clinic_agency_id, m.lawyer_id)
$$;
revoke all on function legal_clinic.without_lawyer() from public;
grant execute on function legal_clinic.without_lawyer() to diversion_app;
