import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = {
  id: '[O] identifier',
  mandate_id: '[O] mandate of the lawyer who asks',
  clinic_agency_id: '[O] legal clinic',
  child_id: '[S] the child; not shown to who asks',
  case_id: '[O] case of which a copy is asked; not shown to who asks',
  centre_agency_id: '[O] centre that has the case, or has answered',
  what: '[S] code of list copy-request-kinds',
  state: '[O] state of the lifecycle',
  asked_by: '[O] who asked',
  asked_at: '[O] when',
  answered_by: '[O] who answered, refused or withdrew; none where a mandate or the word of the child ended',
  answered_at: '[O] when',
  document_id: '[O] the copy',
  refusal_reason: '[S] code of list copy-refusal-reasons',
  clock_started_at: '[O] since when the clock runs',
  due_at: '[O] last instant in time',
  warn_at: '[O] when it is near',
  escalates_to: '[O] role that is told when it is late',
  told_near_at: '[O] when it was told that it is near',
  told_overdue_at: '[O] when it was told that it is late',
  version: '[O] counter of changes',
  updated_at: '[O] when last changed',
};

/** That a lawyer asks the centre for a copy of the file, and what that answers. */
export class CreateCopyRequests1765150000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table legal_clinic.copy_request (
        id uuid primary key,
        mandate_id uuid not null references legal_clinic.mandate (id),
        clinic_agency_id uuid not null references access.agency (id),
        child_id uuid not null references children.child (id),
        case_id uuid not null references cases.case_file (id),
        centre_agency_id uuid not null references access.agency (id),
        what text not null,
        state text not null check (state in ('requested', 'answered', 'refused', 'withdrawn', 'lapsed')),
        asked_by uuid not null references access.staff_account (id),
        asked_at timestamptz not null,
        answered_by uuid references access.staff_account (id),
        answered_at timestamptz,
        document_id uuid references documents.document (id),
        refusal_reason text,
        clock_started_at timestamptz,
        due_at timestamptz,
        warn_at timestamptz,
        escalates_to text,
        told_near_at timestamptz,
        told_overdue_at timestamptz,
        version integer not null,
        updated_at timestamptz not null,
        check ((state = 'requested') = (answered_at is null)),
        check ((state in ('answered', 'refused', 'withdrawn')) = (answered_by is not null)),
        check ((state = 'answered') = (document_id is not null)),
        check ((state = 'refused') = (refusal_reason is not null)),
        check (due_at is null or state = 'requested')
      );
      create unique index copy_request_one_open on legal_clinic.copy_request (mandate_id, what) where state = 'requested';
      create index copy_request_clinic on legal_clinic.copy_request (clinic_agency_id, asked_at, id);
      create index copy_request_centre on legal_clinic.copy_request (centre_agency_id, asked_at, id);
      create index copy_request_waiting on legal_clinic.copy_request (centre_agency_id, asked_at, id) where state = 'requested';
      create index copy_request_case on legal_clinic.copy_request (case_id);
      create index copy_request_document on legal_clinic.copy_request (document_id) where document_id is not null;
      create index copy_request_due on legal_clinic.copy_request (due_at) where due_at is not null;
      comment on table legal_clinic.copy_request is 'That a lawyer asks the centre for a copy of the file, and what that answers';
      ${Object.entries(COLUMNS)
        .map(([name, text]) => `comment on column legal_clinic.copy_request.${name} is '${text}';`)
        .join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table legal_clinic.copy_request');
  }
}
