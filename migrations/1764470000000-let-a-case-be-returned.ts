import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case is given back to the authority that decided on it. */
export class LetACaseBeReturned1764470000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.case_file drop constraint case_file_state_check,
        add constraint case_file_state_check check (state in
          ('opened', 'allocated', 'assessed', 'in-delivery', 'returned', 'concluding', 'closed', 'finalised'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update cases.case_file set state = 'in-delivery' where state = 'returned';
      alter table cases.case_file drop constraint case_file_state_check,
        add constraint case_file_state_check check (state in
          ('opened', 'allocated', 'assessed', 'in-delivery', 'concluding', 'closed', 'finalised'));
    `);
  }
}
