import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From the first plan that is approved on, the centre works with the child. */
export class LetAPlanBeginTheDelivery1764380000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.case_file drop constraint case_file_state_check,
        add constraint case_file_state_check
          check (state in ('opened', 'allocated', 'assessed', 'in-delivery', 'concluding', 'closed'));
      drop index cases.case_file_unallocated;
      create index case_file_unallocated on cases.case_file (centre_agency_id, created_at, id)
        where worker_id is null and state in ('opened', 'allocated', 'assessed', 'in-delivery');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update cases.case_file set state = 'assessed' where state = 'in-delivery';
      alter table cases.case_file drop constraint case_file_state_check,
        add constraint case_file_state_check check (state in ('opened', 'allocated', 'assessed', 'concluding', 'closed'));
      drop index cases.case_file_unallocated;
      create index case_file_unallocated on cases.case_file (centre_agency_id, created_at, id)
        where worker_id is null and state in ('opened', 'allocated', 'assessed');
    `);
  }
}
