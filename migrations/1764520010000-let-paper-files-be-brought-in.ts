import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work that began on paper: the number of its file there, once at each centre. */
export class LetPaperFilesBeBroughtIn1764520010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.case_file
        add column paper_number text,
        add constraint case_file_paper_number check (paper_number is null or came_by is not null);
      create unique index case_file_paper on cases.case_file (centre_agency_id, paper_number) where paper_number is not null;
      comment on column cases.case_file.paper_number is '[S] number of the file on paper that it was brought in from';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index cases.case_file_paper;
      alter table cases.case_file drop column paper_number;
    `);
  }
}
