import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A part of a promise that was written down by mistake counts no more; that it was is kept. */
export class LetPartsBeInError1765260200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table restorative.part_in_error (
        part_id uuid primary key references restorative.obligation_part (id),
        process_id uuid not null references restorative.process (id),
        reason_code text not null,
        marked_by uuid not null references access.staff_account (id),
        marked_at timestamptz not null
      );
      create index part_in_error_process on restorative.part_in_error (process_id, marked_at, part_id);
      comment on table restorative.part_in_error is 'That a part of a promise was written down by mistake';
      comment on column restorative.part_in_error.part_id is '[O] the part, which counts no more';
      comment on column restorative.part_in_error.process_id is '[O] process';
      comment on column restorative.part_in_error.reason_code is '[S] code of list restorative-part-error-reasons';
      comment on column restorative.part_in_error.marked_by is '[O] who says so';
      comment on column restorative.part_in_error.marked_at is '[O] when it was said';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table restorative.part_in_error;');
  }
}
