import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a child admitted in custody is said again in freedom: beside the one stands the other. */
export class RepeatAdmissionsInFreedom1764320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index referrals.admission_live;
      create unique index admission_live on referrals.admission (referral_id, in_custody) where retracted_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from referrals.admission a where a.in_custody and a.retracted_at is null and exists (
        select 1 from referrals.admission f
        where f.referral_id = a.referral_id and not f.in_custody and f.retracted_at is null);
      drop index referrals.admission_live;
      create unique index admission_live on referrals.admission (referral_id) where retracted_at is null;
    `);
  }
}
