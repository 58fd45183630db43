import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What children answered who were asked in private how they were treated in custody. */
export class CreateTreatmentAnswers1764053000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table due_process.treatment_answer (
        ${RECORDED},
        custody_id uuid not null references due_process.custody (id),
        asked_at timestamptz not null,
        language text not null,
        interpreter_present boolean not null,
        answer text not null check (answer in ('no', 'yes', 'does-not-wish-to-say')),
        words bytea,
        concern_id uuid references safeguarding.concern (id),
        check ((answer = 'yes') = (concern_id is not null))
      );
      create index treatment_answer_custody on due_process.treatment_answer (custody_id);
      ${ofRecorded('treatment_answer', 'What a child answered, asked in private how they were treated; for who asked alone')}
      comment on column due_process.treatment_answer.custody_id is '[O] which time in custody';
      comment on column due_process.treatment_answer.asked_at is '[S] when the child was asked';
      comment on column due_process.treatment_answer.language is '[P] code of list languages';
      comment on column due_process.treatment_answer.interpreter_present is '[O] whether an interpreter took part';
      comment on column due_process.treatment_answer.answer is '[S] what the child answered';
      comment on column due_process.treatment_answer.words is '[S] in the words of the child, encrypted under the key of the child';
      comment on column due_process.treatment_answer.concern_id is '[S] the concern that a yes has raised';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table due_process.treatment_answer;`);
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
