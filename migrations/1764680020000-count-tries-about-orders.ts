import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often it was tried to hear the child before a step about its order. */
export class CountTriesAboutOrders1764680020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_transition
        add column tries integer check (tries between 0 and 100),
        add constraint order_transition_tries_unheard check (tries is null or words_missing is not null);
      comment on column sentencing.order_transition.tries is
        '[S] how often it was tried to hear the child; none where it was heard';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_transition drop constraint order_transition_tries_unheard;
      alter table sentencing.order_transition drop column tries;
    `);
  }
}
