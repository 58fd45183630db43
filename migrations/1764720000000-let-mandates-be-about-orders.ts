import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mandate can be about an order, also where nobody who proposed it knew an intake. */
export class LetMandatesBeAboutOrders1764720000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table legal_clinic.matter add column order_id uuid references sentencing.order_file (id);
      comment on column legal_clinic.matter.order_id is '[S] the order that was asked for by its number';
      create index matter_order on legal_clinic.matter (order_id);
      alter table legal_clinic.matter drop constraint matter_check;
      alter table legal_clinic.matter add constraint matter_of_something
        check (intake_id is not null or case_id is not null or order_id is not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from legal_clinic.matter where intake_id is null and case_id is null;
      alter table legal_clinic.matter drop constraint matter_of_something;
      alter table legal_clinic.matter add constraint matter_check check (intake_id is not null or case_id is not null);
      alter table legal_clinic.matter drop column order_id;
    `);
  }
}
