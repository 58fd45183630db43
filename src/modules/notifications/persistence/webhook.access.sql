/*
 * Where agencies are told over the network: kept by administrators. Nobody reads a secret, and nobody of what a message is: an
 * administrator sees which event went how, and not of which file.
 */
alter table notifications.endpoint enable row level security;
alter table notifications.endpoint force row level security;
create policy endpoint_owner on notifications.endpoint to current_user using (true) with check (true);
create policy endpoint_read on notifications.endpoint for select to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
create policy endpoint_register on notifications.endpoint for insert to diversion_app
  with check ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[])
    and registered_by = (select nullif(current_setting('app.account', true), '')::uuid)
    and state = 'active');
create policy endpoint_change on notifications.endpoint for update to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]) and state <> 'removed')
  with check (true);
grant select (id, agency_id, roles, url, event_types, state, disabled_because, old_secret_until, registered_by, version, created_at,
  updated_at), insert, update (roles, url, event_types, state, disabled_because, version, updated_at) on notifications.endpoint to diversion_app;
grant usage on schema notifications to diversion_app;

/* Gives an address another secret; the one until now signs on until an instant. Nobody can read either. */
create function notifications.rotate_secret(p_endpoint uuid, p_version integer, p_secret bytea, p_old_until timestamptz)
returns boolean
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  if not coalesce('administrator' = any (nullif(current_setting('app.roles', true), '')::text[]), false) then
    raise insufficient_privilege;
  end if;
  update notifications.endpoint e
  set old_secret = e.secret, old_secret_until = p_old_until, secret = p_secret, version = e.version + 1,
    updated_at = nullif(current_setting('app.now', true), '')::timestamptz
  where e.id = p_endpoint and e.version = p_version and e.state <> 'removed';
  return found;
end $$;
revoke all on function notifications.rotate_secret(uuid, integer, bytea, timestamptz) from public;
grant execute on function notifications.rotate_secret(uuid, integer, bytea, timestamptz) to diversion_app;

alter table notifications.delivery enable row level security;
alter table notifications.delivery force row level security;
create policy delivery_owner on notifications.delivery to current_user using (true) with check (true);
create policy delivery_read on notifications.delivery for select to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
-- By hand a test is laid down, which is of no file, by who reads the address; everything else comes out of the outbox.
create policy delivery_try on notifications.delivery for insert to diversion_app
  with check (file_id is null and state = 'waiting'
    and exists (select 1 from notifications.endpoint e where e.id = delivery.endpoint_id and e.id = delivery.subject_id
      and e.state = 'active' offset 0));
-- A message that nobody took is tried again, or given up.
create policy delivery_settle on notifications.delivery for update to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]) and state = 'dead')
  with check (state in ('waiting', 'dropped'));
grant select (id, endpoint_id, event_id, event_type, occurred_at, state, attempts, next_at, version, created_at, updated_at), insert,
  update (state, attempts, next_at, version, updated_at) on notifications.delivery to diversion_app;

alter table notifications.attempt enable row level security;
alter table notifications.attempt force row level security;
create policy attempt_owner on notifications.attempt to current_user using (true) with check (true);
create policy attempt_read on notifications.attempt for select to diversion_app
  using ('administrator' = any ((select nullif(current_setting('app.roles', true), ''))::text[]));
grant select on notifications.attempt to diversion_app;

/*
 * May the roles of an agency know a file now, at one of the levels, and read what happened on it? The same question as the view
 * children.held asks of a person, asked by the doors below alone. Who has no mandate any more knows nothing.
 */
create function notifications.may_know(p_agency uuid, p_roles text[], p_kind text, p_id uuid, p_levels text[], p_readers text[])
returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select 1 from children.need_to_know k
    where k.grantee_id = p_agency and k.file_kind = p_kind and k.file_id = p_id and k.ended_at is null
      and k.level = any (p_levels)
      and exists (select 1 from unnest(p_roles) r (role)
        where (k.for_roles is null or r.role = any (k.for_roles)) and (p_readers is null or r.role = any (p_readers)))
      and k.valid_from <= nullif(current_setting('app.now', true), '')::timestamptz
      and (k.valid_until is null or k.valid_until > nullif(current_setting('app.now', true), '')::timestamptz))
    and exists (select 1
      from access.agency g, lateral (select (nullif(current_setting('app.now', true), '')::timestamptz
        at time zone coalesce(nullif(current_setting('app.zone', true), ''), 'UTC'))::date as today) d
      where g.id = p_agency and g.valid_from <= d.today and (g.valid_to is null or g.valid_to >= d.today))
$$;
revoke all on function notifications.may_know(uuid, text[], text, uuid, text[], text[]) from public;

