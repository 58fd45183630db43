import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of each clock of a referral it is told once that it is near, and once that it is overdue. */
export class MarkReferralClocksAsTold1764061000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table referrals.referral add column told_near_at timestamptz, add column told_overdue_at timestamptz;
      create index referral_due_to_tell on referrals.referral (due_at)
        where due_at is not null and told_overdue_at is null;
      comment on column referrals.referral.told_near_at is '[O] when it was told that the clock is near';
      comment on column referrals.referral.told_overdue_at is '[O] when it was told that the clock is overdue';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table referrals.referral drop column told_near_at, drop column told_overdue_at;`,
    );
  }
}
