import type { MigrationInterface, QueryRunner } from 'typeorm';

const WORDS = [
  'order_file alter summary',
  'order_condition alter words',
  'order_interval alter note',
] as const;

/** What charges a child is taken away from an order whose intake goes to protection (GC24 §20–24). */
export class LetOrdersLoseTheirWords1764680000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const column of WORDS) await runner.query(`alter table sentencing.${column} drop not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of WORDS) await runner.query(`alter table sentencing.${column} set not null`);
  }
}
