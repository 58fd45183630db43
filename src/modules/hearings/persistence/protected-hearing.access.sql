/*
 * With the intake the hearings end that are about it, or about an order that rests on it, whoever scheduled them: what is
 * still to come is called off. Of all of them goes what the child said and what was decided, and nobody sees what is left.
 * Answers those that were still to come (GC24 §20–24; CRC 40(3)(a)).
 */
create function hearings.end_for_protection(p_intake uuid)
returns table (hearing_id uuid, child_id uuid, court_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_all uuid[];
begin
  if v_account is null or not referrals.has_left_justice(p_intake) then raise insufficient_privilege; end if;
  perform 1 from hearings.hearing g
  where g.intake_id = p_intake or g.order_id in (select o.id from sentencing.order_file o where o.intake_id = p_intake)
  order by g.id for update;
  select array_agg(g.id) into v_all from hearings.hearing g
  where g.intake_id = p_intake or g.order_id in (select o.id from sentencing.order_file o where o.intake_id = p_intake);
  return query
    select g.id, g.child_id, g.court_agency_id from hearings.hearing g where g.id = any (v_all) and g.state = 'scheduled';
  update children.need_to_know k set ended_at = v_now, ended_by = v_account, end_reason = 'protected'
  where k.basis_kind = 'hearing' and k.basis_id = any (v_all) and k.ended_at is null;
  update hearings.hearing_record r set child_words = null, outcome_code = null, next_step = null
  where r.hearing_id = any (v_all);
  update hearings.detention_review v set reasons = null where v.intake_id = p_intake;
  update hearings.hearing g
  set state = 'cancelled', end_reason = 'proceedings-ended', ended_at = greatest(v_now, g.updated_at)
  where g.id = any (v_all) and g.state = 'scheduled';
  update hearings.hearing g set hidden_at = v_now, version = g.version + 1, updated_at = greatest(v_now, g.updated_at)
  where g.id = any (v_all);
end $$;
revoke all on function hearings.end_for_protection(uuid) from public;
grant execute on function hearings.end_for_protection(uuid) to diversion_app;

/*
 * Is a hearing about an intake, or about an order that rests on it, still to come? One word and nothing of the hearing, for
 * whoever holds the record of the intake.
 */
create function hearings.rests_on(p_intake uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('intake', p_intake) < 3 then raise insufficient_privilege; end if;
  return exists (select 1 from hearings.hearing g
    where g.state = 'scheduled' and (g.intake_id = p_intake
      or g.order_id in (select o.id from sentencing.order_file o where o.intake_id = p_intake)));
end $$;
revoke all on function hearings.rests_on(uuid) from public;
grant execute on function hearings.rests_on(uuid) to diversion_app;
