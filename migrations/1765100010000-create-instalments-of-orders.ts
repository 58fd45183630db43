import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['order_id', '[O] order'],
  ['child_id', '[S] the child'],
  ['agency_id', '[O] who supervises, whose staff set it'],
  ['measure', '[S] code of list measures: the measure of the order that it is of'],
  ['edition', '[O] edition of the plan, from 1; the last one holds'],
  ['position', '[O] place in the plan'],
  ['due_on', '[S] the day by which it is to be paid'],
  ['amount', '[S] how much, in qapik'],
  ['set_by', '[O] who set it'],
  ['set_at', '[O] when'],
];

/** In which parts and by when an amount of an order is paid; a new plan is a new edition. */
export class CreateInstalmentsOfOrders1765100010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table compliance.instalment (
        id uuid primary key,
        order_id uuid not null references sentencing.order_file (id),
        child_id uuid not null references children.child (id),
        agency_id uuid not null references access.agency (id),
        measure text not null,
        edition integer not null check (edition > 0),
        position integer not null check (position >= 0),
        due_on date not null,
        amount integer not null check (amount > 0),
        set_by uuid not null references access.staff_account (id),
        set_at timestamptz not null,
        unique (order_id, measure, edition, position)
      );
      create index instalment_child on compliance.instalment (child_id);
      create index instalment_due on compliance.instalment (agency_id, due_on);
      comment on table compliance.instalment is 'In which parts and by when an amount of an order is paid';
      ${COLUMNS.map(([name, text]) => `comment on column compliance.instalment.${name} is '${text}';`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table compliance.instalment');
  }
}
