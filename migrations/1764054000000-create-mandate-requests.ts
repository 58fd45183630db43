import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests of children to legal clinics for a lawyer, numbered in a series of their own. */
export class CreateMandateRequests1764054000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table due_process.mandate_request (
        ${RECORDED},
        number text not null unique,
        state text not null check (state in ('requested', 'withdrawn')),
        clinic_agency_id uuid not null references access.agency (id),
        asked_by text not null,
        asked_at timestamptz not null,
        due_at timestamptz not null,
        warn_at timestamptz,
        withdrawn_at timestamptz,
        withdrawn_by uuid references access.staff_account (id),
        withdraw_reason text,
        check ((state = 'withdrawn') = (withdrawn_at is not null))
      );
      create index mandate_request_clinic on due_process.mandate_request (clinic_agency_id, recorded_at, id);
      ${ofRecorded('mandate_request', 'A child asks a legal clinic for a lawyer')}
      comment on column due_process.mandate_request.number is '[O] public number, all that the clinic learns';
      comment on column due_process.mandate_request.state is '[O] state of the lifecycle';
      comment on column due_process.mandate_request.clinic_agency_id is '[O] legal clinic that is asked';
      comment on column due_process.mandate_request.asked_by is '[S] code of list mandate-askers';
      comment on column due_process.mandate_request.asked_at is '[O] when it was asked for';
      comment on column due_process.mandate_request.due_at is '[O] until when the clinic answers';
      comment on column due_process.mandate_request.warn_at is '[O] from when the answer is near';
      comment on column due_process.mandate_request.withdrawn_at is '[O] when it was withdrawn';
      comment on column due_process.mandate_request.withdrawn_by is '[O] who withdrew it';
      comment on column due_process.mandate_request.withdraw_reason is '[O] code of list mandate-withdraw-reasons';

      create sequence platform.number_m;
      insert into platform.number_series (prefix, multiplier, increment)
      select 'M', 42 * (1000000 + floor(random() * 10000000))::bigint + 1, floor(random() * 481890304)::bigint;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from platform.number_series where prefix = 'M';
      drop sequence platform.number_m;
      drop table due_process.mandate_request;`);
  }
}

/** What every entry about an intake has. */
const RECORDED = `
        id uuid primary key,
        intake_id uuid not null references intake.intake (id),
        child_id uuid not null references children.child (id),
        agency_id uuid not null references access.agency (id),
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null,
        back_dating_reason text,
        corrects_id uuid,
        corrected_at timestamptz,
        corrected_by uuid references access.staff_account (id),
        correction_reason text,
        version integer not null`;

const ofRecorded = (table: string, comment: string): string => `
      create index ${table}_intake on due_process.${table} (intake_id);
      create index ${table}_child on due_process.${table} (child_id);
      comment on table due_process.${table} is '${comment}';
      comment on column due_process.${table}.id is '[O] identifier';
      comment on column due_process.${table}.intake_id is '[O] intake';
      comment on column due_process.${table}.child_id is '[S] the child';
      comment on column due_process.${table}.agency_id is '[O] agency that recorded it';
      comment on column due_process.${table}.recorded_by is '[O] who recorded it';
      comment on column due_process.${table}.recorded_at is '[O] when recorded';
      comment on column due_process.${table}.back_dating_reason is '[O] code: why it was recorded late';
      comment on column due_process.${table}.corrects_id is '[O] the entry that this one puts right';
      comment on column due_process.${table}.corrected_at is '[O] when another entry put this one right';
      comment on column due_process.${table}.corrected_by is '[O] who put it right';
      comment on column due_process.${table}.correction_reason is '[O] code of list entry-correction-reasons';
      comment on column due_process.${table}.version is '[O] counter of changes';`;
