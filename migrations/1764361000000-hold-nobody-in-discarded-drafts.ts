import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Custody was once told of drafts, and a draft that was discarded holds nobody. Its times in custody are put right as a
 * whole by who discarded it, as those of an intake in error are, and their clocks end with it.
 */
export class HoldNobodyInDiscardedDrafts1764361000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update due_process.custody c
      set corrected_at = t.at, corrected_by = t.by_account, correction_reason = 'other-intake', version = c.version + 1
      from intake.transition t
      where t.intake_id = c.intake_id and t.to_state = 'discarded' and c.corrected_at is null;
      update intake.clock k
      set stopped_at = greatest(t.at, k.started_at), updated_at = now(), version = k.version + 1
      from intake.transition t
      where t.intake_id = k.intake_id and t.to_state = 'discarded' and k.stopped_at is null;
    `);
  }

  /** The marks stay: nothing tells them from those that people made, and nobody is held by a draft that is gone. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}
