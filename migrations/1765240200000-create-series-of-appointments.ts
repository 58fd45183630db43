import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['order_id', '[O] order'],
  ['child_id', '[S] the child'],
  ['agency_id', '[O] who supervises, whose staff planned it'],
  ['purpose_code', '[S] code of list appointment-purposes'],
  ['rhythm', '[S] weekly, fortnightly or monthly'],
  ['weekday', '[S] 1 is Monday'],
  ['at_time', '[S] HH:MM on the clock of the place'],
  ['from_on', '[S] first day on which a date may lie'],
  ['until_on', '[S] last day on which a date may lie'],
  ['rest_days', '[O] what becomes of a date on a day of rest: skip or move'],
  ['left_out', '[O] days of rest that were left out, and the working day in the place of each'],
  ['cancelled_from', '[O] from which day on it was cancelled as a whole'],
  ['planned_by', '[O] who planned it'],
  ['made_at', '[O] when it was planned'],
  ['version', '[O] counter of changes'],
];

/** Days on which a child reports, planned together by a rhythm; each date stays one of its own. */
export class CreateSeriesOfAppointments1765240200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table compliance.appointment_series (
        id uuid primary key,
        order_id uuid not null references sentencing.order_file (id),
        child_id uuid not null references children.child (id),
        agency_id uuid not null references access.agency (id),
        purpose_code text not null,
        rhythm text not null check (rhythm in ('weekly', 'fortnightly', 'monthly')),
        weekday integer not null check (weekday between 1 and 5),
        at_time text not null check (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        from_on date not null,
        until_on date not null,
        rest_days text not null check (rest_days in ('skip', 'move')),
        left_out jsonb not null,
        cancelled_from date,
        planned_by uuid not null references access.staff_account (id),
        made_at timestamptz not null,
        version integer not null,
        check (until_on >= from_on),
        unique (id, order_id)
      );
      create index appointment_series_order on compliance.appointment_series (order_id);
      create index appointment_series_child on compliance.appointment_series (child_id);
      comment on table compliance.appointment_series is 'Dates under an order that were planned together, by a rhythm';
      ${COLUMNS.map(([name, text]) => `comment on column compliance.appointment_series.${name} is '${text}';`).join('\n')}
      alter table compliance.appointment add series_id uuid,
        add constraint appointment_of_series foreign key (series_id, order_id)
          references compliance.appointment_series (id, order_id);
      create index appointment_of_series_at on compliance.appointment (series_id, planned_at) where series_id is not null;
      comment on column compliance.appointment.series_id is '[O] series that it is of; none for a date alone';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table compliance.appointment drop series_id;
      drop table compliance.appointment_series;
    `);
  }
}
