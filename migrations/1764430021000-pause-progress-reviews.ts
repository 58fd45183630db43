import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clock of a progress review stands still with the case. */
export class PauseProgressReviews1764430021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table follow_through.progress_review add column paused_since timestamptz;
      alter table follow_through.progress_review add check (paused_since is null or due_at is not null);
      comment on column follow_through.progress_review.paused_since is '[O] since when its clock stands still; null while it runs';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table follow_through.progress_review drop column paused_since');
  }
}
