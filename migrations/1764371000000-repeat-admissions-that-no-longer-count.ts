import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told as said in freedom, and custody covers since, is said again: both stand, and the later one counts. */
export class RepeatAdmissionsThatNoLongerCount1764371000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index referrals.admission_live;
      create unique index admission_live on referrals.admission (referral_id, in_custody, admitted_at)
        where retracted_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from referrals.admission a where a.retracted_at is null and exists (
        select 1 from referrals.admission l
        where l.referral_id = a.referral_id and l.in_custody = a.in_custody and l.retracted_at is null
          and l.admitted_at > a.admitted_at);
      drop index referrals.admission_live;
      create unique index admission_live on referrals.admission (referral_id, in_custody) where retracted_at is null;
    `);
  }
}
