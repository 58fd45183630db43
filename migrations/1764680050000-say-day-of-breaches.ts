import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A breach of an order is told on another day than that on which it happened. */
export class SayDayOfBreaches1764680050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_transition add column happened_on date;
      comment on column sentencing.order_transition.happened_on is
        '[S] on which day what is told happened; none where it is an act of today';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sentencing.order_transition drop column happened_on');
  }
}
