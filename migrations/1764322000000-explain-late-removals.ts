import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever tells late that a child was removed from the preventive register says why. */
export class ExplainLateRemovals1764322000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table protection.preventive_registration add column removal_back_dating_reason text;
      comment on column protection.preventive_registration.removal_back_dating_reason is '[O] code: why the removal is recorded late';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table protection.preventive_registration drop column removal_back_dating_reason;',
    );
  }
}
