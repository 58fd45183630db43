import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a child was told their rights, and each interview with everybody present. */
export class CreateInterviewTables1764052000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table due_process.rights_explanation (
        ${RECORDED},
        explained_at timestamptz not null,
        explained_by uuid not null references access.staff_account (id),
        language text not null,
        interpreter_present boolean not null,
        rights text[] not null,
        understanding text not null,
        words bytea,
        notice_handed_at timestamptz
      );
      ${ofRecorded('rights_explanation', 'That a child was told their rights, in which language and how it was understood')}
      comment on column due_process.rights_explanation.explained_at is '[O] when';
      comment on column due_process.rights_explanation.explained_by is '[O] who explained';
      comment on column due_process.rights_explanation.language is '[P] code of list languages';
      comment on column due_process.rights_explanation.interpreter_present is '[O] whether an interpreter took part';
      comment on column due_process.rights_explanation.rights is '[O] codes of list rights';
      comment on column due_process.rights_explanation.understanding is '[O] code of list understanding-checks';
      comment on column due_process.rights_explanation.words is '[S] what the child said of it, encrypted under the key of the child';
      comment on column due_process.rights_explanation.notice_handed_at is '[O] when the written notice was handed over';

      create table due_process.interview (
        ${RECORDED},
        began_at timestamptz not null,
        ended_at timestamptz not null,
        place text not null,
        place_words bytea,
        recording text not null,
        recording_absence_reason text,
        support_absence_reason text,
        breaks jsonb not null,
        breaches text[] not null,
        check (ended_at > began_at)
      );
      create index interview_breaches on due_process.interview (agency_id, recorded_at, id) where breaches <> '{}' and corrected_at is null;
      ${ofRecorded('interview', 'One interview of a child, with what was not as it must be')}
      comment on column due_process.interview.began_at is '[S] when it began';
      comment on column due_process.interview.ended_at is '[S] when it ended';
      comment on column due_process.interview.place is '[O] code of list interview-places';
      comment on column due_process.interview.place_words is '[S] where exactly, encrypted under the key of the child';
      comment on column due_process.interview.recording is '[O] code of list interview-recordings';
      comment on column due_process.interview.recording_absence_reason is '[O] code of list recording-absence-reasons';
      comment on column due_process.interview.support_absence_reason is '[O] code of list support-absence-reasons: why nobody of trust was there';
      comment on column due_process.interview.breaks is '[O] from and until of each break';
      comment on column due_process.interview.breaches is '[O] codes of the rules of that day that were not kept';

      create table due_process.interview_presence (
        ${RECORDED},
        interview_id uuid not null references due_process.interview (id),
        role text not null,
        name bytea,
        account_id uuid references access.staff_account (id),
        throughout boolean not null
      );
      create index interview_presence_interview on due_process.interview_presence (interview_id);
      ${ofRecorded('interview_presence', 'Somebody who was present at an interview')}
      comment on column due_process.interview_presence.interview_id is '[O] which interview';
      comment on column due_process.interview_presence.role is '[O] code of list presence-roles';
      comment on column due_process.interview_presence.name is '[P] name, encrypted under the key of the child';
      comment on column due_process.interview_presence.account_id is '[O] the account, if staff';
      comment on column due_process.interview_presence.throughout is '[O] whether they were there all the time';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table due_process.interview_presence, due_process.interview, due_process.rights_explanation;`,
    );
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
