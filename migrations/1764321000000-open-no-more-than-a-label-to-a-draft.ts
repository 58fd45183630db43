import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the draft of an intake tells of somebody else's child is a level of its own: initials and number. */
export class OpenNoMoreThanALabelToADraft1764321000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table children.need_to_know drop constraint need_to_know_level_check,
        add constraint need_to_know_level_check check (level in ('label', 'status', 'identity', 'record', 'defence'));
      comment on column children.need_to_know.level is '[O] label, status, identity, record or defence';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update children.need_to_know set level = 'status' where level = 'label';
      alter table children.need_to_know drop constraint need_to_know_level_check,
        add constraint need_to_know_level_check check (level in ('status', 'identity', 'record', 'defence'));
      comment on column children.need_to_know.level is '[O] status, identity, record or defence';
    `);
  }
}
