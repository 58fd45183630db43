import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On which basis who decided on an order was competent. */
export class KeepBasisOfOrders1764680010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sentencing.order_file add column legal_basis text;
      comment on column sentencing.order_file.legal_basis is '[O] code of list legal-bases: on which who decided was competent';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sentencing.order_file drop column legal_basis');
  }
}
