import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A clock may be counted in months. */
export class CountClocksInMonths1764460000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reference.clock_rule drop constraint clock_rule_unit;
      alter table reference.clock_rule
        add constraint clock_rule_unit check (unit in ('hours', 'days', 'working-days', 'months'));
      comment on column reference.clock_rule.unit is '[O] hours, days, working-days or months';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from reference.clock_rule where unit = 'months';
      alter table reference.clock_rule drop constraint clock_rule_unit;
      alter table reference.clock_rule
        add constraint clock_rule_unit check (unit in ('hours', 'days', 'working-days')) not valid;
      comment on column reference.clock_rule.unit is '[O] hours, days or working-days';
    `);
  }
}
