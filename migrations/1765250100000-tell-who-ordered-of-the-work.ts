import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report on work that was ordered names the order, so that who ordered it can read it. */
export class TellWhoOrderedOfTheWork1765250100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table closure.report add column order_id uuid references sentencing.order_file (id),
        add constraint report_of_one_decision check (order_id is null or referral_id is null),
        drop constraint report_check1,
        add constraint report_for_who_decided check (authority_agency_id is null or coalesce(referral_id, order_id) is not null);
      comment on column closure.report.order_id is '[O] order that the work rested on';
      create index report_order on closure.report (order_id) where order_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index closure.report_order;
      update closure.report set authority_agency_id = null where order_id is not null;
      alter table closure.report drop constraint report_for_who_decided, drop constraint report_of_one_decision, drop column order_id,
        add constraint report_check1 check (authority_agency_id is null or referral_id is not null);
    `);
  }
}
