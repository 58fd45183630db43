import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A breach of an order says which conditions and measures it is about; of what was recorded before nobody knows it. */
export class SayWhatBreachesAreAbout1765230000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_transition
        add column condition_ids uuid[],
        add column measures text[],
        add constraint order_transition_names_in_breach
          check (condition_ids is null and measures is null or action = 'record-breach');
      comment on column sentencing.order_transition.condition_ids is
        '[S] of a breach: the conditions that were not kept; null where it was not said';
      comment on column sentencing.order_transition.measures is
        '[S] of a breach: codes of list measures that were not done; null where it was not said';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_transition
        drop constraint order_transition_names_in_breach, drop column condition_ids, drop column measures;
    `);
  }
}
