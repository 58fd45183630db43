import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody from outside of a centre may look at its files. */
export class LetOutsidersLookAtFiles1764550010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table monitoring.file_review add column outsider_name text;
      alter table monitoring.file_review add column outsider_body text;
      alter table monitoring.file_review add check ((outsider_name is null) = (outsider_body is null));
      comment on column monitoring.file_review.outsider_name is '[P] who looks at it from outside of the centre';
      comment on column monitoring.file_review.outsider_body is '[O] for which body';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table monitoring.file_review drop column outsider_name;
      alter table monitoring.file_review drop column outsider_body;
    `);
  }
}
