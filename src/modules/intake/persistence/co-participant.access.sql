-- Who took part in the same event: for the unit that registered the intakes alone, whoever else holds one of them.
alter table intake.event enable row level security;
alter table intake.event force row level security;
create policy event_owner on intake.event to current_user using (true) with check (true);
create policy event_own on intake.event for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
create policy event_record on intake.event for insert to diversion_app
  with check (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid));
create policy event_change on intake.event for update to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
grant select, insert, update (not_met, set_apart) on intake.event to diversion_app;

alter table intake.co_participant enable row level security;
alter table intake.co_participant force row level security;
create policy co_participant_owner on intake.co_participant to current_user using (true) with check (true);
create policy co_participant_own on intake.co_participant for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
-- The event that it names is one's own unit's: no other is seen.
create policy co_participant_record on intake.co_participant for insert to diversion_app
  with check (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and recorded_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and taken_back_at is null
    and exists (
      select 1 from intake.event e
      where e.id = co_participant.event_id offset 0)
    and (intake_id is null or exists (
      select 1 from intake.intake i
      where i.id = co_participant.intake_id and i.agency_id = co_participant.agency_id offset 0)));
-- Two events turn out to be one, or a link is taken back in one's own name; what was taken back stays as it is.
create policy co_participant_change on intake.co_participant for update to diversion_app
  using (taken_back_at is null and agency_id = (select nullif(current_setting('app.agency', true), '')::uuid))
  with check (taken_back_by is null or taken_back_by = (select nullif(current_setting('app.account', true), '')::uuid));
grant select, insert, update (event_id, taken_back_at, taken_back_by, taken_back_reason)
  on intake.co_participant to diversion_app;

/*
 * How many others took part in the event of an intake: numbers alone, for whoever holds the record of the intake, so that
 * no file can be inferred from another (GC24 §67; BR 8).
 */
create function intake.co_participants_of(p_intake uuid)
returns table (children integer, adults integer, unknown integer)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if children.held_rank('intake', p_intake) < 3 then
    raise insufficient_privilege;
  end if;
  return query
    select
      e.set_apart::integer + (select count(*)::integer from intake.co_participant c join intake.intake i on i.id = c.intake_id
        where c.event_id = m.event_id and c.intake_id <> p_intake and c.taken_back_at is null and i.state not in ('discarded', 'recorded-in-error')),
      (select count(*)::integer from intake.co_participant c
        where c.event_id = m.event_id and c.case_number is not null and c.taken_back_at is null),
      e.not_met::integer
    from intake.co_participant m join intake.event e on e.id = m.event_id
    where m.intake_id = p_intake and m.taken_back_at is null;
end $$;
revoke all on function intake.co_participants_of(uuid) from public;
grant execute on function intake.co_participants_of(uuid) to diversion_app;
