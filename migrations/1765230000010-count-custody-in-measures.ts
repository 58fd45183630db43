import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A measure tells how many days in custody are counted in it already; of what was proposed before nobody knows it. */
export class CountCustodyInMeasures1765230000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_measure add column custody_days integer check (custody_days >= 0);
      comment on column sentencing.order_measure.custody_days is
        '[S] days in custody that are counted in it already; null where it was not said';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sentencing.order_measure drop column custody_days');
  }
}
