import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every module stands on: the outbox, kept answers and the series of public numbers. */
export class CreatePlatformTables1763920000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists platform;

      create table platform.outbox (
        id uuid primary key,
        position bigint generated always as identity,
        type text not null,
        subject_kind text not null,
        subject_id uuid not null,
        facts jsonb not null,
        occurred_at timestamptz not null,
        request_id text not null
      );
      create index outbox_position on platform.outbox (position);
      comment on table platform.outbox is 'Events to be delivered after the commit';
      comment on column platform.outbox.id is '[O] identifier of the event, to deduplicate by';
      comment on column platform.outbox.position is '[O] order of delivery';
      comment on column platform.outbox.type is '[O] name and version of the event';
      comment on column platform.outbox.subject_kind is '[O] kind of the file it is about';
      comment on column platform.outbox.subject_id is '[O] identifier of the file it is about';
      comment on column platform.outbox.facts is '[O] ids, codes and dates; never names or free text';
      comment on column platform.outbox.occurred_at is '[O] when it happened';
      comment on column platform.outbox.request_id is '[O] the request that caused it';

      create table platform.idempotency_key (
        account_id uuid not null,
        route text not null,
        key text not null,
        body_hash text not null,
        status smallint not null,
        answer bytea not null,
        created_at timestamptz not null,
        primary key (account_id, route, key)
      );
      create index idempotency_key_created_at on platform.idempotency_key (created_at);
      comment on table platform.idempotency_key is 'Kept answers, so that repeating a POST is harmless';
      comment on column platform.idempotency_key.account_id is '[O] who asked';
      comment on column platform.idempotency_key.route is '[O] method and path';
      comment on column platform.idempotency_key.key is '[O] the key that the caller chose';
      comment on column platform.idempotency_key.body_hash is '[O] keyed hash of the body';
      comment on column platform.idempotency_key.status is '[O] HTTP status that was answered';
      comment on column platform.idempotency_key.answer is '[S] the answer, encrypted';
      comment on column platform.idempotency_key.created_at is '[O] when; kept for 72 hours';

      create table platform.number_series (
        prefix text primary key check (prefix ~ '^[A-Z]$'),
        multiplier bigint not null,
        increment bigint not null
      );
      comment on table platform.number_series is 'How counting becomes public numbers that do not tell how many there are';
      comment on column platform.number_series.prefix is '[O] the letter before the number';
      comment on column platform.number_series.multiplier is '[O] chosen at installation, shares no divisor with 28^6';
      comment on column platform.number_series.increment is '[O] chosen at installation';
      create sequence platform.number_c;
      create sequence platform.number_n;
      create sequence platform.number_r;
      insert into platform.number_series (prefix, multiplier, increment)
      select prefix, 42 * (1000000 + floor(random() * 10000000))::bigint + 1, floor(random() * 481890304)::bigint
      from unnest(array['C', 'N', 'R']) as prefix;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop sequence platform.number_r, platform.number_n, platform.number_c;
      drop table platform.number_series, platform.idempotency_key, platform.outbox;
    `);
  }
}
