-- Assessments of evidence: read by whoever holds the intake; written by the function below alone.
alter table intake.evidence enable row level security;
alter table intake.evidence force row level security;
create policy evidence_owner on intake.evidence to current_user using (true) with check (true);
create policy evidence_known on intake.evidence for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = evidence.intake_id and h.level in ('record', 'defence') offset 0));
grant select on intake.evidence to diversion_app;

/*
 * An investigator or a prosecutor who holds the intake at the record assesses the evidence for an act; the intake has then
 * one version more. Answers false when somebody else was faster.
 */
create function intake.assess_evidence(p_id uuid, p_intake uuid, p_act uuid, p_standing text, p_basis text, p_version integer)
returns boolean
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_child uuid;
begin
  if children.held_rank('intake', p_intake) < 3
    or not coalesce(nullif(current_setting('app.roles', true), '')::text[] && array['investigator', 'prosecutor'], false) then
    raise insufficient_privilege;
  end if;
  update intake.intake i set version = i.version + 1, updated_at = v_now
  where i.id = p_intake and i.version = p_version and i.state in ('registered', 'decided');
  if not found then return false; end if;
  update intake.act a set evidence = p_standing
  where a.id = p_act and a.intake_id = p_intake and a.in_error_at is null
  returning a.child_id into v_child;
  if not found then raise insufficient_privilege; end if;
  insert into intake.evidence (id, intake_id, child_id, act_id, standing, basis, assessed_by, agency_id, assessed_at)
  values (p_id, p_intake, v_child, p_act, p_standing, p_basis, nullif(current_setting('app.account', true), '')::uuid,
    nullif(current_setting('app.agency', true), '')::uuid, v_now);
  return true;
end $$;
revoke all on function intake.assess_evidence(uuid, uuid, uuid, text, text, integer) from public;
grant execute on function intake.assess_evidence(uuid, uuid, uuid, text, text, integer) to diversion_app;
