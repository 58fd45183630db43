import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A paper can be about an order, and is known by its file. */
export class LetPapersBeAboutOrders1765150000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table documents.document
        drop constraint document_subject_kind_check, drop constraint document_file_kind_check,
        add constraint document_subject_kind_check
          check (subject_kind in ('child', 'intake', 'referral', 'order', 'case', 'session', 'plan')),
        add constraint document_file_kind_check check (file_kind in ('child', 'intake', 'referral', 'order', 'case'));
    `);
  }

  /** Fails while there are papers about orders: no paper is ever deleted. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table documents.document
        drop constraint document_subject_kind_check, drop constraint document_file_kind_check,
        add constraint document_subject_kind_check
          check (subject_kind in ('child', 'intake', 'referral', 'case', 'session', 'plan')),
        add constraint document_file_kind_check check (file_kind in ('child', 'intake', 'referral', 'case'));
    `);
  }
}
