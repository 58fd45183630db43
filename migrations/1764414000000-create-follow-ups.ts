import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which missed session another one makes up, and what else came of it when somebody asked after the child. */
export class CreateFollowUps1764414000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions.catch_up (
        session_id uuid not null,
        case_id uuid not null,
        missed_session_id uuid not null,
        makes_up text not null check (makes_up in ('absent-excused', 'absent-unexcused', 'centre-cancelled')),
        primary key (session_id, case_id),
        foreign key (session_id, case_id) references sessions.participant (session_id, case_id),
        foreign key (missed_session_id, case_id) references sessions.participant (session_id, case_id),
        check (session_id <> missed_session_id)
      );
      create index catch_up_missed on sessions.catch_up (missed_session_id, case_id);
      comment on table sessions.catch_up is 'A session in which a child makes up one that it has missed';
      comment on column sessions.catch_up.session_id is '[O] session';
      comment on column sessions.catch_up.case_id is '[O] case';
      comment on column sessions.catch_up.missed_session_id is '[O] session that was missed';
      comment on column sessions.catch_up.makes_up is '[S] which kind of absence it makes up';

      create table sessions.follow_up (
        attendance_id uuid primary key references sessions.attendance (id),
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        answer text not null,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null
      );
      comment on table sessions.follow_up is 'What came of asking after a child that has missed a session';
      comment on column sessions.follow_up.attendance_id is '[O] what was said of the session';
      comment on column sessions.follow_up.case_id is '[O] case';
      comment on column sessions.follow_up.child_id is '[S] the child';
      comment on column sessions.follow_up.answer is '[S] code of list follow-up-answers';
      comment on column sessions.follow_up.recorded_by is '[O] who wrote it down';
      comment on column sessions.follow_up.recorded_at is '[O] when it was written down';

      create index attendance_needs_follow_up on sessions.attendance (case_id, recorded_at, id) where needs_follow_up;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index sessions.attendance_needs_follow_up;
      drop table sessions.follow_up, sessions.catch_up;
    `);
  }
}
