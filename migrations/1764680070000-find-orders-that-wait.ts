import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits on a desk about orders is little among all that are over. */
export class FindOrdersThatWait1764680070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index order_waits_authority on sentencing.order_file (authority_agency_id, state, updated_at, id)
        where state in ('proposed', 'breached');
      create index order_waits_supervisor on sentencing.order_file (supervisor_agency_id, updated_at, id) where state = 'ordered';
      create index order_waits_court on sentencing.order_file (court_agency_id, updated_at, id) where state = 'in-review';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index sentencing.order_waits_authority;
      drop index sentencing.order_waits_supervisor;
      drop index sentencing.order_waits_court;
    `);
  }
}
