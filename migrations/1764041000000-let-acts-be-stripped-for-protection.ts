import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An act below the age of responsibility keeps its day and the ages, not the charge (GC24 §20–24). */
export class LetActsBeStrippedForProtection1764041000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.act
        alter column offence drop not null,
        alter column gravity drop not null,
        add column recorded_as text,
        add constraint act_offence_or_group check ((recorded_as is null) = (offence is not null and gravity is not null)),
        add constraint act_recorded_as check (recorded_as = 'below-age');
      comment on column intake.act.recorded_as is '[O] all that is left of the offence: below-age';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update intake.act set offence = recorded_as, gravity = recorded_as where recorded_as is not null;
      alter table intake.act
        drop constraint act_recorded_as,
        drop constraint act_offence_or_group,
        drop column recorded_as,
        alter column gravity set not null,
        alter column offence set not null;
    `);
  }
}
