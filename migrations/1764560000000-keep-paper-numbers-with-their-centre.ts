import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number of a file on paper is that of the centre which brought it in, wherever the case goes on. */
export class KeepPaperNumbersWithTheirCentre1764560000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.case_file add column paper_centre_id uuid references access.agency (id);
      comment on column cases.case_file.paper_centre_id is '[O] centre that brought the file on paper in';
      update cases.case_file set paper_centre_id = centre_agency_id where paper_number is not null;
      alter table cases.case_file
        add constraint case_file_paper_centre check ((paper_number is null) = (paper_centre_id is null));
      drop index cases.case_file_paper;
      create unique index case_file_paper on cases.case_file (paper_centre_id, paper_number) where paper_number is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index cases.case_file_paper;
      create unique index case_file_paper on cases.case_file (centre_agency_id, paper_number) where paper_number is not null;
      alter table cases.case_file drop column paper_centre_id;
    `);
  }
}
