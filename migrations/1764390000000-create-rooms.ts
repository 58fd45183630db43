import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rooms of a centre, in which it meets children. */
export class CreateRooms1764390000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists sessions;

      create table sessions.room (
        id uuid primary key,
        centre_agency_id uuid not null references access.agency (id),
        name text not null check (length(name) between 1 and 80),
        seats integer not null check (seats between 1 and 500),
        added_by uuid not null references access.staff_account (id),
        retired_at timestamptz,
        retired_by uuid references access.staff_account (id),
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        unique (id, centre_agency_id),
        check ((retired_at is null) = (retired_by is null))
      );
      create unique index room_name on sessions.room (centre_agency_id, name) where retired_at is null;
      create index room_centre on sessions.room (centre_agency_id, created_at, id);
      comment on table sessions.room is 'A room of a centre, in which it meets children';
      comment on column sessions.room.id is '[O] identifier';
      comment on column sessions.room.centre_agency_id is '[O] centre';
      comment on column sessions.room.name is '[O] how the centre calls it';
      comment on column sessions.room.seats is '[O] for how many children it has room';
      comment on column sessions.room.added_by is '[O] who added it';
      comment on column sessions.room.retired_at is '[O] from when on nobody books it; null while it is open';
      comment on column sessions.room.retired_by is '[O] who retired it';
      comment on column sessions.room.version is '[O] counter of changes';
      comment on column sessions.room.created_at is '[O] when added';
      comment on column sessions.room.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sessions.room;');
  }
}
