import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['order_id', '[O] order'],
  ['child_id', '[S] the child'],
  ['agency_id', '[O] who supervises, whose staff entered it'],
  ['counts', '[O] what is counted: minutes or qapik'],
  ['measure', '[S] code of list measures: the measure of the order that it is of'],
  ['day', '[S] the day'],
  ['quantity', '[S] how much'],
  ['kind_code', '[S] code of list work-activities: what was done; of list payment-proofs for what was paid'],
  ['place_code', '[S] code of list work-places; none for what was paid'],
  ['place', '[S] where exactly, encrypted under the key of the child'],
  ['on_spot', '[P] who supervised it on the spot, encrypted under the key of the child'],
  ['state', '[O] state of the lifecycle'],
  ['entered_by', '[O] who entered it'],
  ['entered_at', '[O] when it was entered'],
  ['answered_by', '[O] who verified or declined it'],
  ['answered_at', '[O] when'],
  ['answer_reason', '[S] code of list ledger-decline-reasons'],
  ['error_by', '[O] who said that it was recorded in error'],
  ['error_at', '[O] when'],
  ['error_reason', '[S] code of list ledger-error-reasons'],
  ['version', '[O] counter of changes'],
];

/** What a child has done of an order, line by line: entered by one person and verified by another, never deleted. */
export class CreateLedgerOfOrders1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists compliance;

      create table compliance.ledger_line (
        id uuid primary key,
        order_id uuid not null references sentencing.order_file (id),
        child_id uuid not null references children.child (id),
        agency_id uuid not null references access.agency (id),
        counts text not null check (counts in ('minutes', 'qapik')),
        measure text not null,
        day date not null,
        quantity integer not null check (quantity > 0),
        kind_code text not null,
        place_code text,
        place bytea,
        on_spot bytea,
        state text not null check (state in ('entered', 'verified', 'declined', 'recorded-in-error', 'lapsed')),
        entered_by uuid not null references access.staff_account (id),
        entered_at timestamptz not null,
        answered_by uuid references access.staff_account (id),
        answered_at timestamptz,
        answer_reason text,
        error_by uuid references access.staff_account (id),
        error_at timestamptz,
        error_reason text,
        version integer not null,
        check (counts <> 'minutes' or (quantity % 15 = 0 and quantity <= 1440)),
        check ((counts = 'minutes') = (place_code is not null)),
        check (answered_by is null or answered_by <> entered_by),
        check ((answered_by is null) = (answered_at is null)),
        check (state not in ('verified', 'declined') or answered_at is not null),
        check ((state = 'declined') = (answer_reason is not null)),
        check ((state = 'recorded-in-error') = (error_at is not null)),
        check ((error_at is null) = (error_by is null) and (error_at is null) = (error_reason is null))
      );
      create index ledger_line_order on compliance.ledger_line (order_id, counts, entered_at, id);
      create index ledger_line_waiting on compliance.ledger_line (agency_id, entered_at, id) where state = 'entered';
      create index ledger_line_child on compliance.ledger_line (child_id);
      comment on table compliance.ledger_line is 'What a child has done of an order, line by line';
      ${COLUMNS.map(([name, text]) => `comment on column compliance.ledger_line.${name} is '${text}';`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table compliance.ledger_line;
      drop schema compliance;
    `);
  }
}
