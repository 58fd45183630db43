alter table intake.intake enable row level security;
alter table intake.intake force row level security;
create policy intake_owner on intake.intake to current_user using (true) with check (true);
create policy intake_known on intake.intake for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = intake.id and h.level in ('record', 'defence') offset 0));
create policy intake_register on intake.intake for insert to diversion_app
  with check (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = intake.id and h.child_id = intake.child_id
      and h.grantee_kind = 'agency' offset 0));
create policy intake_change on intake.intake for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update on intake.intake to diversion_app;

alter table intake.act enable row level security;
alter table intake.act force row level security;
create policy act_owner on intake.act to current_user using (true) with check (true);
create policy act_known on intake.act for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = act.intake_id and h.level in ('record', 'defence') offset 0));
-- What the child was too young for is left aside: the unit that met the child alone knows that there was something.
create policy act_left_aside on intake.act as restrictive for select to diversion_app
  using (recorded_as is null or exists (
    select 1 from intake.intake i
    where i.id = act.intake_id and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    offset 0));
create policy act_record on intake.act for insert to diversion_app
  with check (exists (
    select 1 from intake.intake i
    where i.id = act.intake_id and i.child_id = act.child_id
      and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    offset 0));
create policy act_change on intake.act for update to diversion_app
  using (exists (
    select 1 from intake.intake i
    where i.id = act.intake_id and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    offset 0));
create policy act_remove on intake.act for delete to diversion_app
  using (exists (
    select 1 from intake.intake i
    where i.id = act.intake_id and i.state = 'drafted'
      and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    offset 0));
grant select, insert, update, delete on intake.act to diversion_app;

alter table intake.transition enable row level security;
alter table intake.transition force row level security;
create policy transition_owner on intake.transition to current_user using (true) with check (true);
create policy transition_known on intake.transition for select to diversion_app
  using (exists (select 1 from children.held h
    where h.file_kind = 'intake' and h.file_id = transition.intake_id and h.level in ('record', 'defence') offset 0));
create policy transition_append on intake.transition for insert to diversion_app
  with check (by_account = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (
      select 1 from intake.intake i
      where i.id = transition.intake_id and i.agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
      offset 0));
grant select, insert on intake.transition to diversion_app;

/*
 * A birth date was corrected: the ages of the child's acts are worked out anew, in every agency's intakes. Only for a
 * holder of the child's record; the two days are the ends of the range in which the child was born, null when open.
 */
create function intake.recompute_ages(p_child uuid, p_earliest date, p_latest date, p_documented boolean) returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_count integer;
begin
  if children.held_rank('child', p_child) < 3 then raise insufficient_privilege; end if;
  update intake.act a set
    age_youngest = case when p_latest is null or p_latest > a.committed_on then 0
      else extract(year from age(a.committed_on, p_latest))::smallint end,
    age_oldest = case when p_earliest is null then null else extract(year from age(a.committed_on, p_earliest))::smallint end,
    age_certain = p_documented and p_earliest is not distinct from p_latest,
    age_recomputed_at = nullif(current_setting('app.now', true), '')::timestamptz
  -- What was left aside stays aside, whatever is found out of the birth date later.
  where a.child_id = p_child and a.recorded_as is null;
  get diagnostics v_count = row_count;
  return v_count;
end $$;
revoke all on function intake.recompute_ages(uuid, date, date, boolean) from public;
grant execute on function intake.recompute_ages(uuid, date, date, boolean) to diversion_app;

/* A registered intake tells its agency who the child is that a search had found; its draft told no more than a label. */
create function intake.identify_child(p_intake uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if exists (
    select 1 from intake.intake i
    where i.id = p_intake and i.state = 'registered' and i.agency_id = nullif(current_setting('app.agency', true), '')::uuid
  ) then perform children.identify_attached(p_intake); end if;
end $$;
revoke all on function intake.identify_child(uuid) from public;
grant execute on function intake.identify_child(uuid) to diversion_app;
