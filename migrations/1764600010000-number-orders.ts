import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public numbers of orders: A, for alternative. */
export class NumberOrders1764600010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence platform.number_a;
      insert into platform.number_series (prefix, multiplier, increment)
      values ('A', 42 * (1000000 + floor(random() * 10000000))::bigint + 1, floor(random() * 481890304)::bigint);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from platform.number_series where prefix = 'A';
      drop sequence platform.number_a;
    `);
  }
}
