import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Public numbers of eligibility checks, handovers to protection, concerns and reviews. */
export class AddNumberSeries1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence platform.number_e;
      create sequence platform.number_h;
      create sequence platform.number_k;
      create sequence platform.number_v;
      insert into platform.number_series (prefix, multiplier, increment)
      select prefix, 42 * (1000000 + floor(random() * 10000000))::bigint + 1, floor(random() * 481890304)::bigint
      from unnest(array['E', 'H', 'K', 'V']) as prefix;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from platform.number_series where prefix in ('E', 'H', 'K', 'V');
      drop sequence platform.number_v, platform.number_k, platform.number_h, platform.number_e;
    `);
  }
}
