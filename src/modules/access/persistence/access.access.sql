-- Agencies: everybody who is signed in knows them; the administrator keeps them.
alter table access.agency enable row level security;
alter table access.agency force row level security;
create policy agency_owner on access.agency to current_user using (true) with check (true);
create policy agency_read on access.agency for select to diversion_app
  using ((select nullif(current_setting('app.account', true), '')) is not null);
create policy agency_keep on access.agency for insert to diversion_app
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
create policy agency_change on access.agency for update to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert, update on access.agency to diversion_app;

-- Staff accounts: oneself, and the administrator. Colleagues are named through access.colleague.
alter table access.staff_account enable row level security;
alter table access.staff_account force row level security;
create policy staff_account_owner on access.staff_account to current_user using (true) with check (true);
create policy staff_account_own on access.staff_account for select to diversion_app
  using (id = (select nullif(current_setting('app.account', true), '')::uuid));
create policy staff_account_administer on access.staff_account to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]))
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert, update on access.staff_account to diversion_app;

-- Passwords: reached through functions only.
alter table access.credential enable row level security;
alter table access.credential force row level security;
create policy credential_owner on access.credential to current_user using (true) with check (true);

alter table access.assignment enable row level security;
alter table access.assignment force row level security;
create policy assignment_owner on access.assignment to current_user using (true) with check (true);
create policy assignment_own_agency on access.assignment for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
create policy assignment_administer on access.assignment to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]))
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert, update on access.assignment to diversion_app;

alter table access.certificate enable row level security;
alter table access.certificate force row level security;
create policy certificate_owner on access.certificate to current_user using (true) with check (true);
create policy certificate_own on access.certificate for select to diversion_app
  using (account_id = (select nullif(current_setting('app.account', true), '')::uuid));
create policy certificate_administer on access.certificate to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]))
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert, update on access.certificate to diversion_app;

-- What a missing certificate does: the guard needs it for everybody; the administrator keeps it.
alter table access.certificate_rule enable row level security;
alter table access.certificate_rule force row level security;
create policy certificate_rule_owner on access.certificate_rule to current_user using (true) with check (true);
create policy certificate_rule_read on access.certificate_rule for select to diversion_app
  using ((select nullif(current_setting('app.account', true), '')) is not null);
create policy certificate_rule_keep on access.certificate_rule for insert to diversion_app
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
create policy certificate_rule_change on access.certificate_rule for update to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert, update on access.certificate_rule to diversion_app;

alter table access.stand_in enable row level security;
alter table access.stand_in force row level security;
create policy stand_in_owner on access.stand_in to current_user using (true) with check (true);
create policy stand_in_own_agency on access.stand_in for select to diversion_app
  using (agency_id = (select nullif(current_setting('app.agency', true), '')::uuid));
-- Who leads an agency's people arranges who stands in for whom there.
create policy stand_in_arrange on access.stand_in for insert to diversion_app
  with check (
    agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && array['police-supervisor', 'centre-coordinator', 'clinic-coordinator']
  );
create policy stand_in_end on access.stand_in for update to diversion_app
  using (
    agency_id = (select nullif(current_setting('app.agency', true), '')::uuid)
    and (select nullif(current_setting('app.roles', true), ''))::text[]
      && array['police-supervisor', 'centre-coordinator', 'clinic-coordinator']
  );
create policy stand_in_administer on access.stand_in to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]))
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select, insert, update on access.stand_in to diversion_app;

-- Sessions, refresh tokens and attempts: reached through functions only.
alter table access.session enable row level security;
alter table access.session force row level security;
create policy session_owner on access.session to current_user using (true) with check (true);
alter table access.refresh_token enable row level security;
alter table access.refresh_token force row level security;
create policy refresh_token_owner on access.refresh_token to current_user using (true) with check (true);
alter table access.sign_in_attempt enable row level security;
alter table access.sign_in_attempt force row level security;
create policy sign_in_attempt_owner on access.sign_in_attempt to current_user using (true) with check (true);

/*
 * What an account may be now: where it serves, for whom it stands in, and which certificates it has. No row: it is unknown, disabled,
 * or without an agency that has a mandate. Asked by the doors alone that let somebody in, with the rights of theirs.
 */
