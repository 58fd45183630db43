import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each person of a centre has is counted from the indexes alone. */
export class CountWhatATeamHas1764460020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index sessions.session_facilitator;
      create index session_facilitator on sessions.session (facilitator_id, begins_at, id) include (centre_agency_id, state);
      drop index cases.case_file_worker;
      create index case_file_worker on cases.case_file (centre_agency_id, worker_id) include (id)
        where worker_id is not null and state not in ('closed', 'finalised');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index sessions.session_facilitator;
      create index session_facilitator on sessions.session (facilitator_id, begins_at, id);
      drop index cases.case_file_worker;
      create index case_file_worker on cases.case_file (centre_agency_id, worker_id)
        where worker_id is not null and state not in ('closed', 'finalised');
    `);
  }
}
