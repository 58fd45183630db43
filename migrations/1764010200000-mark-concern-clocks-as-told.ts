import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When it was told that the clock of a concern is near or overdue, so that it is told once. */
export class MarkConcernClocksAsTold1764010200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table safeguarding.concern add column told_near_at timestamptz, add column told_overdue_at timestamptz;
      create index concern_due_to_tell on safeguarding.concern (due_at)
        where due_at is not null and told_overdue_at is null;
      comment on column safeguarding.concern.told_near_at is '[O] when it was told that the clock is near';
      comment on column safeguarding.concern.told_overdue_at is '[O] when it was told that the clock is overdue';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table safeguarding.concern drop column told_near_at, drop column told_overdue_at;`,
    );
  }
}
