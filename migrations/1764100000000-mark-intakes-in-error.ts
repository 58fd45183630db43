import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An intake of the wrong child or unit is kept and marked: when, by whom, why. */
export class MarkIntakesInError1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.intake
        add column in_error_at timestamptz,
        add column in_error_by uuid references access.staff_account (id),
        add column in_error_reason text,
        add column in_error_note bytea,
        add constraint intake_in_error check (
          (state = 'recorded-in-error') = (in_error_at is not null)
          and (in_error_at is null) = (in_error_by is null)
          and (in_error_at is null) = (in_error_reason is null)
          and (in_error_at is null) = (in_error_note is null));
      comment on column intake.intake.in_error_at is '[O] when marked as recorded in error';
      comment on column intake.intake.in_error_by is '[O] who marked it';
      comment on column intake.intake.in_error_reason is '[O] code of list wrong-intake-reasons';
      comment on column intake.intake.in_error_note is '[S] what went wrong, encrypted under the key of the child';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.intake drop constraint intake_in_error,
        drop column in_error_note, drop column in_error_reason, drop column in_error_by, drop column in_error_at;
    `);
  }
}