create function access.serving(p_account uuid, p_today date, p_now timestamptz)
returns table (agency_id uuid, agency_kind text, roles text[], stands_in_for uuid[], certificates text[])
language sql stable set search_path = pg_catalog as $$
  select a.agency_id, g.kind, a.roles,
    array(select i.absent_account_id from access.stand_in i
      where i.stand_in_account_id = p_account and i.agency_id = a.agency_id
        and i.ended_at is null and i.valid_from <= p_now and i.valid_until > p_now),
    array(select distinct c.kind from access.certificate c
      where c.account_id = p_account and c.revoked_at is null and (c.valid_until is null or c.valid_until >= p_today))
  from access.staff_account s
  join access.assignment a on a.account_id = s.id and a.ended_at is null
  join access.agency g on g.id = a.agency_id
    and g.valid_from <= p_today and (g.valid_to is null or g.valid_to >= p_today)
  where s.id = p_account and s.disabled_at is null
$$;
revoke all on function access.serving(uuid, date, timestamptz) from public;

/*
 * Opens the context of a request: sets who acts, for this transaction only, and answers what the account may be
 * today. No row: it may be nothing, or its session has ended.
 */
create function access.enter(p_account uuid, p_session uuid, p_purpose text, p_now timestamptz)
returns table (agency_id uuid, agency_kind text, roles text[], must_change boolean, stands_in_for uuid[], certificates text[])
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  -- Mandates and certificates end with the local day; the zone comes with the connection.
  v_today date := (p_now at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'))::date;
begin
  select v.agency_id, v.agency_kind, v.roles, c.must_change, v.stands_in_for, v.certificates
  into agency_id, agency_kind, roles, must_change, stands_in_for, certificates
  from access.serving(p_account, v_today, p_now) v
  join access.credential c on c.account_id = p_account
  join access.session t on t.id = p_session and t.account_id = p_account and t.ended_at is null and t.expires_at > p_now;
  if not found then return; end if;
  perform set_config('app.account', p_account::text, true), set_config('app.agency', agency_id::text, true),
    set_config('app.agency_kind', agency_kind, true), set_config('app.roles', roles::text, true),
    set_config('app.purpose', p_purpose, true), set_config('app.now', p_now::text, true);
  return next;
end $$;
revoke all on function access.enter(uuid, uuid, text, timestamptz) from public;
grant execute on function access.enter(uuid, uuid, text, timestamptz) to diversion_app;

/* Sign-in: the one account of a name, with what is needed to check a password. */
create function access.account_to_sign_in(p_name text)
returns table (account_id uuid, password_hash text, must_change boolean, usable boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select s.id, c.password_hash, c.must_change,
    s.disabled_at is null and exists (select 1 from access.assignment a where a.account_id = s.id and a.ended_at is null)
  from access.staff_account s join access.credential c on c.account_id = s.id
  where lower(s.sign_in_name) = lower(p_name)
$$;
revoke all on function access.account_to_sign_in(text) from public;
grant execute on function access.account_to_sign_in(text) to diversion_app;

/* How often a name failed from this address and from all, and the address for any name, since an instant. */
create function access.recent_failures(p_name bytea, p_address bytea, p_since timestamptz)
returns table (name_and_address integer, name integer, address integer)
language sql stable security definer set search_path = pg_catalog as $$
  select
    (select count(*)::int from access.sign_in_attempt t
     where t.name_key = p_name and t.address_key = p_address and not t.succeeded and t.at > p_since),
    (select count(*)::int from access.sign_in_attempt t where t.name_key = p_name and not t.succeeded and t.at > p_since),
    (select count(*)::int from access.sign_in_attempt t where t.address_key = p_address and not t.succeeded and t.at > p_since)
$$;
revoke all on function access.recent_failures(bytea, bytea, timestamptz) from public;
grant execute on function access.recent_failures(bytea, bytea, timestamptz) to diversion_app;

create function access.note_attempt(p_id uuid, p_name bytea, p_address bytea, p_at timestamptz, p_succeeded boolean) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  delete from access.sign_in_attempt where at < p_at - interval '1 day';
  insert into access.sign_in_attempt (id, name_key, address_key, at, succeeded)
  values (p_id, p_name, p_address, p_at, p_succeeded);
$$;
revoke all on function access.note_attempt(uuid, bytea, bytea, timestamptz, boolean) from public;
grant execute on function access.note_attempt(uuid, bytea, bytea, timestamptz, boolean) to diversion_app;

create function access.begin_session(p_session uuid, p_account uuid, p_token bytea, p_at timestamptz, p_until timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  insert into access.session (id, account_id, began_at, expires_at) values (p_session, p_account, p_at, p_until);
  insert into access.refresh_token (token_hash, session_id, issued_at) values (p_token, p_session, p_at);
$$;
revoke all on function access.begin_session(uuid, uuid, bytea, timestamptz, timestamptz) from public;
grant execute on function access.begin_session(uuid, uuid, bytea, timestamptz, timestamptz) to diversion_app;

/*
 * Exchanges a refresh token for its successor. A token that was used before ends the whole session, except for the
 * immediately previous one within 60 seconds while its successor is unused: that answer was lost on the way. Should
 * the lost successor be used after all, it was not lost but is in other hands, and the session ends too.
 */
create function access.rotate_token(p_token bytea, p_successor bytea, p_at timestamptz)
returns table (outcome text, session_id uuid, account_id uuid, must_change boolean)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  held access.refresh_token;
  lost boolean;
  superseded boolean;
begin
  select t.session_id, s.account_id, c.must_change into session_id, account_id, must_change
  from access.refresh_token t
  join access.session s on s.id = t.session_id and s.ended_at is null and s.expires_at > p_at
  join access.staff_account a on a.id = s.account_id and a.disabled_at is null
  join access.credential c on c.account_id = a.id
  where t.token_hash = p_token
  for update of s;
  if not found then
    return query select 'unknown', null::uuid, null::uuid, null::boolean;
    return;
  end if;
  select * into held from access.refresh_token t where t.token_hash = p_token;
  -- A successor whose answer was believed lost stands in its own place: if it comes all the same, two hold the family.
  superseded := held.predecessor is not distinct from held.token_hash;
  lost := held.used_at is not null and held.used_at > p_at - interval '60 seconds'
    and not exists (select 1 from access.refresh_token t where t.predecessor = p_token and t.used_at is not null);
  if superseded or (held.used_at is not null and not lost) then
    update access.session s set ended_at = p_at, end_reason = 'token-reused' where s.id = held.session_id;
    return query select 'reused', rotate_token.session_id, rotate_token.account_id, null::boolean;
    return;
  end if;
  if lost then
    update access.refresh_token t set predecessor = t.token_hash where t.predecessor = p_token;
  end if;
  update access.refresh_token t set used_at = coalesce(t.used_at, p_at) where t.token_hash = p_token;
  insert into access.refresh_token (token_hash, session_id, issued_at, predecessor)
  values (p_successor, held.session_id, p_at, p_token);
  outcome := 'rotated';
  return next;
end $$;
revoke all on function access.rotate_token(bytea, bytea, timestamptz) from public;
grant execute on function access.rotate_token(bytea, bytea, timestamptz) to diversion_app;

/* Ends the session of a refresh token; answers nothing, whether it existed or not. */
create function access.end_session_of(p_token bytea, p_at timestamptz) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update access.session s set ended_at = p_at, end_reason = 'signed-out'
  from access.refresh_token t where t.token_hash = p_token and s.id = t.session_id and s.ended_at is null
$$;
revoke all on function access.end_session_of(bytea, timestamptz) from public;
grant execute on function access.end_session_of(bytea, timestamptz) to diversion_app;

/* Ends the sessions of an account: by the person, or by an administrator; one session may be spared. */
create function access.end_sessions(p_account uuid, p_reason text, p_spare uuid) returns void
language sql volatile security definer set search_path = pg_catalog as $$
  update access.session s set ended_at = nullif(current_setting('app.now', true), '')::timestamptz, end_reason = p_reason
  where s.account_id = p_account and s.ended_at is null and s.id is distinct from p_spare
    and (p_account = nullif(current_setting('app.account', true), '')::uuid
      or 'administrator' = any (nullif(current_setting('app.roles', true), '')::text[]))
$$;
revoke all on function access.end_sessions(uuid, text, uuid) from public;
grant execute on function access.end_sessions(uuid, text, uuid) to diversion_app;

/* Sets a password hash: one's own, or, as administrator, somebody's first or reset one, which must be changed. */
create function access.set_password(p_account uuid, p_hash text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  own boolean := p_account = nullif(current_setting('app.account', true), '')::uuid;
begin
  if not own and not coalesce('administrator' = any (nullif(current_setting('app.roles', true), '')::text[]), false) then
    return false;
  end if;
  insert into access.credential (account_id, password_hash, must_change, changed_at)
  values (p_account, p_hash, not own, nullif(current_setting('app.now', true), '')::timestamptz)
  on conflict (account_id) do update
    set password_hash = excluded.password_hash, must_change = excluded.must_change, changed_at = excluded.changed_at;
  return true;
end $$;
revoke all on function access.set_password(uuid, text) from public;
grant execute on function access.set_password(uuid, text) to diversion_app;

/* The hash of one's own password, to check the old one before it changes. */
create function access.own_password_hash() returns text
language sql stable security definer set search_path = pg_catalog as $$
  select c.password_hash from access.credential c
  where c.account_id = nullif(current_setting('app.account', true), '')::uuid
$$;
revoke all on function access.own_password_hash() from public;
grant execute on function access.own_password_hash() to diversion_app;

/* Names and professions of colleagues, by id; nothing else of their accounts. */
create function access.colleagues(p_accounts uuid[])
returns table (account_id uuid, display_name text, profession text)
language sql stable security definer set search_path = pg_catalog as $$
  select s.id, s.display_name, s.profession from access.staff_account s
  where s.id = any (p_accounts) and nullif(current_setting('app.account', true), '') is not null
$$;
revoke all on function access.colleagues(uuid[]) from public;
grant execute on function access.colleagues(uuid[]) to diversion_app;

/* Who serves in an agency now and as what: asked by those who serve there, and by the administrator. */
create function access.staff_of(p_agency uuid)
returns table (account_id uuid, display_name text, profession text, roles text[])
language sql stable security definer set search_path = pg_catalog as $$
  select s.id, s.display_name, s.profession, a.roles
  from access.assignment a join access.staff_account s on s.id = a.account_id
  where a.agency_id = p_agency and a.ended_at is null and s.disabled_at is null
    and (p_agency = nullif(current_setting('app.agency', true), '')::uuid
      or 'administrator' = any (nullif(current_setting('app.roles', true), '')::text[]))
$$;
revoke all on function access.staff_of(uuid) from public;
grant execute on function access.staff_of(uuid) to diversion_app;

/* Who of the actor's own agency signs in under a name; nothing for anybody else. */
create function access.colleague_named(p_name text) returns uuid
language sql stable security definer set search_path = pg_catalog as $$
  select s.id from access.assignment a join access.staff_account s on s.id = a.account_id
  where a.agency_id = nullif(current_setting('app.agency', true), '')::uuid and a.ended_at is null
    and s.disabled_at is null and lower(s.sign_in_name) = lower(p_name)
$$;
revoke all on function access.colleague_named(text) from public;
grant execute on function access.colleague_named(text) to diversion_app;

/* Which certificates somebody of the actor's agency lacks on a day, and whether the rules of that day let that block. */
create function access.certificates_missing(p_account uuid, p_kinds text[], p_day date)
returns table (kind text, blocks boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select k.kind, exists (select 1 from access.certificate_rule r
    where r.kind = k.kind and r.effect = 'block' and r.valid_from <= p_day and (r.valid_to is null or r.valid_to >= p_day))
  from unnest(p_kinds) as k (kind)
  where exists (select 1 from access.assignment a where a.account_id = p_account and a.ended_at is null
      and a.agency_id = nullif(current_setting('app.agency', true), '')::uuid)
    and not exists (select 1 from access.certificate c
      where c.account_id = p_account and c.kind = k.kind and c.revoked_at is null
        and c.issued_on <= p_day and (c.valid_until is null or c.valid_until >= p_day))
$$;
revoke all on function access.certificates_missing(uuid, text[], date) from public;
grant execute on function access.certificates_missing(uuid, text[], date) to diversion_app;

/* Does one's own password come from somebody else? */
create function access.must_change_own_password() returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select c.must_change from access.credential c
  where c.account_id = nullif(current_setting('app.account', true), '')::uuid
$$;
revoke all on function access.must_change_own_password() from public;
grant execute on function access.must_change_own_password() to diversion_app;
