import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where agencies are told over the network, what is on its way to them, and how each attempt went. */
export class CreateWebhookTables1764800010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create schema if not exists notifications;');
    await runner.query(ENDPOINT);
    await runner.query(DELIVERY);
    await runner.query(ATTEMPT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table notifications.attempt, notifications.delivery, notifications.endpoint;
      drop schema notifications;`);
  }
}

const ENDPOINT = `
  create table notifications.endpoint (
    id uuid primary key,
    agency_id uuid not null references access.agency (id),
    roles text[] not null check (cardinality(roles) > 0),
    url text not null check (length(url) <= 500),
    event_types text[] not null check (cardinality(event_types) > 0),
    state text not null check (state in ('active', 'paused', 'disabled', 'removed')),
    disabled_because text check (disabled_because in ('by-hand', 'gone')),
    secret bytea not null,
    old_secret bytea,
    old_secret_until timestamptz,
    registered_by uuid not null references access.staff_account (id),
    version integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check ((old_secret is null) = (old_secret_until is null)),
    check ((state = 'disabled') = (disabled_because is not null))
  );
  create index endpoint_agency on notifications.endpoint (agency_id, created_at, id);
  create index endpoint_listed on notifications.endpoint (created_at, id);
  comment on table notifications.endpoint is 'Addresses at which agencies are told of events';
  comment on column notifications.endpoint.id is '[O] identifier';
  comment on column notifications.endpoint.agency_id is '[O] agency that is told';
  comment on column notifications.endpoint.roles is '[O] for whom of it: what these may not know is not told';
  comment on column notifications.endpoint.url is '[O] where';
  comment on column notifications.endpoint.event_types is '[O] of which events';
  comment on column notifications.endpoint.state is '[O] active, paused, disabled or removed';
  comment on column notifications.endpoint.disabled_because is '[O] by hand, or because it said that it is gone';
  comment on column notifications.endpoint.secret is '[O] sealed secret of the signatures';
  comment on column notifications.endpoint.old_secret is '[O] sealed secret before, which signs too for a time';
  comment on column notifications.endpoint.old_secret_until is '[O] until when the secret before signs too';
  comment on column notifications.endpoint.registered_by is '[O] who registered it';
  comment on column notifications.endpoint.version is '[O] counter of changes';
  comment on column notifications.endpoint.created_at is '[O] when registered';
  comment on column notifications.endpoint.updated_at is '[O] when last changed';
`;

const DELIVERY = `
  create table notifications.delivery (
    id uuid primary key,
    endpoint_id uuid not null references notifications.endpoint (id),
    event_id uuid not null,
    event_type text not null,
    subject_kind text not null,
    subject_id uuid not null,
    file_kind text,
    file_id uuid,
    levels text[] not null,
    lane uuid not null,
    position bigint not null,
    occurred_at timestamptz not null,
    state text not null check (state in ('waiting', 'delivered', 'dead', 'withheld', 'dropped')),
    attempts integer not null check (attempts >= 0),
    next_at timestamptz not null,
    claimed_until timestamptz,
    version integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check ((file_kind is null) = (file_id is null)),
    unique (endpoint_id, event_id)
  );
  create index delivery_due on notifications.delivery (next_at, position) where state = 'waiting';
  create index delivery_lane on notifications.delivery (endpoint_id, lane, position) where state in ('waiting', 'dead');
  create index delivery_listed on notifications.delivery (endpoint_id, created_at, id);
  create index delivery_dead on notifications.delivery (updated_at, id) where state = 'dead';
  create index delivery_settled on notifications.delivery (updated_at) where state in ('delivered', 'withheld', 'dropped');
  comment on table notifications.delivery is 'Events on their way to an address';
  comment on column notifications.delivery.id is '[O] identifier';
  comment on column notifications.delivery.endpoint_id is '[O] where to';
  comment on column notifications.delivery.event_id is '[O] identifier of the event, to deduplicate by';
  comment on column notifications.delivery.event_type is '[O] name and version of the event';
  comment on column notifications.delivery.subject_kind is '[O] kind of what it is about';
  comment on column notifications.delivery.subject_id is '[S] what it is about';
  comment on column notifications.delivery.file_kind is '[O] kind of the file by which is asked who may know; null for a test';
  comment on column notifications.delivery.file_id is '[S] that file';
  comment on column notifications.delivery.levels is '[O] one of which the agency must hold that file at';
  comment on column notifications.delivery.lane is '[S] what is delivered in order';
  comment on column notifications.delivery.position is '[O] place in that order';
  comment on column notifications.delivery.occurred_at is '[O] when it happened';
  comment on column notifications.delivery.state is '[O] waiting, delivered, dead, withheld or dropped';
  comment on column notifications.delivery.attempts is '[O] how often it was tried since it began to wait';
  comment on column notifications.delivery.next_at is '[O] when it is tried next';
  comment on column notifications.delivery.claimed_until is '[O] until when a process tries it';
  comment on column notifications.delivery.version is '[O] counter of changes';
  comment on column notifications.delivery.created_at is '[O] when laid down';
  comment on column notifications.delivery.updated_at is '[O] when last changed';
`;

const ATTEMPT = `
  create table notifications.attempt (
    id uuid primary key,
    delivery_id uuid not null references notifications.delivery (id) on delete cascade,
    at timestamptz not null,
    took_ms integer not null check (took_ms >= 0),
    outcome text not null check (outcome in ('delivered', 'refused', 'redirected', 'gone', 'timed-out', 'not-reached',
      'not-trusted', 'address-not-allowed')),
    status smallint
  );
  create index attempt_delivery on notifications.attempt (delivery_id, at);
  comment on table notifications.attempt is 'How each attempt to deliver went; nothing of what was answered';
  comment on column notifications.attempt.id is '[O] identifier';
  comment on column notifications.attempt.delivery_id is '[O] of which delivery';
  comment on column notifications.attempt.at is '[O] when';
  comment on column notifications.attempt.took_ms is '[O] how long it took';
  comment on column notifications.attempt.outcome is '[O] code of how it went';
  comment on column notifications.attempt.status is '[O] status that was answered; null where nothing was';
`;
