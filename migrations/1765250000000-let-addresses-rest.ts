import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An address that did not answer, or that asked for it, is left alone for a while. */
export class LetAddressesRest1765250000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notifications.endpoint add column rests_until timestamptz;
      comment on column notifications.endpoint.rests_until is '[O] until when it is left alone; null once it took something';
      create index delivery_due_of_endpoint on notifications.delivery (endpoint_id, next_at, position) where state = 'waiting';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index notifications.delivery_due_of_endpoint;
      alter table notifications.endpoint drop column rests_until;
    `);
  }
}
