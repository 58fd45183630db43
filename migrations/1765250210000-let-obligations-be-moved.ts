import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day of a promise is moved where the child and who was harmed agree to that; the one before stays to be read. */
export class LetObligationsBeMoved1765250210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table restorative.due_change (
        id uuid primary key,
        process_id uuid not null references restorative.process (id),
        obligation_id uuid not null references restorative.obligation (id),
        from_on date not null,
        to_on date not null,
        reason_code text not null,
        agreed_on date not null,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null,
        check (from_on <> to_on)
      );
      create index due_change_process on restorative.due_change (process_id, recorded_at, id);
      create index due_change_obligation on restorative.due_change (obligation_id);
      comment on table restorative.due_change is 'That a child and somebody harmed agreed to another day for a promise';
      comment on column restorative.due_change.id is '[O] identifier';
      comment on column restorative.due_change.process_id is '[O] process';
      comment on column restorative.due_change.obligation_id is '[O] what was promised';
      comment on column restorative.due_change.from_on is '[O] until which day it was before';
      comment on column restorative.due_change.to_on is '[O] until which day it is since';
      comment on column restorative.due_change.reason_code is '[S] code of list restorative-due-reasons';
      comment on column restorative.due_change.agreed_on is '[O] when both agreed to it';
      comment on column restorative.due_change.recorded_by is '[O] who wrote it down';
      comment on column restorative.due_change.recorded_at is '[O] when it was written down';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table restorative.due_change;');
  }
}
