import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public numbers of reports to courts and prosecutors: W, for written. */
export class NumberWrittenReports1765120010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence platform.number_w;
      insert into platform.number_series (prefix, multiplier, increment)
      values ('W', 42 * (1000000 + floor(random() * 10000000))::bigint + 1, floor(random() * 481890304)::bigint);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from platform.number_series where prefix = 'W';
      drop sequence platform.number_w;
    `);
  }
}
