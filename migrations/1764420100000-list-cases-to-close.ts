import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A second person finds the cases of which somebody has ended the work. */
export class ListCasesToClose1764420100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index case_file_to_close on cases.case_file (centre_agency_id, ended_at, id) where state = 'concluding';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index cases.case_file_to_close;');
  }
}
