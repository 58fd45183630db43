import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A plan is weighed against the acts that the case rests on. */
export class WeighPlansByGravity1764550000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.case_file add column gravity text;
      comment on column cases.case_file.gravity is '[S] gravest band among the acts that were referred';
      update cases.case_file f set gravity = r.gravity from referrals.referral r where r.id = f.referral_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cases.case_file drop column gravity');
  }
}
