import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose turn it was is there no more: the task waits for the coordinators. */
export class LetATaskBeWithoutAHolder1764500010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table desk.task
        add column unheld_since timestamptz,
        add constraint task_unheld_check check (unheld_since is null or state in ('open', 'given-back'));
      create index task_unheld on desk.task (agency_id, due_at, id) where unheld_since is not null;
      comment on column desk.task.unheld_since is '[O] since when nobody is there any more whose turn it is';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table desk.task drop column unheld_since;');
  }
}
