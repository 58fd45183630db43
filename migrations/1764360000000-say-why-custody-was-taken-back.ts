import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  ...['notification', 'notification_attempt', 'legal_help', 'rights_explanation', 'custody', 'custody_entry'],
  ...['interview', 'interview_presence', 'treatment_answer', 'mandate_request'],
];

/** A time in custody is also taken back as a whole, for a reason of a list of its own. */
export class SayWhyCustodyWasTakenBack1764360000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const lists = 'list entry-correction-reasons; for a custody taken back, of custody-error-reasons';
    await runner.query(describeReason(lists));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(describeReason('list entry-correction-reasons'));
  }
}

const describeReason = (lists: string): string =>
  TABLES.map(
    (table) => `comment on column due_process.${table}.correction_reason is '[O] code of ${lists}';`,
  ).join('\n');
