import type { MigrationInterface, QueryRunner } from 'typeorm';

const comments = (table: string, columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, text]) => `comment on column legal_clinic.${table}.${name} is '${text}';`)
    .join('\n');

const STATUS = {
  mandate_id: '[O] mandate that opens it',
  clinic_agency_id: '[O] legal clinic',
  lawyer_id: '[O] who holds the mandate',
  child_id: '[S] the child, for the record of who looked; shown to nobody',
  number: '[P] public number that the family gave',
  stage: '[S] where it stands, in a neutral word',
  since: '[O] since when',
  contact_agency_id: '[O] whom the lawyer may contact',
  closes_at: '[O] until when the child has said that the clinic may be told',
  opened_at: '[O] since when it is open',
  version: '[O] counter of changes',
  changed_at: '[O] when last changed',
};

const DATE = {
  mandate_id: '[O] mandate',
  kind: '[O] what it is: session, conference, or the code of a clock',
  at: '[O] when',
  is_deadline: '[O] whether something that the child has a right to is due by then',
};

/** What a lawyer with a live mandate may know of where it stands: codes and instants, no word. */
export class CreateCaseStatus1764710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table legal_clinic.case_status (
        mandate_id uuid primary key references legal_clinic.mandate (id),
        clinic_agency_id uuid not null references access.agency (id),
        lawyer_id uuid not null references access.staff_account (id),
        child_id uuid not null references children.child (id),
        number text not null,
        stage text not null check (stage in ('recorded', 'before-authority', 'offered', 'refused', 'choosing-centre',
          'with-centre', 'ending', 'ended')),
        since timestamptz not null,
        contact_agency_id uuid references access.agency (id),
        closes_at timestamptz not null,
        opened_at timestamptz not null,
        version integer not null,
        changed_at timestamptz not null
      );
      create index case_status_lawyer on legal_clinic.case_status (lawyer_id, opened_at, mandate_id);
      create index case_status_changed on legal_clinic.case_status (lawyer_id, changed_at, mandate_id);
      create index case_status_child on legal_clinic.case_status (child_id);
      comment on table legal_clinic.case_status is 'Where it stands, for a lawyer with a live mandate; kept by functions alone';
      ${comments('case_status', STATUS)}

      create table legal_clinic.status_date (
        mandate_id uuid not null references legal_clinic.case_status (mandate_id) on delete cascade,
        kind text not null,
        at timestamptz not null,
        is_deadline boolean not null,
        primary key (mandate_id, kind, at)
      );
      comment on table legal_clinic.status_date is 'What comes, and what is due, for a lawyer with a live mandate; kept by functions alone';
      ${comments('status_date', DATE)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table legal_clinic.status_date;
      drop table legal_clinic.case_status;`);
  }
}
