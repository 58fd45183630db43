import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: readonly (readonly [string, string, string])[] = [
  ['clock_started_at', 'timestamptz', '[O] since when the clock runs'],
  ['due_at', 'timestamptz', '[O] last instant in time'],
  ['warn_at', 'timestamptz', '[O] when it is near'],
  ['escalates_to', 'text', '[O] role that is told when it is late'],
  ['told_near_at', 'timestamptz', '[O] when it was told that it is near'],
  ['told_overdue_at', 'timestamptz', '[O] when it was told that it is late'],
];

/** An order begins, a breach is answered and a court looks at it in time. */
export class LetClocksRunOnOrders1764680060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_file
        ${COLUMNS.map(([name, type]) => `add column ${name} ${type}`).join(',\n        ')},
        add constraint order_file_clock_waits check (due_at is null or state in ('ordered', 'breached', 'in-review'));
      create index order_due on sentencing.order_file (due_at) where due_at is not null;
      ${COLUMNS.map(([name, , text]) => `comment on column sentencing.order_file.${name} is '${text}';`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index sentencing.order_due;
      alter table sentencing.order_file drop constraint order_file_clock_waits;
      ${COLUMNS.map(([name]) => `alter table sentencing.order_file drop column ${name};`).join('\n')}
    `);
  }
}
