/* What people want to be written of, and where: each their own. What was told them before nobody reads. */
alter table notifications.preference enable row level security;
alter table notifications.preference force row level security;
create policy preference_owner on notifications.preference to current_user using (true) with check (true);
create policy preference_own on notifications.preference to diversion_app
  using (account_id = (select nullif(current_setting('app.account', true), '')::uuid))
  with check (account_id = (select nullif(current_setting('app.account', true), '')::uuid));
grant select (account_id, mailbox, language, immediately, daily, version, created_at, updated_at), insert,
  update (mailbox, language, immediately, daily, version, updated_at) on notifications.preference to diversion_app;

/*
 * Takes those who wished to be written to and are there, each once in a quarter of an hour, whichever process asks. For the named
 * job only.
 */
create function notifications.take_readers(p_most integer) returns setof uuid
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:mail-notices' then return; end if;
  return query
    with due as (
      select p.account_id from notifications.preference p
      join access.staff_account s on s.id = p.account_id and s.disabled_at is null
      where cardinality(p.immediately || p.daily) > 0 and p.mailbox is not null and p.next_look_at <= v_now
      order by p.next_look_at, p.account_id limit p_most for update of p skip locked
    )
    update notifications.preference p set next_look_at = v_now + interval '15 minutes'
    from due where p.account_id = due.account_id returning p.account_id;
end $$;
revoke all on function notifications.take_readers(integer) from public;
grant execute on function notifications.take_readers(integer) to diversion_app;

/*
 * Looks with the eyes of one of them, as far as they are there today, so that what waits is counted by the very policies that would
 * show it; answers who they are and what they wish. For the named job only; no row for who may not be written to.
 */
create function notifications.look_as(p_account uuid)
returns table (agency_id uuid, agency_kind text, roles text[], stands_in_for uuid[], certificates text[], mailbox text, language text,
  immediately text[], daily text[], told uuid[], last_digest_on date)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_today constant date := (v_now at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'))::date;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:mail-notices' then return; end if;
  select v.*, p.mailbox, p.language, p.immediately, p.daily, p.told, p.last_digest_on
  into look_as.agency_id, look_as.agency_kind, look_as.roles, look_as.stands_in_for, look_as.certificates, look_as.mailbox,
    look_as.language, look_as.immediately, look_as.daily, look_as.told, look_as.last_digest_on
  from notifications.preference p, access.serving(p_account, v_today, v_now) v
  where p.account_id = p_account and p.mailbox is not null;
  if not found then return; end if;
  perform set_config('app.account', p_account::text, true), set_config('app.agency', look_as.agency_id::text, true),
    set_config('app.agency_kind', look_as.agency_kind, true), set_config('app.roles', look_as.roles::text, true);
  return next;
end $$;
revoke all on function notifications.look_as(uuid) from public;
grant execute on function notifications.look_as(uuid) to diversion_app;

/* Remembers what somebody was written of, and for which day the letter of the day was written. For the named job only. */
create function notifications.note_written(p_account uuid, p_told uuid[], p_digest_on date) returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_noted integer;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:mail-notices' then return 0; end if;
  update notifications.preference p set told = p_told, last_digest_on = p_digest_on where p.account_id = p_account;
  get diagnostics v_noted = row_count;
  return v_noted;
end $$;
revoke all on function notifications.note_written(uuid, uuid[], date) from public;
grant execute on function notifications.note_written(uuid, uuid[], date) to diversion_app;