/*
 * In which order something is told: what happens in a case comes in order with what it stands on, an order or a referral, of which
 * each of its files is told too. So the lane of a file is known from its first event on, and never another.
 */
create function notifications.lane_of(p_kind text, p_id uuid) returns uuid
language sql stable set search_path = pg_catalog as $$
  select coalesce((select coalesce(f.order_id, f.referral_id) from cases.case_file f where p_kind = 'case' and f.id = p_id), p_id)
$$;
revoke all on function notifications.lane_of(text, uuid) from public;

/*
 * Takes events out of the outbox, and lays each down for the addresses that asked for its type and may know its file. `p_topics`
 * says of each type by which file that is asked, where the file stands, at which levels, which roles read what happened, and which
 * facts name the agencies that alone are told. A type may be asked by several files, and is laid down once, by the first that may be
 * known. Answers how many were laid down.
 */
create function notifications.queue_notices(p_topics jsonb, p_most integer)
returns table (taken integer, queued integer)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:queue-notices' then
    return query select 0, 0;
    return;
  end if;
  return query
    with fresh as (
      select o.id, o.position, o.type, o.subject_kind, o.subject_id, o.facts, o.occurred_at
      from platform.outbox o where o.relayed_at is null order by o.position limit p_most for update
    ), marked as (
      update platform.outbox o set relayed_at = v_now from fresh f where o.id = f.id returning 1
    ), about as (
      select f.*, t.file, t.levels, t.readers, t.parties, t.turn,
        case when t.place = 'subject' then f.subject_id else (f.facts ->> t.place)::uuid end as file_id
      from fresh f join rows from (jsonb_to_recordset(p_topics)
          as (type text, file text, place text, levels text[], readers text[], parties text[]))
        with ordinality as t (type, file, place, levels, readers, parties, turn) on t.type = f.type
    ), laid as (
      insert into notifications.delivery (id, endpoint_id, event_id, event_type, subject_kind, subject_id, file_kind, file_id,
        levels, readers, lane, position, occurred_at, state, attempts, next_at, version, created_at, updated_at)
      select uuidv7(), e.id, a.id, a.type, a.subject_kind, a.subject_id, a.file, a.file_id,
        a.levels, a.readers, notifications.lane_of(a.file, a.file_id), a.position, a.occurred_at, 'waiting', 0, v_now, 1, v_now, v_now
      from about a join notifications.endpoint e
        on e.state in ('active', 'paused') and a.type = any (e.event_types) and e.created_at <= a.occurred_at
      where a.file_id is not null
        and (a.parties is null or e.agency_id::text in (select a.facts ->> p.fact from unnest(a.parties) as p (fact)))
        and notifications.may_know(e.agency_id, e.roles, a.file, a.file_id, a.levels, a.readers)
      order by a.position, a.turn
      on conflict (endpoint_id, event_id) do nothing
      returning 1
    )
    select (select count(*)::int from marked), (select count(*)::int from laid);
end $$;
revoke all on function notifications.queue_notices(jsonb, integer) from public;
grant execute on function notifications.queue_notices(jsonb, integer) to diversion_app;

/*
 * Addresses for which something is due, those that took what they were told last before those that did not. For the named job only;
 * which of it is handed out, the next door says.
 */
create function notifications.addresses_due() returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
  select e.id from notifications.endpoint e
  where current_setting('app.job', true) = 'job:relay-notices'
    and exists (select 1 from notifications.delivery w
      where w.endpoint_id = e.id and w.state = 'waiting'
        and w.next_at <= nullif(current_setting('app.now', true), '')::timestamptz)
  order by e.rests_until nulls first, e.id
$$;
revoke all on function notifications.addresses_due() from public;
grant execute on function notifications.addresses_due() to diversion_app;

/*
 * Claims what is due at one address for a while, of each lane the first only: an earlier message that was not delivered holds back
 * the later ones of the same lane at the same address, and no others. An address that rests is told nothing. What may not be known
 * any more is withheld for good.
 */
