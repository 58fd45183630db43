import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was decided at conferences, and who does what until when. */
export class RecordConferences1764540010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table conferences.conference_decision (
        conference_id uuid not null references conferences.conference (id),
        number smallint not null check (number between 1 and 30),
        words bytea not null,
        primary key (conference_id, number)
      );
      comment on table conferences.conference_decision is 'What was decided at a conference';
      comment on column conferences.conference_decision.conference_id is '[O] conference';
      comment on column conferences.conference_decision.number is '[O] its place among the decisions';
      comment on column conferences.conference_decision.words is '[S] what was decided, encrypted under the key of the child';

      create table conferences.conference_step (
        id uuid primary key,
        conference_id uuid not null references conferences.conference (id),
        guest_id uuid not null,
        words bytea not null,
        due_on date not null,
        state text not null check (state in ('open', 'done', 'dropped')),
        drop_reason text,
        settled_by uuid references access.staff_account (id),
        settled_at timestamptz,
        foreign key (conference_id, guest_id) references conferences.conference_guest (conference_id, id),
        check ((state = 'open') = (settled_at is null)),
        check ((settled_at is null) = (settled_by is null)),
        check ((state = 'dropped') = (drop_reason is not null))
      );
      create index conference_step_conference on conferences.conference_step (conference_id, due_on, id);
      create index conference_step_open on conferences.conference_step (guest_id, due_on, id) where state = 'open';
      comment on table conferences.conference_step is 'Who of those invited to a conference does what until when';
      comment on column conferences.conference_step.id is '[O] identifier';
      comment on column conferences.conference_step.conference_id is '[O] conference';
      comment on column conferences.conference_step.guest_id is '[O] who of those invited does it';
      comment on column conferences.conference_step.words is '[S] what is to be done, encrypted under the key of the child';
      comment on column conferences.conference_step.due_on is '[O] until which day';
      comment on column conferences.conference_step.state is '[O] whether it is open, done or dropped';
      comment on column conferences.conference_step.drop_reason is '[S] code of list conference-drop-reasons';
      comment on column conferences.conference_step.settled_by is '[O] who says what became of it';
      comment on column conferences.conference_step.settled_at is '[O] when that was said';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table conferences.conference_step;
      drop table conferences.conference_decision;
    `);
  }
}
