import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people of a centre ask each other to do. */
export class CreateTasks1764460040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table desk.task (
        id uuid primary key,
        agency_id uuid not null references access.agency (id),
        case_id uuid references cases.case_file (id),
        child_id uuid references children.child (id),
        state text not null check (state in ('open', 'given-back', 'done', 'ended')),
        what bytea not null,
        given_by uuid not null references access.staff_account (id),
        held_by uuid not null references access.staff_account (id),
        due_at timestamptz not null,
        answered_by uuid references access.staff_account (id),
        answered_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check ((case_id is null) = (child_id is null)),
        check ((answered_by is null) = (answered_at is null))
      );
      create index task_holder on desk.task (held_by, due_at, id) where state = 'open';
      create index task_giver on desk.task (given_by, due_at, id);
      create index task_case on desk.task (case_id) where case_id is not null;
      create index task_child on desk.task (child_id) where child_id is not null;
      comment on table desk.task is 'What people of a centre ask each other to do';
      comment on column desk.task.id is '[O] identifier';
      comment on column desk.task.agency_id is '[O] centre';
      comment on column desk.task.case_id is '[O] case that it is about; null where it is about none';
      comment on column desk.task.child_id is '[S] the child of that case';
      comment on column desk.task.state is '[O] state of the lifecycle';
      comment on column desk.task.what is '[S] what is to be done, encrypted under the key of the child, or of the desk without a case';
      comment on column desk.task.given_by is '[O] who asks';
      comment on column desk.task.held_by is '[O] who is asked';
      comment on column desk.task.due_at is '[O] last instant in time';
      comment on column desk.task.answered_by is '[O] who did it, or gave it back';
      comment on column desk.task.answered_at is '[O] when';
      comment on column desk.task.version is '[O] counter of changes';
      comment on column desk.task.created_at is '[O] when it was asked';
      comment on column desk.task.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table desk.task');
  }
}
