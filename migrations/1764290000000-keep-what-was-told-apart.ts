import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a check learnt from another file has a row of its own, so that it can follow the row law of that file. */
export class KeepWhatWasToldApart1764290000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table eligibility.told_check (
        check_id uuid primary key references eligibility.check (id) on delete cascade,
        file_kind text not null check (file_kind = 'referral'),
        file_id uuid not null,
        only_agency_id uuid references access.agency (id),
        facts jsonb not null,
        findings jsonb not null,
        blocking text[] not null,
        review text[] not null,
        warnings text[] not null,
        closed_at timestamptz
      );
      create index told_check_file on eligibility.told_check (file_id) where closed_at is null;
      comment on table eligibility.told_check is 'What the rules said of an intake with what another file told, for whoever holds that file';
      comment on column eligibility.told_check.check_id is '[O] check';
      comment on column eligibility.told_check.file_kind is '[O] kind of the file that told';
      comment on column eligibility.told_check.file_id is '[O] file that told';
      comment on column eligibility.told_check.only_agency_id is '[O] agency that alone may know of it; none when all who hold the file may';
      comment on column eligibility.told_check.facts is '[S] codes, numbers and days that the rules looked at';
      comment on column eligibility.told_check.findings is '[S] what each rule said, by which version';
      comment on column eligibility.told_check.blocking is '[S] codes of rules that block';
      comment on column eligibility.told_check.review is '[S] codes of rules for which a person has to look';
      comment on column eligibility.told_check.warnings is '[S] codes of what warns';
      comment on column eligibility.told_check.closed_at is '[O] since when only the defence reads it';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table eligibility.told_check;');
  }
}
