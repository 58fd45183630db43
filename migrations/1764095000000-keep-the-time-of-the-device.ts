import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a device without network says that it recorded the intake; shown beside the time of the server, never used. */
export class KeepTheTimeOfTheDevice1764095000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table intake.intake add column recorded_on_device_at timestamptz;
      comment on column intake.intake.recorded_on_device_at is '[O] when the device says it was recorded; no rule uses it';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table intake.intake drop column recorded_on_device_at;`);
  }
}
