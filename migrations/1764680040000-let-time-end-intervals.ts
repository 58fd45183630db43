import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An appeal ends with its order also where time ends that, and nobody does. */
export class LetTimeEndIntervals1764680040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_interval drop constraint order_interval_check1;
      alter table sentencing.order_interval add constraint order_interval_ended_by
        check (case when until_on is null then ended_by is null else ended_by is not null or end_reason = 'order-ended' end);
      comment on column sentencing.order_interval.ended_by is '[O] who ended it; none where time did it';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_interval drop constraint order_interval_ended_by;
      update sentencing.order_interval set ended_by = begun_by where until_on is not null and ended_by is null;
      alter table sentencing.order_interval add constraint order_interval_check1 check ((until_on is null) = (ended_by is null));
      comment on column sentencing.order_interval.ended_by is '[O] who ended it';
    `);
  }
}
