import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A clock of an intake or a time in custody that was recorded in error is neither met nor missed by that: it is void. */
export class VoidClocksOfWhatWasTakenBack1764365000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.clock add column void_since timestamptz,
        add constraint clock_void_stands_still check (void_since is null or stopped_at is not null);
      comment on column intake.clock.void_since is
        '[O] since when it counts for nothing, because what it counted for was recorded in error';
      update intake.clock c set void_since = coalesce(i.in_error_at, c.updated_at)
      from intake.intake i
      where i.id = c.intake_id and c.stopped_at is not null and (i.state in ('recorded-in-error', 'discarded')
        or c.code in ('parent-told', 'lawyer-present', 'release-or-judge', 'medical-check')
          and exists (select 1 from due_process.custody t where t.intake_id = i.id)
          and c.occasion > (select count(*) from due_process.custody t
            where t.intake_id = i.id and t.corrected_at is null)
          and (i.apprehended_at is null or c.occasion > 1 or c.code = 'medical-check'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.clock drop constraint clock_void_stands_still, drop column void_since;
    `);
  }
}
