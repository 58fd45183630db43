import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That the time to look again at an order is near, or was missed, is told once, as of every clock. */
export class TellWhenOrdersAreNotLookedAt1765260010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_file add look_told_at timestamptz;
      comment on column sentencing.order_file.look_told_at
        is '[O] when it was told last that the time to look at it again is near or over';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sentencing.order_file drop look_told_at');
  }
}
