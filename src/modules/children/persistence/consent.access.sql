/*
 * Consents: read by who holds the file that they are for, or the record of the child; recorded by who holds that file
 * from level identity up. Who knows no more than a status or a label has none. Only what happens to one later may be
 * written, never what was said. Who serves for protection alone sees those of the child's own file and those to
 * voluntary support: the others tell of a charge.
 */
alter table children.consent enable row level security;
alter table children.consent force row level security;
create policy consent_owner on children.consent to current_user using (true) with check (true);
create policy consent_known on children.consent for select to diversion_app
  using ((file_kind = 'child' or purpose = 'voluntary-support'
      or (select nullif(current_setting('app.roles', true), '')) is distinct from '{protection-officer}')
    and (exists (select 1 from children.held h
        where h.file_kind = consent.file_kind and h.file_id = consent.file_id and h.level in ('identity', 'record', 'defence') offset 0)
      -- A record that rests on a handover to protection tells of no charge, whatever else the person serves for.
      or (file_kind = 'child' or purpose = 'voluntary-support'
          or not ('protection-officer' = any ((select nullif(current_setting('app.roles', true), ''))::text[])))
        and exists (select 1 from children.held h
        where h.file_kind = 'child' and h.file_id = consent.child_id and h.level = 'record' offset 0)));
create policy consent_record on children.consent for insert to diversion_app
  with check (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and (file_kind = 'child' or purpose = 'voluntary-support'
      or (select nullif(current_setting('app.roles', true), '')) is distinct from '{protection-officer}')
    and exists (select 1 from children.held h
    where h.file_kind = consent.file_kind and h.file_id = consent.file_id and h.child_id = consent.child_id
      and h.level in ('identity', 'record', 'defence') offset 0));
create policy consent_change on children.consent for update to diversion_app
  using ((file_kind = 'child' or purpose = 'voluntary-support'
      or (select nullif(current_setting('app.roles', true), '')) is distinct from '{protection-officer}')
    and (exists (select 1 from children.held h
        where h.file_kind = consent.file_kind and h.file_id = consent.file_id and h.level in ('identity', 'record', 'defence') offset 0)
      -- A record that rests on a handover to protection tells of no charge, whatever else the person serves for.
      or (file_kind = 'child' or purpose = 'voluntary-support'
          or not ('protection-officer' = any ((select nullif(current_setting('app.roles', true), ''))::text[])))
        and exists (select 1 from children.held h
        where h.file_kind = 'child' and h.file_id = consent.child_id and h.level = 'record' offset 0)));
grant select, insert,
  update (state, confirmed_at, confirmed_by, withdrawn_at, withdrawn_by, withdrawal_reason, withdrawal_recorded_by,
    superseded_at, superseded_by, version, updated_at)
  on children.consent to diversion_app;

/* Since when a file of the child exists; null for whoever does not hold it from level identity up. */
create function children.file_since(p_child uuid, p_kind text, p_file uuid) returns timestamptz
language sql stable security definer set search_path = pg_catalog as $$
  select min(k.valid_from)
  from children.need_to_know k
  where k.file_kind = p_kind and k.file_id = p_file and k.child_id = p_child and children.held_rank(p_kind, p_file) >= 2
$$;
revoke all on function children.file_since(uuid, text, uuid) from public;
grant execute on function children.file_since(uuid, text, uuid) to diversion_app;

/*
 * A consent was withdrawn, or a later word has taken its place: everything that was opened on its basis closes, also
 * to others than the actor. For whoever may see the consent; one that stands closes nothing.
 */
create function children.close_consent(p_consent uuid, p_reason text) returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_account uuid := nullif(current_setting('app.account', true), '')::uuid;
  v_count integer;
begin
  if v_account is null or not exists (
    select 1 from children.consent c
    where c.id = p_consent and c.state in ('withdrawn', 'superseded')
      and (children.held_rank(c.file_kind, c.file_id) >= 2 or children.held_rank('child', c.child_id) >= 3
        -- Writing it down may have ended the actor's own sight of the file.
        or c.withdrawal_recorded_by = v_account
        or exists (select 1 from children.consent later where later.id = c.superseded_by and later.recorded_by = v_account))
  ) then
    raise insufficient_privilege;
  end if;
  update children.need_to_know k
  set ended_at = nullif(current_setting('app.now', true), '')::timestamptz, ended_by = v_account, end_reason = p_reason
  where k.basis_kind = 'consent' and k.basis_id = p_consent and k.ended_at is null;
  get diagnostics v_count = row_count;
  return v_count;
end $$;
revoke all on function children.close_consent(uuid, text) from public;
grant execute on function children.close_consent(uuid, text) to diversion_app;
