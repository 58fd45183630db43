import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a centre is told of while it works with a child. */
export class CreateNewActs1764480000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists life_events;

      create table life_events.new_act (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        intake_id uuid not null references intake.intake (id),
        told_at timestamptz not null,
        acknowledged_by uuid references access.staff_account (id),
        acknowledged_at timestamptz,
        version integer not null,
        unique (case_id, intake_id),
        check ((acknowledged_at is null) = (acknowledged_by is null)),
        check (acknowledged_at >= told_at)
      );
      create index new_act_told on life_events.new_act (case_id, told_at, id);
      create index new_act_child on life_events.new_act (child_id);
      create index new_act_waiting on life_events.new_act (told_at, id) where acknowledged_at is null;
      comment on table life_events.new_act is 'That a child with whom a centre works is said to have done something else; and nothing of it';
      comment on column life_events.new_act.id is '[O] identifier';
      comment on column life_events.new_act.case_id is '[O] case';
      comment on column life_events.new_act.child_id is '[S] the child';
      comment on column life_events.new_act.intake_id is '[S] intake that was registered';
      comment on column life_events.new_act.told_at is '[O] when the centre was told';
      comment on column life_events.new_act.acknowledged_by is '[O] who of the coordinators has read it';
      comment on column life_events.new_act.acknowledged_at is '[O] when that was';
      comment on column life_events.new_act.version is '[O] counter of changes';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table life_events.new_act;
      drop schema life_events;
    `);
  }
}
