import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a child was held, and everything that happened meanwhile. */
export class CreateCustodyTables1764051000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table due_process.custody (
        ${RECORDED},
        state text not null check (state in ('held', 'before-judge', 'released', 'remanded')),
        started_at timestamptz not null,
        ended_at timestamptz,
        treatment_asked_at timestamptz,
        check (ended_at >= started_at),
        check ((state in ('released', 'remanded')) = (ended_at is not null))
      );
      create unique index custody_live on due_process.custody (child_id) where ended_at is null and corrected_at is null;
      ${ofRecorded('custody', 'One time in which a child was held')}
      comment on column due_process.custody.state is '[S] state of the lifecycle';
      comment on column due_process.custody.started_at is '[S] when the child was first held';
      comment on column due_process.custody.ended_at is '[S] when the child was released or remanded';
      comment on column due_process.custody.treatment_asked_at is '[O] when the child was asked in private how they were treated; the answer stands elsewhere';

      create table due_process.custody_entry (
        ${RECORDED},
        custody_id uuid not null references due_process.custody (id),
        kind text not null,
        happened_at timestamptz not null,
        until timestamptz,
        code text,
        same_sex boolean,
        representative_id uuid references children.representative (id),
        person bytea,
        words bytea,
        check (until >= happened_at)
      );
      create index custody_entry_custody on due_process.custody_entry (custody_id);
      ${ofRecorded('custody_entry', 'One thing that happened while a child was held')}
      comment on column due_process.custody_entry.custody_id is '[O] which time in custody';
      comment on column due_process.custody_entry.kind is '[S] what it is, of a closed list';
      comment on column due_process.custody_entry.happened_at is '[S] when it began or happened';
      comment on column due_process.custody_entry.until is '[S] when it ended';
      comment on column due_process.custody_entry.code is '[S] code of the list that belongs to the kind';
      comment on column due_process.custody_entry.same_sex is '[O] whether a search was made by somebody of the same sex';
      comment on column due_process.custody_entry.representative_id is '[S] to which representative the child was given';
      comment on column due_process.custody_entry.person is '[P] by whom or with whom, encrypted under the key of the child';
      comment on column due_process.custody_entry.words is '[S] what is told of it, encrypted under the key of the child';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table due_process.custody_entry, due_process.custody;`);
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
