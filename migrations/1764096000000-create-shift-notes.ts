import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes that one shift of a unit leaves to the next, and what is to be done for single children. */
export class CreateShiftNotes1764096000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists desk;
      grant usage on schema desk to diversion_app;
      create table desk.shift_note (
        id uuid primary key,
        agency_id uuid not null references access.agency (id),
        written_by uuid not null references access.staff_account (id),
        state text not null,
        text bytea,
        settled_by uuid references access.staff_account (id),
        settled_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint shift_note_settled check ((state = 'written') = (settled_by is null)
          and (settled_by is null) = (settled_at is null)),
        constraint shift_note_taken_over_by_another check (state <> 'taken-over' or settled_by <> written_by),
        constraint shift_note_withdrawn_by_its_writer check (state <> 'withdrawn' or settled_by = written_by)
      );
      create index shift_note_agency on desk.shift_note (agency_id, created_at, id);
      comment on table desk.shift_note is 'What one shift of a unit leaves to the next';
      comment on column desk.shift_note.id is '[O] identifier';
      comment on column desk.shift_note.agency_id is '[O] unit whose shifts they are';
      comment on column desk.shift_note.written_by is '[O] who wrote it';
      comment on column desk.shift_note.state is '[O] state of the lifecycle';
      comment on column desk.shift_note.text is '[S] general text without names, encrypted under a key outside the database';
      comment on column desk.shift_note.settled_by is '[O] who took it over, or took it back';
      comment on column desk.shift_note.settled_at is '[O] when it was taken over, or taken back';
      comment on column desk.shift_note.version is '[O] counter of changes';
      comment on column desk.shift_note.created_at is '[O] when written';
      comment on column desk.shift_note.updated_at is '[O] when last changed';
      create table desk.shift_task (
        id uuid primary key,
        note_id uuid not null references desk.shift_note (id),
        intake_id uuid not null references intake.intake (id),
        intake_number text not null,
        child_id uuid not null references children.child (id),
        task text not null,
        due_at timestamptz,
        note bytea
      );
      create index shift_task_note on desk.shift_task (note_id, id);
      comment on table desk.shift_task is 'What is to be done in the next shift for the child of one intake';
      comment on column desk.shift_task.id is '[O] identifier, in the order in which it was written';
      comment on column desk.shift_task.note_id is '[O] shift note';
      comment on column desk.shift_task.intake_id is '[O] intake';
      comment on column desk.shift_task.intake_number is '[O] public number of the intake';
      comment on column desk.shift_task.child_id is '[S] the child';
      comment on column desk.shift_task.task is '[S] code of list shift-tasks';
      comment on column desk.shift_task.due_at is '[S] until when it is to be done';
      comment on column desk.shift_task.note is '[S] in words, encrypted under the key of the child';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table desk.shift_task; drop table desk.shift_note;`);
  }
}
