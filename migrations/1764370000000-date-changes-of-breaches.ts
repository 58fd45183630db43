import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an interview did not keep follows what stands of rights and of other interviews; since when is told. */
export class DateChangesOfBreaches1764370000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table due_process.interview add column breaches_changed_at timestamptz;
      comment on column due_process.interview.breaches_changed_at is '[O] when what was not kept last came out otherwise';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table due_process.interview drop column breaches_changed_at;');
  }
}
