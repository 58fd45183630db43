import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which events were given to the relay of notices; what it has not seen yet is found by an index of its own. */
export class MarkEventsAsRelayed1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table platform.outbox add column relayed_at timestamptz;
      comment on column platform.outbox.relayed_at is '[O] when the relay of notices has taken it';
      create index outbox_to_relay on platform.outbox (position) where relayed_at is null;
      create index outbox_relayed on platform.outbox (relayed_at) where relayed_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index platform.outbox_relayed, platform.outbox_to_relay;
      alter table platform.outbox drop column relayed_at;
    `);
  }
}
