/*
 * Agencies of some kinds that have somebody of a role today: in the order of the kinds, those that serve the district
 * before those that serve the whole country. Says that somebody is there, never who.
 */
create function access.agencies_with(p_role text, p_kinds text[], p_district text)
returns table (agency_id uuid, kind text)
language sql stable security definer set search_path = pg_catalog as $$
  select g.id, g.kind
  from access.agency g,
    lateral (select (nullif(current_setting('app.now', true), '')::timestamptz
      at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'))::date as today) d
  where g.kind = any (p_kinds) and g.valid_from <= d.today and (g.valid_to is null or g.valid_to >= d.today)
    and (p_district is null or p_district = any (g.districts) or g.districts = '{}')
    and nullif(current_setting('app.account', true), '') is not null
    and exists (
      select 1 from access.assignment a join access.staff_account s on s.id = a.account_id
      where a.agency_id = g.id and a.ended_at is null and s.disabled_at is null and p_role = any (a.roles))
  order by array_position(p_kinds, g.kind), g.districts = '{}', g.id
$$;
revoke all on function access.agencies_with(text, text[], text) from public;
grant execute on function access.agencies_with(text, text[], text) to diversion_app;

/* Where an account serves now, and nothing else of it. */
create function access.agency_of(p_account uuid) returns uuid
language sql stable security definer set search_path = pg_catalog as $$
  select a.agency_id from access.assignment a
  where a.account_id = p_account and a.ended_at is null and nullif(current_setting('app.account', true), '') is not null
$$;
revoke all on function access.agency_of(uuid) from public;
grant execute on function access.agency_of(uuid) to diversion_app;

/* Does somebody serve in an agency today in one of these roles who is none of these? Says that somebody is there, never who. */
create function access.has_another(p_agency uuid, p_roles text[], p_none_of uuid[]) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select nullif(current_setting('app.account', true), '') is not null and exists (
    select 1 from access.assignment a join access.staff_account s on s.id = a.account_id
    where a.agency_id = p_agency and a.ended_at is null and s.disabled_at is null and a.roles && p_roles
      and a.account_id <> all (p_none_of))
$$;
revoke all on function access.has_another(uuid, text[], uuid[]) from public;
grant execute on function access.has_another(uuid, text[], uuid[]) to diversion_app;
