import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody is held twice at the same time; what was put right as a whole does not count. */
export class RefuseCustodyThatOverlaps1764301000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table due_process.custody add constraint custody_one_at_a_time
        exclude using gist (child_id with =, tstzrange(started_at, ended_at) with &&) where (corrected_at is null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table due_process.custody drop constraint custody_one_at_a_time;');
  }
}
