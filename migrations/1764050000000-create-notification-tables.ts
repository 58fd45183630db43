import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was told that a child was met, each attempt to tell, and what was done for legal help. */
export class CreateNotificationTables1764050000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists due_process;

      create table due_process.notification (
        ${RECORDED},
        recipient text not null,
        representative_id uuid references children.representative (id),
        recipient_name bytea,
        withheld_reason text,
        withheld_at timestamptz,
        withheld_by uuid references access.staff_account (id),
        check ((withheld_reason is null) = (withheld_at is null) and (withheld_at is null) = (withheld_by is null))
      );
      ${ofRecorded('notification', 'Somebody who must be told that a child was met or held, and why they were not')}
      comment on column due_process.notification.recipient is '[O] code of list notification-recipients';
      comment on column due_process.notification.representative_id is '[S] which representative';
      comment on column due_process.notification.recipient_name is '[P] name and contact, encrypted under the key of the child';
      comment on column due_process.notification.withheld_reason is '[S] code of list withholding-reasons: why they are not told';
      comment on column due_process.notification.withheld_at is '[O] when that was recorded';
      comment on column due_process.notification.withheld_by is '[O] who decided not to tell';

      create table due_process.notification_attempt (
        ${RECORDED},
        notification_id uuid not null references due_process.notification (id),
        attempted_at timestamptz not null,
        method text not null,
        result text not null,
        told boolean not null,
        note bytea
      );
      create index notification_attempt_notification on due_process.notification_attempt (notification_id);
      ${ofRecorded('notification_attempt', 'One attempt to tell somebody')}
      comment on column due_process.notification_attempt.notification_id is '[O] whom it was to reach';
      comment on column due_process.notification_attempt.attempted_at is '[O] when it was made';
      comment on column due_process.notification_attempt.method is '[O] code of list notification-methods';
      comment on column due_process.notification_attempt.result is '[O] code of list notification-results';
      comment on column due_process.notification_attempt.told is '[O] whether they knew after it';
      comment on column due_process.notification_attempt.note is '[S] what was said, encrypted under the key of the child';

      create table due_process.legal_help (
        ${RECORDED},
        step text not null check (step in ('offered', 'declined', 'present')),
        happened_at timestamptz not null,
        language text,
        lawyer_kind text,
        lawyer_name bytea,
        clinic_agency_id uuid references access.agency (id),
        declined_by text,
        declined_reason text,
        in_presence_of text,
        check ((step = 'present') = (lawyer_kind is not null)),
        check ((step = 'declined') = (declined_by is not null and declined_reason is not null and in_presence_of is not null))
      );
      ${ofRecorded('legal_help', 'One step of legal help for a child: offered, declined by the child, a lawyer is there')}
      comment on column due_process.legal_help.step is '[O] offered, declined or present';
      comment on column due_process.legal_help.happened_at is '[O] when';
      comment on column due_process.legal_help.language is '[P] code of list languages: in which it was explained';
      comment on column due_process.legal_help.lawyer_kind is '[O] code of list lawyer-kinds';
      comment on column due_process.legal_help.lawyer_name is '[P] name and contact of the lawyer, encrypted under the key of the child';
      comment on column due_process.legal_help.clinic_agency_id is '[O] legal clinic that the lawyer is of';
      comment on column due_process.legal_help.declined_by is '[O] code of list presence-roles: who declined';
      comment on column due_process.legal_help.declined_reason is '[S] code of list legal-help-declined-reasons';
      comment on column due_process.legal_help.in_presence_of is '[O] code of list presence-roles: who stood by the child';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table due_process.legal_help, due_process.notification_attempt, due_process.notification;
    `);
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
