import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a session was for the child, and how near the goals are after it. */
export class CreateWhatFollowedSessions1764450100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions.feedback (
        id uuid primary key,
        session_id uuid not null,
        case_id uuid not null,
        child_id uuid not null references children.child (id),
        feeling text not null,
        words bytea,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null,
        foreign key (session_id, case_id) references sessions.participant (session_id, case_id),
        constraint feedback_given_once unique (session_id, case_id)
      );
      create index feedback_case on sessions.feedback (case_id, recorded_at, id);
      comment on table sessions.feedback is 'How a session was for a child, as the child says';
      comment on column sessions.feedback.id is '[O] identifier';
      comment on column sessions.feedback.session_id is '[O] session';
      comment on column sessions.feedback.case_id is '[O] case of the child';
      comment on column sessions.feedback.child_id is '[S] the child';
      comment on column sessions.feedback.feeling is '[S] code of list session-feelings';
      comment on column sessions.feedback.words is '[S] the words of the child, encrypted';
      comment on column sessions.feedback.recorded_by is '[O] who wrote it down for the child';
      comment on column sessions.feedback.recorded_at is '[O] when it was written down';

      create table sessions.goal_step (
        id uuid primary key,
        session_id uuid not null,
        case_id uuid not null,
        child_id uuid not null references children.child (id),
        goal_key uuid not null,
        step text not null,
        remark bytea,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null,
        foreign key (session_id, case_id) references sessions.participant (session_id, case_id)
      );
      create index goal_step_case on sessions.goal_step (case_id, goal_key, session_id, recorded_at);
      comment on table sessions.goal_step is 'How near a goal of the plan is after a session; what is said last counts';
      comment on column sessions.goal_step.id is '[O] identifier';
      comment on column sessions.goal_step.session_id is '[O] session';
      comment on column sessions.goal_step.case_id is '[O] case of the child';
      comment on column sessions.goal_step.child_id is '[S] the child';
      comment on column sessions.goal_step.goal_key is '[O] goal, the same in each edition of the plan';
      comment on column sessions.goal_step.step is '[S] code of list goal-progress-steps';
      comment on column sessions.goal_step.remark is '[S] by what one sees it, encrypted under the key of the child';
      comment on column sessions.goal_step.recorded_by is '[O] who says so';
      comment on column sessions.goal_step.recorded_at is '[O] when it was said';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sessions.goal_step; drop table sessions.feedback;');
  }
}
