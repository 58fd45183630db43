/*
 * Confidential notes (domain of the centre): read by the author and by whom the author has named, as long as they see the case
 * at the centre that has it; who has left the team, or is in conflict, sees the case no more (BR 6.3, 22). A coordinator reads
 * what they wrote, or are named for. Written by who led the session or is on the team. Nothing is deleted, no word changes. The
 * policies ask about the case and never about the session: who takes part in it is wider.
 */
alter table sessions.note enable row level security;
alter table sessions.note force row level security;
create policy note_owner on sessions.note to current_user using (true) with check (true);
create policy note_known on sessions.note for select to diversion_app
  using ((author_id = (select nullif(current_setting('app.account', true), '')::uuid)
      or readers @> array[(select nullif(current_setting('app.account', true), '')::uuid)])
    and exists (select 1 from cases.case_file f
      where f.id = note.case_id
        and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0));
create policy note_write on sessions.note for insert to diversion_app
  with check (author_id = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from sessions.participant p join cases.case_file f on f.id = p.case_id
      where p.session_id = note.session_id and p.case_id = note.case_id and p.child_id = note.child_id
        and p.begins_at <= (select nullif(current_setting('app.now', true), '')::timestamptz)
        and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
        and (p.facilitator_id = (select nullif(current_setting('app.account', true), '')::uuid)
          or exists (select 1 from cases.team_member m
            where m.case_id = f.id and m.account_id = (select nullif(current_setting('app.account', true), '')::uuid)
              and m.ended_at is null offset 0)) offset 0));
create policy note_change on sessions.note for update to diversion_app
  using (author_id = (select nullif(current_setting('app.account', true), '')::uuid)
    and exists (select 1 from cases.case_file f
      where f.id = note.case_id
        and f.centre_agency_id = (select nullif(current_setting('app.agency', true), '')::uuid) offset 0))
  with check (true);
grant select, insert, update (readers, signed_off_at, version, updated_at) on sessions.note to diversion_app;

/*
 * A share ends with the membership: whoever comes to the team again reads what the author gives them anew (BR 21; ADR 52). The
 * team tells it, so that no way to leave can forget it.
 */
create function sessions.end_shares_of_notes() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
begin
  update sessions.note n
  set readers = array_remove(n.readers, new.account_id), version = n.version + 1, updated_at = greatest(n.updated_at, v_now)
  where n.case_id = new.case_id and n.readers @> array[new.account_id];
  return null;
end $$;
revoke all on function sessions.end_shares_of_notes() from public;
create trigger end_shares_of_notes after update of ended_at on cases.team_member
  for each row when (old.ended_at is null and new.ended_at is not null)
  execute function sessions.end_shares_of_notes();
