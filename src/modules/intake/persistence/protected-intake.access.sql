/*
 * An intake was handed to protection, or a child too young for every act is left alone: what would charge the child is taken
 * away for good, and only what protection needs is kept (GC24 §20–24; CRC 40(3)(a)); of decisions only the one to do nothing.
 * For the unit that met the child, in the state that says so.
 */
create function intake.strip_for_protection(p_intake uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('intake', p_intake) < 3
    or not exists (
      select 1 from intake.intake i
      where i.id = p_intake and (i.state = 'protected' or i.state = 'decided' and i.decision = 'no-action')
        and i.agency_id = nullif(current_setting('app.agency', true), '')::uuid)
    or exists (
      select 1 from intake.act a
      where a.intake_id = p_intake and a.in_error_at is null and a.age_youngest >= a.minimum_age) then
    raise insufficient_privilege;
  end if;
  delete from intake.decision d using intake.intake i
  where i.id = p_intake and d.intake_id = i.id and (i.state = 'protected' or d.decision <> 'no-action');
  delete from intake.evidence where intake_id = p_intake;
  -- The link goes and the number stays: nobody who reads the file of another child learns what became of this one (GC24 §67).
  update intake.event e set set_apart = e.set_apart + 1
  from intake.co_participant c
  where c.intake_id = p_intake and c.taken_back_at is null and e.id = c.event_id;
  delete from intake.co_participant where intake_id = p_intake;
  delete from intake.victim_contact c using intake.victim v where v.id = c.victim_id and v.intake_id = p_intake;
  delete from intake.reconciliation where intake_id = p_intake;
  delete from intake.victim where intake_id = p_intake;
  delete from intake.harm where intake_id = p_intake;
  update intake.intake i set account = null, decision = case when i.state = 'protected' then null else i.decision end
  where i.id = p_intake;
  perform intake.uncharge(array(select a.id from intake.act a where a.intake_id = p_intake));
end $$;
revoke all on function intake.strip_for_protection(uuid) from public;
grant execute on function intake.strip_for_protection(uuid) to diversion_app;
