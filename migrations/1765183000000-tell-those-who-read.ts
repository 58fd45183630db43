import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message says which roles read what it is about, where not everybody does who may know the file. */
export class TellThoseWhoRead1765183000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notifications.delivery add column readers text[];
      comment on column notifications.delivery.readers is '[O] roles that read what it is about; null where all do who know the file';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table notifications.delivery drop column readers`);
  }
}
