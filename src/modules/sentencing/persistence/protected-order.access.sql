/*
 * With the intake the orders end that rested on it, whoever proposed or decided them: what is only proposed is withdrawn, what
 * was ordered is quashed. Of all of them goes what charges the child: the words, the gravity of the acts; and nobody knows of
 * what is left by the order itself any more. Answers those that had not ended (GC24 §20–24; CRC 40(3)(a)).
 */
create function sentencing.end_for_protection(p_intake uuid, p_running text[], p_today date)
returns table (order_id uuid, from_state text, child_id uuid, stage text, authority_agency_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_all uuid[];
begin
  if v_account is null or not referrals.has_left_justice(p_intake) then raise insufficient_privilege; end if;
  perform 1 from sentencing.order_file o where o.intake_id = p_intake order by o.id for update;
  select array_agg(o.id) into v_all from sentencing.order_file o where o.intake_id = p_intake;
  return query
    select o.id, o.state, o.child_id, o.stage, o.authority_agency_id
    from sentencing.order_file o where o.id = any (v_all) and (o.state = 'proposed' or o.state = any (p_running));
  update children.need_to_know k set ended_at = v_now, ended_by = v_account, end_reason = 'protected'
  where (k.basis_kind = 'order' and k.basis_id = any (v_all) or k.file_kind = 'order' and k.file_id = any (v_all)) and k.ended_at is null;
  update sentencing.order_transition t set note = null, child_words = null where t.order_id = any (v_all);
  update sentencing.order_condition c set words = null, place_words = null where c.order_id = any (v_all);
  update sentencing.order_interval i set note = null where i.order_id = any (v_all);
  update sentencing.order_interval i
  set until_on = greatest(i.from_on, p_today), end_reason = 'other', ended_by = v_account, ended_at = v_now
  where i.order_id = any (v_all) and i.until_on is null;
  insert into sentencing.order_transition (id, order_id, child_id, from_state, action, to_state, by_account, agency_id, at, reason_code)
  select uuidv7(), o.id, o.child_id, o.state, case o.state when 'proposed' then 'withdraw' else 'quash' end,
    case o.state when 'proposed' then 'withdrawn' else 'quashed' end, v_account,
    nullif(current_setting('app.agency', true), '')::uuid, v_now,
    case o.state when 'proposed' then 'no-longer-needed' else 'proceedings-ended' end
  from sentencing.order_file o where o.id = any (v_all) and (o.state = 'proposed' or o.state = any (p_running));
  update sentencing.order_file o
  set state = case o.state when 'proposed' then 'withdrawn' else 'quashed' end, ended_at = greatest(v_now, o.updated_at),
    clock_started_at = null, due_at = null, warn_at = null, escalates_to = null,
    end_reason = case o.state when 'proposed' then 'no-longer-needed' else 'proceedings-ended' end
  where o.id = any (v_all) and (o.state = 'proposed' or o.state = any (p_running));
  update sentencing.order_file o
  set summary = null, reasons = null, gravity = null, version = o.version + 1, updated_at = greatest(v_now, o.updated_at)
  where o.id = any (v_all);
end $$;
revoke all on function sentencing.end_for_protection(uuid, text[], date) from public;
grant execute on function sentencing.end_for_protection(uuid, text[], date) to diversion_app;

/*
 * Does an order rest on an intake: one that is proposed, or holds? One word and nothing of the order, for whoever holds the
 * record of the intake.
 */
create function sentencing.rests_on(p_intake uuid, p_states text[]) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('intake', p_intake) < 3 then raise insufficient_privilege; end if;
  return exists (select 1 from sentencing.order_file o where o.intake_id = p_intake and o.state = any (p_states));
end $$;
revoke all on function sentencing.rests_on(uuid, text[]) from public;
grant execute on function sentencing.rests_on(uuid, text[]) to diversion_app;
