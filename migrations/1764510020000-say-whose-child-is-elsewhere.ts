import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A child whose case goes on at another centre is no longer shown to who met it before. */
export class SayWhoseChildIsElsewhere1764510020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions.participant add column is_elsewhere boolean not null default false;
      comment on column sessions.participant.is_elsewhere is '[O] whether its case goes on at another centre by now';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sessions.participant drop column is_elsewhere');
  }
}
