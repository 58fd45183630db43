import type { MigrationInterface, QueryRunner } from 'typeorm';

/** At which hours, and from which places, a condition keeps a child away (CC 87.4; TR 12.2). */
export class LimitConditionsOfOrders1765240000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_condition add limits jsonb, add place_words bytea,
        add check (limits is null or jsonb_typeof(limits) = 'object'),
        add check (place_words is null or limits is not null);
      comment on column sentencing.order_condition.limits
        is '[S] at which hours of which days, codes of places, what is left free, first and last day';
      comment on column sentencing.order_condition.place_words
        is '[S] which places exactly, encrypted under the key of the child';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sentencing.order_condition drop limits, drop place_words');
  }
}
