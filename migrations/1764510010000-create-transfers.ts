import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['case_id', '[O] case'],
  ['child_id', '[S] the child'],
  ['from_agency_id', '[O] centre that asks'],
  ['to_agency_id', '[O] centre that is asked'],
  ['state', '[O] state of the lifecycle'],
  ['basis', '[S] diversion, order or voluntary-support'],
  ['measure', '[S] code of list measures that was offered'],
  ['latest_end_on', '[O] last day of the longest duration'],
  ['reason_code', '[S] code of list transfer-reasons'],
  ['new_district', '[P] code of list districts to which the child has moved'],
  ['to_look_at', '[O] codes of what a person has to look at'],
  ['explanation', '[S] why, encrypted under the key of the child'],
  ['asked_by', '[O] who asked'],
  ['asked_at', '[O] when'],
  ['answered_by', '[O] who accepted, declined or withdrew; none where the work or a consent ended'],
  ['answered_at', '[O] when'],
  ['worker_id', '[O] who answers for the case from then on'],
  ['end_reason', '[S] code why it was declined, withdrawn or lapsed'],
  ['next_step', '[O] code of list transfer-next-steps: what comes instead'],
  ['settled_by', '[O] who looked through what has to be arranged anew, or read the answer'],
  ['settled_at', '[O] when'],
  ['clock_started_at', '[O] since when the clock runs'],
  ['due_at', '[O] last instant in time'],
  ['warn_at', '[O] when it is near'],
  ['escalates_to', '[O] role that is told when it is late'],
  ['told_near_at', '[O] when it was told that it is near'],
  ['told_overdue_at', '[O] when it was told that it is late'],
  ['version', '[O] counter of changes'],
  ['updated_at', '[O] when last changed'],
];

/** That a centre asks another one to go on with a case, and what that answers. */
export class CreateTransfers1764510010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists transfers;

      create table transfers.transfer (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        from_agency_id uuid not null references access.agency (id),
        to_agency_id uuid not null references access.agency (id),
        state text not null check (state in ('asked', 'accepted', 'declined', 'withdrawn', 'lapsed')),
        basis text not null,
        measure text,
        latest_end_on date,
        reason_code text not null,
        new_district text,
        to_look_at text[] not null,
        explanation bytea not null,
        asked_by uuid not null references access.staff_account (id),
        asked_at timestamptz not null,
        answered_by uuid references access.staff_account (id),
        answered_at timestamptz,
        worker_id uuid references access.staff_account (id),
        end_reason text,
        next_step text,
        settled_by uuid references access.staff_account (id),
        settled_at timestamptz,
        clock_started_at timestamptz,
        due_at timestamptz,
        warn_at timestamptz,
        escalates_to text,
        told_near_at timestamptz,
        told_overdue_at timestamptz,
        version integer not null,
        updated_at timestamptz not null,
        check (from_agency_id <> to_agency_id),
        check ((state = 'asked') = (answered_at is null)),
        check (state not in ('accepted', 'declined', 'withdrawn') or answered_by is not null),
        check ((state = 'accepted') = (worker_id is not null)),
        check ((state in ('declined', 'withdrawn', 'lapsed')) = (end_reason is not null)),
        check ((state = 'declined') = (next_step is not null)),
        check ((settled_by is null) = (settled_at is null)),
        check (settled_at is null or state in ('accepted', 'declined', 'lapsed')),
        check (due_at is null or state = 'asked')
      );
      create unique index transfer_one_open on transfers.transfer (case_id) where state = 'asked';
      create index transfer_case on transfers.transfer (case_id, asked_at, id);
      create index transfer_child on transfers.transfer (child_id);
      create index transfer_from on transfers.transfer (from_agency_id, asked_at, id);
      create index transfer_to on transfers.transfer (to_agency_id, asked_at, id);
      create index transfer_due on transfers.transfer (due_at) where due_at is not null;
      comment on table transfers.transfer is 'That a centre asks another one to go on with a case, and what that answers';
      ${COLUMNS.map(([name, text]) => `comment on column transfers.transfer.${name} is '${text}';`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table transfers.transfer');
  }
}
