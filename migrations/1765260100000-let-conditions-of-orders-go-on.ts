import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What goes on unchanged through editions of the conditions keeps the id that it had first (ADR 77). What was set down before stays
 * for itself: whether its words are the same nobody can read here.
 */
export class LetConditionsOfOrdersGoOn1765260100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_condition add first_id uuid;
      update sentencing.order_condition set first_id = id;
      alter table sentencing.order_condition
        alter first_id set not null,
        add constraint order_condition_first foreign key (first_id, order_id)
          references sentencing.order_condition (id, order_id),
        add constraint order_condition_once unique (order_id, terms_number, first_id);
      create index order_condition_of_first on sentencing.order_condition (first_id, order_id);
      comment on column sentencing.order_condition.first_id
        is '[O] id that it had first: what goes on unchanged keeps it through editions, what is new or changed has its own';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sentencing.order_condition drop first_id');
  }
}
