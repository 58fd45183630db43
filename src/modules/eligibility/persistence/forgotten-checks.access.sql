/*
 * A child who was too young for the acts leaves no trace of a charge: with the handover to protection the checks of the
 * intake go, in the same transaction (GC24 §20–24; CRC 40(3)(a)). Only the database knows both moments, since the intake
 * does not know of checks.
 */
create function eligibility.forget_checks() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  delete from eligibility.check where intake_id = new.id;
  return null;
end $$;
revoke all on function eligibility.forget_checks() from public;
create trigger forget_checks after update of state on intake.intake
  for each row when (new.state = 'protected' and old.state is distinct from 'protected')
  execute function eligibility.forget_checks();
