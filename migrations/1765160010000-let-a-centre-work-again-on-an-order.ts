import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A centre that gave an order away and gets it back begins anew; of each order only one of its cases runs. */
export class LetACentreWorkAgainOnAnOrder1765160010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index cases.case_file_of_order;
      create unique index case_file_of_order on cases.case_file (order_id, centre_agency_id)
        where order_id is not null and order_ended_at is null;
      comment on column cases.case_file.order_ended_at is '[O] when that order ended or went to another; null while it holds here';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index cases.case_file_of_order;
      create unique index case_file_of_order on cases.case_file (order_id, centre_agency_id) where order_id is not null;
      comment on column cases.case_file.order_ended_at is '[O] when that order ended; null while it holds';
    `);
  }
}
