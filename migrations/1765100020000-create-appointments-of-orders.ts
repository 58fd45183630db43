import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['order_id', '[O] order'],
  ['child_id', '[S] the child'],
  ['agency_id', '[O] who supervises, whose staff planned it'],
  ['planned_at', '[S] when the child is to come'],
  ['purpose_code', '[S] code of list appointment-purposes'],
  ['state', '[S] state of the lifecycle'],
  ['reason_code', '[S] code of list appointment-reasons: why it was excused, moved or cancelled'],
  ['child_words', '[S] what the child says of it, encrypted under the key of the child'],
  ['words_missing', '[S] code of list child-words-missing-reasons'],
  ['moved_to', '[O] appointment in its place'],
  ['planned_by', '[O] who planned it'],
  ['made_at', '[O] when it was planned'],
  ['told_by', '[O] who said what became of it'],
  ['told_at', '[O] when'],
  ['version', '[O] counter of changes'],
];

/** When a child is to come under an order, and what became of it; an office’s fault is never the child’s. */
export class CreateAppointmentsOfOrders1765100020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table compliance.appointment (
        id uuid primary key,
        order_id uuid not null references sentencing.order_file (id),
        child_id uuid not null references children.child (id),
        agency_id uuid not null references access.agency (id),
        planned_at timestamptz not null,
        purpose_code text not null,
        state text not null
          check (state in ('planned', 'kept', 'missed-excused', 'missed', 'moved', 'cancelled', 'lapsed')),
        reason_code text,
        child_words bytea,
        words_missing text,
        moved_to uuid references compliance.appointment (id) deferrable initially deferred,
        planned_by uuid not null references access.staff_account (id),
        made_at timestamptz not null,
        told_by uuid references access.staff_account (id),
        told_at timestamptz,
        version integer not null,
        check ((told_by is null) = (told_at is null)),
        check (state in ('planned', 'lapsed') or told_at is not null),
        check ((state = 'moved') = (moved_to is not null)),
        check (state not in ('missed-excused', 'moved', 'cancelled') or reason_code is not null)
      );
      create index appointment_order on compliance.appointment (order_id, planned_at, id);
      create index appointment_open on compliance.appointment (agency_id, planned_at, id) where state = 'planned';
      create index appointment_child on compliance.appointment (child_id);
      comment on table compliance.appointment is 'When a child is to come under an order, and what became of it';
      ${COLUMNS.map(([name, text]) => `comment on column compliance.appointment.${name} is '${text}';`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table compliance.appointment');
  }
}
