/* Keeps an intake as it is for whoever builds on it, until the transaction ends; nothing for who does not hold its record. */
create function intake.hold(p_intake uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('intake', p_intake) < 3 then return; end if;
  perform 1 from intake.intake i where i.id = p_intake for share;
end $$;
revoke all on function intake.hold(uuid) from public;
grant execute on function intake.hold(uuid) to diversion_app;

/*
 * Was an intake discarded or recorded in error? It stays so or otherwise until the transaction ends. For whoever holds it
 * from level identity up; to others none was.
 */
create function intake.is_given_up(p_intake uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_state text;
begin
  if children.held_rank('intake', p_intake) < 2 then return false; end if;
  select i.state into v_state from intake.intake i where i.id = p_intake for share;
  return coalesce(v_state in ('discarded', 'recorded-in-error'), false);
end $$;
revoke all on function intake.is_given_up(uuid) from public;
grant execute on function intake.is_given_up(uuid) to diversion_app;
