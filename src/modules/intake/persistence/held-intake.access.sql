/* Keeps an intake as it is for whoever builds on it, until the transaction ends; nothing for who does not hold its record. */
create function intake.hold(p_intake uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('intake', p_intake) < 3 then return; end if;
  perform 1 from intake.intake i where i.id = p_intake for share;
end $$;
revoke all on function intake.hold(uuid) from public;
grant execute on function intake.hold(uuid) to diversion_app;
