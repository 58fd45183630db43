import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Steps of conferences that are open are found by the day on which they are due. */
export class FindDueConferenceSteps1764540020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index conference_step_due on conferences.conference_step (due_on, id) where state = 'open'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index conferences.conference_step_due');
  }
}
