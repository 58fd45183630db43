import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Series: by which rule sessions recur, and which sessions were booked by it. */
export class CreateSeriesTables1764410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions.series (
        id uuid primary key,
        centre_agency_id uuid not null references access.agency (id),
        kind text not null,
        room_id uuid,
        facilitator_id uuid not null references access.staff_account (id),
        rule text not null check (length(rule) between 1 and 200),
        first_day date not null,
        begins_at text not null check (begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        minutes integer not null check (minutes between 5 and 480),
        zone text not null,
        except_days date[] not null,
        added_days date[] not null,
        left_out jsonb not null,
        booked_by uuid not null references access.staff_account (id),
        ended_at timestamptz,
        ended_by uuid references access.staff_account (id),
        end_reason text,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        unique (id, centre_agency_id),
        foreign key (room_id, centre_agency_id) references sessions.room (id, centre_agency_id),
        check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
      );
      create index series_centre on sessions.series (centre_agency_id, created_at, id);
      comment on table sessions.series is 'By which rule sessions recur';
      comment on column sessions.series.id is '[O] identifier';
      comment on column sessions.series.centre_agency_id is '[O] centre';
      comment on column sessions.series.kind is '[S] code of list activity-kinds';
      comment on column sessions.series.room_id is '[O] room of the centre; null elsewhere';
      comment on column sessions.series.facilitator_id is '[O] who leads it';
      comment on column sessions.series.rule is '[O] rule of recurrence (RFC 5545)';
      comment on column sessions.series.first_day is '[O] from which day on';
      comment on column sessions.series.begins_at is '[O] at what time on the clock of the place, HH:MM';
      comment on column sessions.series.minutes is '[O] how long each one takes';
      comment on column sessions.series.zone is '[O] zone of the clock';
      comment on column sessions.series.except_days is '[O] days of the rule that are left out';
      comment on column sessions.series.added_days is '[O] days beside the rule';
      comment on column sessions.series.left_out is '[O] days on which nothing was booked, and why, as codes';
      comment on column sessions.series.booked_by is '[O] who booked it';
      comment on column sessions.series.ended_at is '[O] when it was ended; null while it goes on';
      comment on column sessions.series.ended_by is '[O] who ended it';
      comment on column sessions.series.end_reason is '[S] code of list session-cancel-reasons';
      comment on column sessions.series.version is '[O] counter of changes';
      comment on column sessions.series.created_at is '[O] when booked';
      comment on column sessions.series.updated_at is '[O] when last changed';

      create table sessions.series_session (
        session_id uuid primary key references sessions.session (id),
        series_id uuid not null references sessions.series (id),
        day date not null
      );
      create index series_session_series on sessions.series_session (series_id, day, session_id);
      comment on table sessions.series_session is 'A session that was booked by a series, or put in the place of one';
      comment on column sessions.series_session.session_id is '[O] session';
      comment on column sessions.series_session.series_id is '[O] series';
      comment on column sessions.series_session.day is '[O] day of the series for which it was booked';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sessions.series_session, sessions.series;');
  }
}
