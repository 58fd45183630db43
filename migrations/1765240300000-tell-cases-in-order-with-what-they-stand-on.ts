import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is told of a case and was not delivered yet comes in the order of the order or the referral that it stands on. */
export class TellCasesInOrderWithWhatTheyStandOn1765240300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update notifications.delivery d set lane = coalesce(f.order_id, f.referral_id)
      from cases.case_file f
      where d.file_kind = 'case' and f.id = d.file_id and coalesce(f.order_id, f.referral_id) is not null
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update notifications.delivery d set lane = d.file_id where d.file_kind = 'case'`);
  }
}
