import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gets an order that runs has to take it over in time; beside the clock of its state, which is another’s. */
export class LetTimeRunForTakingOrdersOver1765240400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_file add take_over_due_at timestamptz, add take_over_warn_at timestamptz,
        add check (take_over_due_at is null or handed_on_at is not null);
      create index order_waits_late_successor on sentencing.order_file (take_over_due_at)
        where take_over_due_at is not null and state in ('in-force', 'breached', 'in-review');
      comment on column sentencing.order_file.take_over_due_at
        is '[O] by when who supervises it now has to take it over; null where nobody has to';
      comment on column sentencing.order_file.take_over_warn_at is '[O] from when on that is near';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sentencing.order_file drop take_over_due_at, drop take_over_warn_at');
  }
}
