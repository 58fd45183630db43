import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a child needs at once, and when it was given. */
export class RecordImmediateNeeds1764046000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table intake.need (
        id uuid primary key,
        intake_id uuid not null references intake.intake (id),
        child_id uuid not null references children.child (id),
        kind text not null,
        note bytea,
        recorded_by uuid not null references access.staff_account (id),
        met_at timestamptz,
        met_by uuid references access.staff_account (id),
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint need_met check ((met_at is null) = (met_by is null))
      );
      create index need_intake on intake.need (intake_id);
      create index need_open on intake.need (intake_id) where met_at is null;
      create index need_child on intake.need (child_id);
      comment on table intake.need is 'What a child who was met needs at once';
      comment on column intake.need.id is '[O] identifier';
      comment on column intake.need.intake_id is '[O] intake';
      comment on column intake.need.child_id is '[S] the child';
      comment on column intake.need.kind is '[S] code of list immediate-needs';
      comment on column intake.need.note is '[S] in words, encrypted under the key of the child';
      comment on column intake.need.recorded_by is '[O] who recorded it';
      comment on column intake.need.met_at is '[S] when the child was given it';
      comment on column intake.need.met_by is '[O] who saw to it';
      comment on column intake.need.version is '[O] counter of changes';
      comment on column intake.need.created_at is '[O] when recorded';
      comment on column intake.need.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table intake.need;`);
  }
}
