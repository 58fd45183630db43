import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work of a centre that an authority ordered: which order it stands on, and when that ended. */
export class LetACaseRestOnAnOrder1765130000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.case_file
        add column order_id uuid references sentencing.order_file (id),
        add column order_ended_at timestamptz,
        add constraint case_file_order
          check (order_id is null or basis = 'order' and referral_id is null and came_by is null),
        add constraint case_file_order_ended check (order_ended_at is null or order_id is not null);
      create unique index case_file_of_order on cases.case_file (order_id, centre_agency_id) where order_id is not null;
      create index case_file_order_over on cases.case_file (centre_agency_id, order_ended_at, id)
        where order_ended_at is not null and state in ('opened', 'allocated', 'assessed', 'in-delivery');
      comment on column cases.case_file.order_id is '[O] order that the work stands on';
      comment on column cases.case_file.order_ended_at is '[O] when that order ended; null while it holds';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cases.case_file drop column order_id, drop column order_ended_at;
    `);
  }
}