create function notifications.claim_deliveries(p_endpoint uuid, p_most integer)
returns table (id uuid, event_id uuid, event_type text, subject_kind text, subject_id uuid, occurred_at timestamptz, attempts integer,
  endpoint_id uuid, url text, secret bytea, old_secret bytea)
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_due uuid[];
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:relay-notices' then return; end if;
  loop
    select array_agg(due.id) into v_due from (
      select w.id from notifications.delivery w join notifications.endpoint e on e.id = w.endpoint_id and e.state = 'active'
      where e.id = p_endpoint and (e.rests_until is null or e.rests_until <= v_now)
        and w.state = 'waiting' and w.next_at <= v_now and (w.claimed_until is null or w.claimed_until <= v_now)
        and not exists (select 1 from notifications.delivery b
          where b.endpoint_id = w.endpoint_id and b.lane = w.lane and b.position < w.position and b.state in ('waiting', 'dead'))
      order by w.next_at, w.position limit p_most for update of w skip locked) due;
    exit when v_due is null;
    update notifications.delivery d set state = 'withheld', version = d.version + 1, updated_at = v_now
    from notifications.endpoint e
    where d.id = any (v_due) and e.id = d.endpoint_id and d.file_id is not null
      and not notifications.may_know(e.agency_id, e.roles, d.file_kind, d.file_id, d.levels, d.readers);
    return query
      update notifications.delivery d set claimed_until = v_now + interval '2 minutes'
      from notifications.endpoint e
      where d.id = any (v_due) and d.state = 'waiting' and e.id = d.endpoint_id
      returning d.id, d.event_id, d.event_type, d.subject_kind, d.subject_id, d.occurred_at, d.attempts, e.id, e.url, e.secret,
        case when e.old_secret_until > v_now then e.old_secret end;
    exit when found;
  end loop;
end $$;
revoke all on function notifications.claim_deliveries(uuid, integer) from public;
grant execute on function notifications.claim_deliveries(uuid, integer) to diversion_app;

/*
 * Writes down how attempts went. Without a next time a message is dead; an address that says it is gone is told nothing any more.
 * One that is to be left alone rests, the longest that was asked for; one that took all that it was told rests no more.
 * Who was late and finds the message delivered or given up changes nothing of that.
 */
create function notifications.settle_deliveries(p_results jsonb) returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_settled integer;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:relay-notices' then return 0; end if;
  insert into notifications.attempt (id, delivery_id, at, took_ms, outcome, status)
  select uuidv7(), r.id, r.at, r.took_ms, r.outcome, r.status
  from jsonb_to_recordset(p_results) as r (id uuid, at timestamptz, took_ms integer, outcome text, status smallint)
  where exists (select 1 from notifications.delivery d where d.id = r.id);
  update notifications.endpoint e
  set state = 'disabled', disabled_because = 'gone', version = e.version + 1, updated_at = v_now
  from jsonb_to_recordset(p_results) as r (id uuid, outcome text) join notifications.delivery d on d.id = r.id
  where e.id = d.endpoint_id and r.outcome = 'gone' and e.state = 'active';
  update notifications.endpoint e set rests_until = r.rests_until
  from (select d.endpoint_id, max(t.rests_until) as rests_until
    from jsonb_to_recordset(p_results) as t (id uuid, rests_until timestamptz) join notifications.delivery d on d.id = t.id
    group by d.endpoint_id) r
  where e.id = r.endpoint_id and e.rests_until is distinct from r.rests_until;
  update notifications.delivery d
  set state = case when r.outcome = 'delivered' then 'delivered' when r.next_at is null then 'dead' else 'waiting' end,
    attempts = d.attempts + 1, next_at = coalesce(r.next_at, d.next_at), claimed_until = null, version = d.version + 1,
    updated_at = v_now
  from jsonb_to_recordset(p_results) as r (id uuid, outcome text, next_at timestamptz)
  where d.id = r.id and d.state = 'waiting';
  get diagnostics v_settled = row_count;
  return v_settled;
end $$;
revoke all on function notifications.settle_deliveries(jsonb) from public;
grant execute on function notifications.settle_deliveries(jsonb) to diversion_app;

/* Removes events thirty days after the relay has taken them, and what is settled after ninety. For the named job only. */
create function notifications.purge_notices() returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  v_now constant timestamptz := nullif(current_setting('app.now', true), '')::timestamptz;
  v_events integer;
  v_deliveries integer;
begin
  if nullif(current_setting('app.job', true), '') is distinct from 'job:purge-notices' then return 0; end if;
  delete from platform.outbox o where o.relayed_at < v_now - interval '30 days';
  get diagnostics v_events = row_count;
  delete from notifications.delivery d
  where d.state in ('delivered', 'withheld', 'dropped') and d.updated_at < v_now - interval '90 days';
  get diagnostics v_deliveries = row_count;
  return v_events + v_deliveries;
end $$;
revoke all on function notifications.purge_notices() from public;
grant execute on function notifications.purge_notices() to diversion_app;

/* An address that is removed is told nothing any more: what lies for it is given up at once, and nobody has to do so one by one. */
create function notifications.give_up() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  update notifications.delivery d
  set state = 'dropped', claimed_until = null, version = d.version + 1, updated_at = new.updated_at
  where d.endpoint_id = new.id and d.state in ('waiting', 'dead');
  return null;
end $$;
revoke all on function notifications.give_up() from public;
create trigger give_up after update of state on notifications.endpoint
  for each row when (old.state <> 'removed' and new.state = 'removed') execute function notifications.give_up();
