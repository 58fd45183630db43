import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['order_id', '[O] order'],
  ['child_id', '[S] the child'],
  ['agency_id', '[O] who supervises, whose staff said it'],
  ['condition_id', '[O] condition of the order'],
  ['standing', '[S] kept, partly-kept, not-kept or not-yet'],
  ['reason_code', '[S] code of list condition-standing-reasons: on what it rests'],
  ['words', '[S] what is said of it, encrypted under the key of the child'],
  ['said_by', '[O] who said it'],
  ['said_at', '[O] when'],
];

/** How a condition of an order is kept, as who supervises sees it on a day; nothing here says a breach. */
export class CreateConditionStandings1765100030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table compliance.condition_standing (
        id uuid primary key,
        order_id uuid not null references sentencing.order_file (id),
        child_id uuid not null references children.child (id),
        agency_id uuid not null references access.agency (id),
        condition_id uuid not null references sentencing.order_condition (id),
        standing text not null check (standing in ('kept', 'partly-kept', 'not-kept', 'not-yet')),
        reason_code text not null,
        words bytea,
        said_by uuid not null references access.staff_account (id),
        said_at timestamptz not null
      );
      create index condition_standing_order on compliance.condition_standing (order_id, said_at, id);
      create index condition_standing_child on compliance.condition_standing (child_id);
      create index condition_standing_condition on compliance.condition_standing (condition_id);
      comment on table compliance.condition_standing is 'How a condition of an order is kept, as who supervises sees it';
      ${COLUMNS.map(([name, text]) => `comment on column compliance.condition_standing.${name} is '${text}';`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table compliance.condition_standing');
  }
}
