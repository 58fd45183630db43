import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which version of folding a child is found again; what is there already was folded by the first, as far as is known. */
export class KeepTheVersionOfFolding1764098000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table children.identity add column folding_version integer not null default 1;
      comment on column children.identity.folding_version is '[O] version of the folding of names under which the child is found again';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table children.identity drop column folding_version');
  }
}
