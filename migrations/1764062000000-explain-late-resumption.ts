import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever tells late that a clock goes on says why. */
export class ExplainLateResumption1764062000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.clock_pause add column end_back_dating_reason text;
      comment on column intake.clock_pause.end_back_dating_reason is '[O] code: why its end was told late';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table intake.clock_pause drop column end_back_dating_reason;`);
  }
}
