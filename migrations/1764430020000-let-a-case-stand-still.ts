import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Times in which the work with a child stands still. */
export class LetACaseStandStill1764430020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cases.suspension (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        reason_code text not null,
        note bytea,
        from_at timestamptz not null,
        planned_until date,
        begun_by uuid not null references access.staff_account (id),
        begun_at timestamptz not null,
        ended_at timestamptz,
        ended_by uuid references access.staff_account (id),
        end_reason text,
        check (ended_at >= from_at),
        check ((ended_at is null) = (end_reason is null)),
        check (ended_by is null or ended_at is not null)
      );
      create index suspension_case on cases.suspension (case_id, from_at, id);
      create unique index suspension_one_open on cases.suspension (case_id) where ended_at is null;
      comment on table cases.suspension is 'A time in which the work with a child stands still, beside the state of the case';
      comment on column cases.suspension.id is '[O] identifier';
      comment on column cases.suspension.case_id is '[O] case';
      comment on column cases.suspension.reason_code is '[S] code of list case-suspension-reasons';
      comment on column cases.suspension.note is '[S] why, encrypted under the key of the child';
      comment on column cases.suspension.from_at is '[O] from when on the work stands still';
      comment on column cases.suspension.planned_until is '[O] last day, as planned';
      comment on column cases.suspension.begun_by is '[O] who began it';
      comment on column cases.suspension.begun_at is '[O] when it was written down';
      comment on column cases.suspension.ended_at is '[O] when it ended; null while it lasts';
      comment on column cases.suspension.ended_by is '[O] who ended it; nobody where the work did';
      comment on column cases.suspension.end_reason is '[S] code of list case-suspension-ends, or work-ended';

      alter table cases.case_file add column suspended_from timestamptz;
      alter table cases.case_file add column suspended_until date;
      alter table cases.case_file add check (suspended_from is not null or suspended_until is null);
      create index case_file_suspended on cases.case_file (centre_agency_id, suspended_from, id) where suspended_from is not null;
      comment on column cases.case_file.suspended_from is '[O] from when on the work stands still; null while it goes on';
      comment on column cases.case_file.suspended_until is '[O] last day of that, as planned';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.case_file drop column suspended_until, drop column suspended_from;
      drop table cases.suspension;
    `);
  }
}
