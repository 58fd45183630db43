import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A time in custody ends after it began. One of no length held nobody, and yet reset the time to a judge: it is put right
 * as a whole in the name of who told it, and where nothing else holds the child its clocks end.
 */
export class LetCustodyLast1764375000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      with taken_back as (
        update due_process.custody c
        set corrected_at = now(), corrected_by = c.recorded_by, correction_reason = 'was-not-held', version = c.version + 1
        where c.ended_at = c.started_at and c.corrected_at is null
        returning c.intake_id)
      update intake.clock k
      set stopped_at = k.started_at, updated_at = now(), version = k.version + 1
      from taken_back t join intake.intake i on i.id = t.intake_id
      where k.intake_id = t.intake_id and k.stopped_at is null and i.apprehended_at is null
        and k.code in ('parent-told', 'lawyer-present', 'release-or-judge', 'medical-check')
        and not exists (
          select 1 from due_process.custody o
          where o.intake_id = t.intake_id and o.corrected_at is null and o.ended_at is distinct from o.started_at);
      alter table due_process.custody add constraint custody_lasts
        check (ended_at > started_at or corrected_at is not null);
    `);
  }

  /** The marks stay: nothing tells them from those that people made. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table due_process.custody drop constraint custody_lasts;');
  }
}
