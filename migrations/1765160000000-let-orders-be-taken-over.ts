import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An order that runs goes to another body, which says that it goes on with it; till then that waits on its desk. */
export class LetOrdersBeTakenOver1765160000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_file add column handed_on_at timestamptz;
      create index order_waits_successor on sentencing.order_file (supervisor_agency_id, updated_at, id)
        where handed_on_at is not null and state in ('in-force', 'breached', 'in-review');
      comment on column sentencing.order_file.handed_on_at is
        '[O] when it went to who supervises it now, while it ran; null where nobody has to take it over';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index sentencing.order_waits_successor;
      alter table sentencing.order_file drop column handed_on_at;
    `);
  }
}
