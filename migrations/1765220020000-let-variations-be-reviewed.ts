import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_REFERRAL = `'refusal', 'offer', 'rescission', 'measure'`;

/** That the conditions of an order were changed is looked at again by itself, beside the order and the answer to a breach. */
export class LetVariationsBeReviewed1765220020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reviews.review
        drop constraint review_decision_of_check,
        drop constraint review_of_order_check,
        add constraint review_decision_of_check check (decision_of in (${OF_REFERRAL}, 'order', 'breach', 'variation')),
        add constraint review_of_order_check
          check ((decision_kind = 'order') = (decision_of in ('order', 'breach', 'variation')));
      comment on column reviews.review.decision_of is
        '[O] what is reviewed: refusal, offer, rescission or measure; of an order that it was ordered, what was answered to a breach, or other conditions';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from reviews.reason where review_id in (select id from reviews.review where decision_of = 'variation');
      delete from reviews.transition where review_id in (select id from reviews.review where decision_of = 'variation');
      delete from reviews.review where decision_of = 'variation';
      alter table reviews.review
        drop constraint review_of_order_check,
        drop constraint review_decision_of_check,
        add constraint review_decision_of_check check (decision_of in (${OF_REFERRAL}, 'order', 'breach')),
        add constraint review_of_order_check check ((decision_kind = 'order') = (decision_of in ('order', 'breach')));
      comment on column reviews.review.decision_of is
        '[O] what is reviewed: refusal, offer, rescission or measure; of an order that it was ordered, or what was answered to a breach';
    `);
  }
}
