import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret links under which a person or a room has its calendar. */
export class CreateCalendarFeeds1764415000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions.calendar_feed (
        id uuid primary key,
        centre_agency_id uuid not null references access.agency (id),
        owner_id uuid not null references access.staff_account (id),
        room_id uuid,
        secret_hash bytea not null unique check (length(secret_hash) = 32),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        revoked_by uuid references access.staff_account (id),
        last_used_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        foreign key (room_id, centre_agency_id) references sessions.room (id, centre_agency_id),
        check ((revoked_at is null) = (revoked_by is null))
      );
      create index calendar_feed_centre on sessions.calendar_feed (centre_agency_id, created_at, id);
      comment on table sessions.calendar_feed is 'A secret link under which a person or a room has its calendar';
      comment on column sessions.calendar_feed.id is '[O] identifier';
      comment on column sessions.calendar_feed.centre_agency_id is '[O] centre';
      comment on column sessions.calendar_feed.owner_id is '[O] who made it; without a room, whose sessions it holds';
      comment on column sessions.calendar_feed.room_id is '[O] room whose sessions it holds';
      comment on column sessions.calendar_feed.secret_hash is '[O] SHA-256 of the secret, which is kept nowhere';
      comment on column sessions.calendar_feed.expires_at is '[O] until when it is answered';
      comment on column sessions.calendar_feed.revoked_at is '[O] from when on it is answered no more';
      comment on column sessions.calendar_feed.revoked_by is '[O] who revoked it';
      comment on column sessions.calendar_feed.last_used_at is '[O] when it was last read';
      comment on column sessions.calendar_feed.version is '[O] counter of changes';
      comment on column sessions.calendar_feed.created_at is '[O] when made';
      comment on column sessions.calendar_feed.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sessions.calendar_feed;');
  }
}
