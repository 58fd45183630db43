import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: readonly (readonly [string, string])[] = [
  ['counts', '[O] what is counted: minutes, qapik or days'],
  [
    'measure',
    '[S] code of list measures: the measure of the order that it is of; none for a day of a condition',
  ],
  ['condition_id', '[O] condition of the order that it is of; none for what is counted of a measure'],
  ['outcome', '[S] how the condition was kept on that day: kept, excused or not-kept'],
  [
    'kind_code',
    '[S] code of list work-activities: what was done; of payment-proofs for what was paid; of condition-day-reasons',
  ],
  ['day_words', '[S] what the child says of that day, encrypted under the key of the child'],
];

/** How a condition about hours or places was kept on a day, as somebody has seen or told it (TR 14). */
export class CountDaysOfConditions1765240100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_condition add constraint order_condition_of_order unique (id, order_id);
      alter table compliance.ledger_line
        drop constraint ledger_line_counts_check,
        add constraint ledger_line_counts_check check (counts in ('minutes', 'qapik', 'days')),
        alter measure drop not null,
        add condition_id uuid,
        add outcome text check (outcome in ('kept', 'excused', 'not-kept')),
        add day_words bytea,
        add constraint ledger_line_condition foreign key (condition_id, order_id)
          references sentencing.order_condition (id, order_id),
        add check ((counts = 'days') = (condition_id is not null) and (counts = 'days') = (outcome is not null)),
        add constraint ledger_line_of_measure check ((counts = 'days') = (measure is null)),
        add check (counts = 'days' or day_words is null);
      create unique index ledger_line_day on compliance.ledger_line (condition_id, day)
        where state in ('entered', 'verified');
      ${COLUMNS.map(([name, text]) => `comment on column compliance.ledger_line.${name} is '${text}';`).join('\n')}
    `);
  }

  /** What was said of days of conditions goes. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from compliance.ledger_line where counts = 'days';
      alter table compliance.ledger_line drop condition_id, drop outcome, drop day_words, alter measure set not null,
        drop constraint ledger_line_of_measure,
        drop constraint ledger_line_counts_check,
        add constraint ledger_line_counts_check check (counts in ('minutes', 'qapik'));
      alter table sentencing.order_condition drop constraint order_condition_of_order;
    `);
  }
}
