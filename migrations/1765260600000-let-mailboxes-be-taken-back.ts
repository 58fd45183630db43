import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gave an address to be written to can take it back; what else they said stays. */
export class LetMailboxesBeTakenBack1765260600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notifications.preference alter column mailbox drop not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from notifications.preference where mailbox is null');
    await runner.query('alter table notifications.preference alter column mailbox set not null');
  }
}
