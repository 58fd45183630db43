import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A suspension of an order may say until when it is meant to last. */
export class PlanEndOfSuspensions1764680030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_interval
        add column planned_until date,
        add constraint order_interval_planned check (planned_until is null or kind = 'suspension' and planned_until > from_on);
      create index order_interval_planned_until on sentencing.order_interval (planned_until) where until_on is null;
      comment on column sentencing.order_interval.planned_until is
        '[O] day from which a suspension is meant to last no more; none where nobody can say';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index sentencing.order_interval_planned_until;
      alter table sentencing.order_interval drop constraint order_interval_planned;
      alter table sentencing.order_interval drop column planned_until;
    `);
  }
}
