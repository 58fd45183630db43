import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a child says against what was said of it after a session; both stay. */
export class LetAChildContestWhatWasSaid1764401000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions.contest (
        id uuid primary key,
        attendance_id uuid not null unique,
        session_id uuid not null,
        case_id uuid not null,
        claimed text not null check (claimed in ('attended', 'late', 'absent-excused')),
        words bytea,
        recorded_by uuid not null references access.staff_account (id),
        recorded_at timestamptz not null,
        foreign key (attendance_id, session_id, case_id) references sessions.attendance (id, session_id, case_id)
      );
      create index contest_session on sessions.contest (session_id, recorded_at);
      comment on table sessions.contest is 'What a child says against what was said of it after a session';
      comment on column sessions.contest.id is '[O] identifier';
      comment on column sessions.contest.attendance_id is '[O] entry that the child contests';
      comment on column sessions.contest.session_id is '[O] session';
      comment on column sessions.contest.case_id is '[O] case';
      comment on column sessions.contest.claimed is '[S] what the child says: attended, late or absent-excused';
      comment on column sessions.contest.words is '[S] the words of the child, encrypted';
      comment on column sessions.contest.recorded_by is '[O] who wrote it down for the child';
      comment on column sessions.contest.recorded_at is '[O] when it was written down';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sessions.contest;');
  }
}
