-- Outbox: every actor appends, nobody reads; the relay reads as a named system actor.
alter table platform.outbox enable row level security;
alter table platform.outbox force row level security;
create policy outbox_owner on platform.outbox to current_user using (true) with check (true);
create policy outbox_append on platform.outbox for insert to diversion_app
  with check (
    (select nullif(current_setting('app.account', true), '')) is not null
    or (select nullif(current_setting('app.job', true), '')) is not null
  );
grant insert on platform.outbox to diversion_app;

-- Kept answers: each person their own.
alter table platform.idempotency_key enable row level security;
alter table platform.idempotency_key force row level security;
create policy idempotency_key_owner on platform.idempotency_key to current_user using (true) with check (true);
create policy idempotency_key_own on platform.idempotency_key to diversion_app
  using (account_id = (select nullif(current_setting('app.account', true), '')::uuid))
  with check (account_id = (select nullif(current_setting('app.account', true), '')::uuid));
-- One job finds and removes those that are too old to be given again; it sees no others.
create policy idempotency_key_find_old on platform.idempotency_key for select to diversion_app
  using (
    (select nullif(current_setting('app.job', true), '')) = 'job:purge-kept-answers'
    and created_at < (select nullif(current_setting('app.now', true), '')::timestamptz - interval '72 hours')
  );
create policy idempotency_key_purge on platform.idempotency_key for delete to diversion_app
  using (
    (select nullif(current_setting('app.job', true), '')) = 'job:purge-kept-answers'
    and created_at < (select nullif(current_setting('app.now', true), '')::timestamptz - interval '72 hours')
  );
grant select, insert, delete on platform.idempotency_key to diversion_app;

-- The series is read by platform.public_number only.
alter table platform.number_series enable row level security;
alter table platform.number_series force row level security;
create policy number_series_owner on platform.number_series to current_user using (true) with check (true);

/* Takes the lock of a key and finds an earlier answer, at most 72 hours old. Not locked: another request still runs. */
create function platform.claim_idempotency_key(p_account uuid, p_route text, p_key text)
returns table (locked boolean, body_hash text, status smallint, answer bytea)
language plpgsql volatile security invoker set search_path = pg_catalog as $$
begin
  if not pg_try_advisory_xact_lock(hashtextextended(p_account || ' ' || p_route || ' ' || p_key, 0)) then
    return query select false, null::text, null::smallint, null::bytea;
    return;
  end if;
  delete from platform.idempotency_key k
  where k.account_id = p_account and k.route = p_route and k.key = p_key
    and k.created_at < nullif(current_setting('app.now', true), '')::timestamptz - interval '72 hours';
  return query
    select true, k.body_hash, k.status, k.answer
    from (values (1)) as one
    left join platform.idempotency_key k on k.account_id = p_account and k.route = p_route and k.key = p_key;
end $$;
revoke all on function platform.claim_idempotency_key(uuid, text, text) from public;
grant execute on function platform.claim_idempotency_key(uuid, text, text) to diversion_app;

/* The next public number of a series, such as R-7KQ4-29: unique, short, without look-alike characters. */
create function platform.public_number(p_prefix text) returns text
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  symbols constant text := 'ACDEFGHJKLMNPQRTUVWXYZ234679';
  space constant bigint := 481890304; -- 28^6
  code bigint;
  digits text := '';
begin
  select (nextval(('platform.number_' || lower(s.prefix))::regclass) % space * s.multiplier + s.increment) % space
  into strict code from platform.number_series s where s.prefix = p_prefix;
  for i in 1..6 loop
    digits := digits || substr(symbols, (code % 28)::int + 1, 1);
    code := code / 28;
  end loop;
  return p_prefix || '-' || left(digits, 4) || '-' || right(digits, 2);
end $$;
revoke all on function platform.public_number(text) from public;
grant execute on function platform.public_number(text) to diversion_app;
