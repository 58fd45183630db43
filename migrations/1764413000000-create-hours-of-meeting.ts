import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a centre is open, and whether a child goes to school. */
export class CreateHoursOfMeeting1764413000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions.opening_week (
        id uuid primary key,
        centre_agency_id uuid not null references access.agency (id),
        valid_from date not null,
        hours jsonb not null,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null
      );
      create index opening_week_centre on sessions.opening_week (centre_agency_id, valid_from desc, recorded_at desc);
      comment on table sessions.opening_week is 'At which hours of a week a centre is open, from a day on';
      comment on column sessions.opening_week.id is '[O] identifier';
      comment on column sessions.opening_week.centre_agency_id is '[O] centre';
      comment on column sessions.opening_week.valid_from is '[O] from which day on';
      comment on column sessions.opening_week.hours is '[O] weekday (1 is Monday), from and until on the clock of the place';
      comment on column sessions.opening_week.recorded_by is '[O] who wrote it down';
      comment on column sessions.opening_week.recorded_at is '[O] when it was written down';

      create table sessions.schooling (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        goes_to_school boolean not null,
        shift text,
        district text,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null,
        check (goes_to_school or (shift is null and district is null))
      );
      create index schooling_case on sessions.schooling (case_id, recorded_at desc, id desc);
      comment on table sessions.schooling is 'Whether and when a child goes to school; the last entry holds';
      comment on column sessions.schooling.id is '[O] identifier';
      comment on column sessions.schooling.case_id is '[O] case';
      comment on column sessions.schooling.child_id is '[S] the child';
      comment on column sessions.schooling.goes_to_school is '[S] whether it goes to school';
      comment on column sessions.schooling.shift is '[S] code of list school-shifts; null where it is not known';
      comment on column sessions.schooling.district is '[S] code of list districts, of the school; null where it is not known';
      comment on column sessions.schooling.recorded_by is '[O] who wrote it down';
      comment on column sessions.schooling.recorded_at is '[O] when it was written down';

      alter table sessions.series add column school_reason text;
      comment on column sessions.series.school_reason is '[S] code of list school-hours-reasons, where children miss school for it';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions.series drop column school_reason;
      drop table sessions.schooling, sessions.opening_week;
    `);
  }
}
