/* Acts lose for good what would charge the child with them: only the day and the ages stay. Asked by the doors here. */
create function intake.uncharge(p_acts uuid[]) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update intake.act a set recorded_as = 'below-age', offence = null, gravity = null, committed_at = null, place = null,
    investigator_id = null, evidence = 'open'
  where a.id = any (p_acts)
$$;
revoke all on function intake.uncharge(uuid[]) from public;

/*
 * Acts for which the child was too young, beside others for which it was not, lose for good what would charge the child with
 * them: only the day and the ages stay (GC24 §20–24; CRC 40(3)(a)). Asked by the doors here and above.
 */
create function intake.strip_below_age(p_intake uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_acts uuid[];
begin
  select array_agg(a.id) filter (where a.age_youngest < a.minimum_age and a.recorded_as is null) into v_acts
  from intake.act a where a.intake_id = p_intake and a.in_error_at is null
  having bool_or(a.age_youngest >= a.minimum_age);
  delete from intake.evidence e where e.act_id = any (v_acts);
  delete from intake.harm h where h.act_id = any (v_acts);
  perform intake.uncharge(v_acts);
end $$;
revoke all on function intake.strip_below_age(uuid) from public;

/* The unit that met the child has charged it with an act: what it was too young for is left aside. */
create function intake.set_aside_below_age(p_intake uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('intake', p_intake) < 3 or not exists (
    select 1 from intake.intake i
    where i.id = p_intake and i.state = 'decided' and i.decision in ('warning', 'prosecutor')
      and i.agency_id = nullif(current_setting('app.agency', true), '')::uuid) then
    raise insufficient_privilege;
  end if;
  perform intake.strip_below_age(p_intake);
end $$;
revoke all on function intake.set_aside_below_age(uuid) from public;
grant execute on function intake.set_aside_below_age(uuid) to diversion_app;
