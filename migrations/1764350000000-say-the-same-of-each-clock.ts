import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clocks of referrals and cases are described as those of reviews and handovers are. */
export class SayTheSameOfEachClock1764350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      comment on column referrals.referral.clock_started_at is '[O] since when the clock runs';
      comment on column referrals.referral.told_near_at is '[O] when it was told that it is near';
      comment on column referrals.referral.told_overdue_at is '[O] when it was told that it is late';
      comment on column cases.case_file.clock_started_at is '[O] since when the clock runs';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      comment on column referrals.referral.clock_started_at is '[O] since when it runs';
      comment on column referrals.referral.told_near_at is '[O] when it was told that the clock is near';
      comment on column referrals.referral.told_overdue_at is '[O] when it was told that the clock is overdue';
      comment on column cases.case_file.clock_started_at is '[O] since when a worker is waited for';
    `);
  }
}
