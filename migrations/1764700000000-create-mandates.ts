import type { MigrationInterface, QueryRunner } from 'typeorm';

const comments = (table: string, columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, text]) => `comment on column legal_clinic.${table}.${name} is '${text}';`)
    .join('\n');

const MANDATE = {
  id: '[O] identifier',
  clinic_agency_id: '[O] legal clinic',
  state: '[O] state of the lifecycle',
  asked_number: '[P] public number that the family gave, whether it exists or not',
  instructed_by: '[S] code of list mandate-instructors: who wants the lawyer',
  instructed_on: '[O] on which day that was said',
  proof: '[O] code of list mandate-proofs: what the clinic has in hand',
  asked_by: '[O] who wrote it down',
  asked_at: '[O] when',
  lawyer_id: '[O] who holds the mandate, or held it last',
  conflict_answer: '[S] code of list mandate-conflict-answers: why the clinic may stand for two of one act',
  answered_by: '[O] who accepted, declined or withdrew',
  answered_at: '[O] when',
  ended_at: '[O] since when nobody stands for the child',
  end_reason: '[S] code why it was declined, withdrawn or ended',
  version: '[O] counter of changes',
  updated_at: '[O] when last changed',
};

const MATTER = {
  mandate_id: '[O] mandate',
  child_id: '[S] the child',
  intake_id: '[S] the intake that it is about; none for who came to a centre by itself',
  case_id: '[S] the case of who came to a centre by itself',
};

const TRANSITION = {
  id: '[O] identifier',
  mandate_id: '[O] mandate',
  from_state: '[O] state before; none when it was asked for',
  action: '[O] action',
  to_state: '[O] state after',
  lawyer_id: '[O] who holds it from then on',
  by_account: '[O] who',
  at: '[O] when',
  reason_code: '[S] why',
};

/** That a lawyer of a clinic stands for a child; for which child lies apart, so that asking tells nothing. */
export class CreateMandates1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists legal_clinic;

      create table legal_clinic.mandate (
        id uuid primary key,
        clinic_agency_id uuid not null references access.agency (id),
        state text not null check (state in ('requested', 'active', 'declined', 'withdrawn', 'ended')),
        asked_number text not null,
        instructed_by text not null,
        instructed_on date not null,
        proof text not null,
        asked_by uuid not null references access.staff_account (id),
        asked_at timestamptz not null,
        lawyer_id uuid references access.staff_account (id),
        conflict_answer text,
        answered_by uuid references access.staff_account (id),
        answered_at timestamptz,
        ended_at timestamptz,
        end_reason text,
        version integer not null,
        updated_at timestamptz not null,
        check ((state = 'requested') = (answered_at is null)),
        check ((answered_by is null) = (answered_at is null)),
        check ((state in ('active', 'ended')) = (lawyer_id is not null)),
        check ((state = 'ended') = (ended_at is not null)),
        check ((state in ('declined', 'withdrawn', 'ended')) = (end_reason is not null))
      );
      create index mandate_clinic on legal_clinic.mandate (clinic_agency_id, asked_at, id);
      create index mandate_lawyer on legal_clinic.mandate (lawyer_id, asked_at, id);
      comment on table legal_clinic.mandate is 'That a lawyer of a clinic stands for a child, by the number that the family gave';
      ${comments('mandate', MANDATE)}

      create table legal_clinic.matter (
        mandate_id uuid primary key references legal_clinic.mandate (id),
        child_id uuid not null references children.child (id),
        intake_id uuid references intake.intake (id),
        case_id uuid references cases.case_file (id),
        check (intake_id is not null or case_id is not null)
      );
      create index matter_child on legal_clinic.matter (child_id);
      create index matter_intake on legal_clinic.matter (intake_id);
      create index matter_case on legal_clinic.matter (case_id);
      comment on table legal_clinic.matter is 'For whom a mandate is where its number exists; the product alone reads it';
      ${comments('matter', MATTER)}

      create table legal_clinic.transition (
        id uuid primary key,
        mandate_id uuid not null references legal_clinic.mandate (id),
        from_state text,
        action text not null,
        to_state text not null,
        lawyer_id uuid references access.staff_account (id),
        by_account uuid not null references access.staff_account (id),
        at timestamptz not null,
        reason_code text
      );
      create index transition_mandate on legal_clinic.transition (mandate_id, at, id);
      comment on table legal_clinic.transition is 'Every move of a mandate';
      ${comments('transition', TRANSITION)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table legal_clinic.transition;
      drop table legal_clinic.matter;
      drop table legal_clinic.mandate;`);
  }
}
