/*
 * With the intake ends what is done of the orders that rest on it: of all lines go the words, and what nobody has answered lapses. The
 * orders themselves end in their own schema, and nobody knows of them any more (GC24 §20–24; CRC 40(3)(a)).
 */
create function compliance.end_for_protection(p_intake uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account constant uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_all uuid[];
begin
  if v_account is null or not referrals.has_left_justice(p_intake) then raise insufficient_privilege; end if;
  select array_agg(o.id) into v_all from sentencing.order_file o where o.intake_id = p_intake;
  update compliance.ledger_line t
  set state = case t.state when 'entered' then 'lapsed' else t.state end, place = null, on_spot = null,
    day_words = null, version = t.version + 1
  where t.order_id = any (v_all);
  update compliance.condition_standing s set words = null where s.order_id = any (v_all);
  update compliance.appointment a
  set state = case a.state when 'planned' then 'lapsed' else a.state end, child_words = null, version = a.version + 1
  where a.order_id = any (v_all);
end $$;
revoke all on function compliance.end_for_protection(uuid) from public;
grant execute on function compliance.end_for_protection(uuid) to diversion_app;
