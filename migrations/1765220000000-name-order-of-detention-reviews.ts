import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a court orders an alternative when it looks again at a detention, its review says which order that is. */
export class NameOrderOfDetentionReviews1765220000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table hearings.detention_review
        add column order_id uuid references sentencing.order_file (id),
        add constraint detention_review_order check (order_id is null or outcome = 'alternative-ordered');
      create index detention_review_of_order on hearings.detention_review (order_id) where order_id is not null;
      comment on column hearings.detention_review.order_id is '[O] the order instead of remand that the review led to';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table hearings.detention_review drop column order_id');
  }
}
