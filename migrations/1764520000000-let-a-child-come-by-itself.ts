import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work with a child whom nobody referred: by whom it came, and when. */
export class LetAChildComeByItself1764520000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.case_file
        add column came_by text,
        add column came_at timestamptz,
        add column came_late_reason text,
        add constraint case_file_came_by check (came_by is null or referral_id is null and basis = 'voluntary-support'),
        add constraint case_file_came_at check ((came_by is null) = (came_at is null)),
        add constraint case_file_came_late check (came_late_reason is null or came_at is not null);
      create unique index case_file_one_support on cases.case_file (centre_agency_id, child_id)
        where came_by is not null and state not in ('closed', 'finalised');
      comment on column cases.case_file.came_by is '[S] code of list ways-to-support, of who came without a referral';
      comment on column cases.case_file.came_at is '[S] when it came';
      comment on column cases.case_file.came_late_reason is '[O] code of list back-dating-reasons';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index cases.case_file_one_support;
      alter table cases.case_file drop column came_by, drop column came_at, drop column came_late_reason;
    `);
  }
}
