import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took a request for a review back, and whether a lawyer was there. */
export class SayWhoTookAReviewBack1764324000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reviews.review
        add column withdrawn_by text check (withdrawn_by in ('child', 'representative', 'lawyer')),
        add column withdrawal_lawyer_present boolean,
        add column withdrawal_lawyer_absence text;
      comment on column reviews.review.withdrawn_by is '[O] child, representative or lawyer: who took it back';
      comment on column reviews.review.withdrawal_lawyer_present is '[O] whether a lawyer was there when it was taken back';
      comment on column reviews.review.withdrawal_lawyer_absence is '[O] code of list lawyer-absence-reasons';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reviews.review drop column withdrawal_lawyer_absence, drop column withdrawal_lawyer_present,
        drop column withdrawn_by;
    `);
  }
}
