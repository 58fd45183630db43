import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Children who wait for a seat in a programme. */
export class CreateWaitsForProgrammes1764412000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions.programme_wait (
        id uuid primary key,
        programme_id uuid not null references sessions.programme (id),
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        state text not null check (state in ('waiting', 'promoted', 'left')),
        reason_code text not null,
        wish bytea,
        asked_by uuid not null references access.staff_account (id),
        ended_by uuid references access.staff_account (id),
        end_reason text,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check (state <> 'left' or end_reason is not null),
        check (state <> 'waiting' or end_reason is null)
      );
      create unique index programme_wait_once on sessions.programme_wait (programme_id, case_id) where state = 'waiting';
      create index programme_wait_order on sessions.programme_wait (programme_id, created_at, id);
      create index programme_wait_case on sessions.programme_wait (case_id, created_at, id);
      comment on table sessions.programme_wait is 'A child that waits for a seat in a programme, by its case';
      comment on column sessions.programme_wait.id is '[O] identifier';
      comment on column sessions.programme_wait.programme_id is '[O] programme';
      comment on column sessions.programme_wait.case_id is '[O] case';
      comment on column sessions.programme_wait.child_id is '[S] the child';
      comment on column sessions.programme_wait.state is '[S] state of the lifecycle';
      comment on column sessions.programme_wait.reason_code is '[S] code of list programme-wait-reasons';
      comment on column sessions.programme_wait.wish is '[S] what the child wishes for, encrypted';
      comment on column sessions.programme_wait.asked_by is '[O] who asked for it';
      comment on column sessions.programme_wait.ended_by is '[O] who gave the seat or wrote down that the child waits no more; null where the work ended';
      comment on column sessions.programme_wait.end_reason is '[S] code of list programme-leave-reasons, of list waiting-order-reasons where others had waited longer, or work-ended';
      comment on column sessions.programme_wait.version is '[O] counter of changes';
      comment on column sessions.programme_wait.created_at is '[O] from when on; the order of the list';
      comment on column sessions.programme_wait.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sessions.programme_wait;');
  }
}
