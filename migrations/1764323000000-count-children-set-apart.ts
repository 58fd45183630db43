import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An event goes on counting a child whose intake went to protection, without a link to it. */
export class CountChildrenSetApart1764323000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.event add column set_apart smallint not null default 0;
      alter table intake.event alter column set_apart drop default;
      comment on column intake.event.set_apart is '[S] how many children took part whose intakes tell of no act any more';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table intake.event drop column set_apart;');
  }
}
