import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of paper files that were brought in, and what became of each row; nothing of what stood in them. */
export class CreateCaseImports1764520020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists paper_files;

      create table paper_files.case_import (
        id uuid primary key,
        agency_id uuid not null references access.agency (id),
        by_account uuid not null references access.staff_account (id),
        at timestamptz not null,
        digest text not null check (digest ~ '^[0-9a-f]{64}$'),
        lines integer not null check (lines between 1 and 1000)
      );
      create index case_import_agency on paper_files.case_import (agency_id, at, id);
      comment on table paper_files.case_import is 'A table of paper files that was brought in';
      comment on column paper_files.case_import.id is '[O] identifier';
      comment on column paper_files.case_import.agency_id is '[O] centre';
      comment on column paper_files.case_import.by_account is '[O] who brought it in';
      comment on column paper_files.case_import.at is '[O] when that was';
      comment on column paper_files.case_import.digest is '[O] SHA-256 of the table';
      comment on column paper_files.case_import.lines is '[O] how many rows it had';

      create table paper_files.import_row (
        import_id uuid not null references paper_files.case_import (id),
        line integer not null check (line > 0),
        outcome text not null check (outcome in ('brought-in', 'already-brought-in', 'refused')),
        faults jsonb not null,
        case_id uuid references cases.case_file (id),
        at timestamptz not null,
        primary key (import_id, line),
        check ((outcome = 'brought-in') = (case_id is not null))
      );
      create index import_row_case on paper_files.import_row (case_id) where case_id is not null;
      comment on table paper_files.import_row is 'What became of one row of such a table';
      comment on column paper_files.import_row.import_id is '[O] table';
      comment on column paper_files.import_row.line is '[O] line on which the row begins';
      comment on column paper_files.import_row.outcome is '[O] what became of it';
      comment on column paper_files.import_row.faults is '[O] columns and codes of what was wrong, never what stood there';
      comment on column paper_files.import_row.case_id is '[O] case that it was brought in as';
      comment on column paper_files.import_row.at is '[O] when that was';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table paper_files.import_row;
      drop table paper_files.case_import;
      drop schema paper_files;
    `);
  }
}
