import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An act of a registered intake that was recorded in error is kept and marked. */
export class MarkActsInError1764043000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.act
        add column in_error_at timestamptz,
        add column in_error_by uuid references access.staff_account (id),
        add column in_error_reason text,
        add constraint act_in_error check (
          (in_error_at is null) = (in_error_by is null) and (in_error_at is null) = (in_error_reason is null));
      comment on column intake.act.in_error_at is '[O] when marked as recorded in error';
      comment on column intake.act.in_error_by is '[O] who marked it';
      comment on column intake.act.in_error_reason is '[O] code of list intake-error-reasons';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.act drop constraint act_in_error,
        drop column in_error_reason, drop column in_error_by, drop column in_error_at;
    `);
  }
}
