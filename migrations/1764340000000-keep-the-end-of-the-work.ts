import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A referral knows when the work that it led to has ended: from then on nobody learns from it what the child admitted. */
export class KeepTheEndOfTheWork1764340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table referrals.referral add column work_ended_at timestamptz;
      comment on column referrals.referral.work_ended_at is '[O] when the work of the centre that it led to ended';
      update referrals.referral r set work_ended_at = f.updated_at
      from cases.case_file f where f.referral_id = r.id and f.state in ('concluding', 'closed');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table referrals.referral drop column work_ended_at;');
  }
}
