import type { MigrationInterface, QueryRunner } from 'typeorm';

const comments = (table: string, columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, text]) => `comment on column legal_clinic.${table}.${name} is '${text}';`)
    .join('\n');

const STATUS = {
  referral_id: '[O] referral',
  referring_agency_id: '[O] unit that refers',
  child_id: '[S] the child, for the record of who looked; shown to nobody',
  number: '[O] public number of the referral',
  stage: '[S] where it stands, in a neutral word',
  since: '[O] since when',
  outcome: '[S] how it ended, in a neutral word; null while it has not',
  contact_agency_id: '[O] with whom it lies',
  opened_at: '[O] since when it is open',
  version: '[O] counter of changes',
  changed_at: '[O] when last changed',
};

const DATE = {
  referral_id: '[O] referral',
  kind: '[S] what it is: a milestone, or the code of a clock',
  at: '[O] when',
  is_deadline: '[O] whether an answer is due by then; else it is a milestone',
};

/** What a unit may know of where its referral stands: codes and instants, no word. */
export class CreateReferralStatus1765210000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table legal_clinic.referral_status (
        referral_id uuid primary key references referrals.referral (id),
        referring_agency_id uuid not null references access.agency (id),
        child_id uuid not null references children.child (id),
        number text not null,
        stage text not null check (stage in ('before-authority', 'to-complete', 'offered', 'refused', 'choosing-centre',
          'with-centre', 'ending', 'ended')),
        since timestamptz not null,
        outcome text check (outcome in ('refused', 'withdrawn', 'expired', 'not-taken-up', 'unplaced', 'completed', 'ended')),
        contact_agency_id uuid references access.agency (id),
        opened_at timestamptz not null,
        version integer not null,
        changed_at timestamptz not null
      );
      create index referral_status_unit on legal_clinic.referral_status (referring_agency_id, opened_at, referral_id);
      create index referral_status_changed on legal_clinic.referral_status (referring_agency_id, changed_at, referral_id);
      create index referral_status_child on legal_clinic.referral_status (child_id);
      comment on table legal_clinic.referral_status is 'Where a referral stands, for the unit that made it; kept by functions alone';
      ${comments('referral_status', STATUS)}

      create table legal_clinic.referral_date (
        referral_id uuid not null references legal_clinic.referral_status (referral_id) on delete cascade,
        kind text not null,
        at timestamptz not null,
        is_deadline boolean not null,
        primary key (referral_id, kind, at, is_deadline)
      );
      comment on table legal_clinic.referral_date is
        'What has become of a referral, and what is due, for the unit that made it; kept by functions alone';
      ${comments('referral_date', DATE)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table legal_clinic.referral_date;
      drop table legal_clinic.referral_status;`);
  }
}
