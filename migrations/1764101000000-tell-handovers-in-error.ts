import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who protects a child learns that it was handed over in error; of the intake it learns nothing. */
export class TellHandoversInError1764101000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table protection.handover add column in_error_at timestamptz;
      comment on column protection.handover.in_error_at is '[O] when the sender told that it was recorded in error';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table protection.handover drop column in_error_at;`);
  }
}
