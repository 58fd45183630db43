import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a child has promised and has not been settled is found without walking what has ended. */
export class FindPromisesThatAreDue1765170000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index process_agreed on restorative.process (centre_agency_id, id) where state = 'agreed';
      create index obligation_open on restorative.obligation (process_id, edition, due_on) where state = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index restorative.obligation_open;
      drop index restorative.process_agreed;
    `);
  }
}
