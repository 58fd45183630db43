import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Progress reviews of a plan, each with how near its goals are. */
export class CreateProgressReviews1764430000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists follow_through;

      create table follow_through.progress_review (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        plan_id uuid references case_plans.plan (id),
        state text not null check (state in ('due', 'begun', 'completed', 'dropped')),
        follows_id uuid references follow_through.progress_review (id),
        begun_by uuid references access.staff_account (id),
        begun_at timestamptz,
        held_at timestamptz,
        present text[] not null,
        child_words bytea,
        child_words_missing text,
        tries integer check (tries between 0 and 100),
        parent_words bytea,
        parent_words_missing text,
        change_code text,
        change_note bytea,
        next_on date,
        completed_by uuid references access.staff_account (id),
        completed_at timestamptz,
        clock_started_at timestamptz,
        due_at timestamptz,
        warn_at timestamptz,
        escalates_to text,
        told_near_at timestamptz,
        told_overdue_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        unique (id, case_id),
        foreign key (plan_id, case_id) references case_plans.plan (id, case_id),
        foreign key (follows_id, case_id) references follow_through.progress_review (id, case_id),
        check (child_words is null or child_words_missing is null),
        check (parent_words is null or parent_words_missing is null),
        check ((child_words_missing is null) = (tries is null)),
        check ((begun_at is null) = (begun_by is null)),
        check ((completed_at is null) = (completed_by is null)),
        check ((state = 'completed') = (completed_at is not null)),
        check (state not in ('begun', 'completed') or begun_at is not null and plan_id is not null),
        check (state in ('due', 'begun') or due_at is null)
      );
      create index progress_review_case on follow_through.progress_review (case_id, created_at, id);
      create index progress_review_child on follow_through.progress_review (child_id);
      create index progress_review_due on follow_through.progress_review (due_at, id) where due_at is not null;
      create unique index progress_review_one_open on follow_through.progress_review (case_id) where state in ('due', 'begun');
      create unique index progress_review_one_follower on follow_through.progress_review (follows_id);
      comment on table follow_through.progress_review is 'How it goes with the goals of a plan, seen together at a rhythm';
      comment on column follow_through.progress_review.id is '[O] identifier';
      comment on column follow_through.progress_review.case_id is '[O] case';
      comment on column follow_through.progress_review.child_id is '[S] the child';
      comment on column follow_through.progress_review.plan_id is '[O] plan whose goals are looked at';
      comment on column follow_through.progress_review.state is '[O] state of the lifecycle';
      comment on column follow_through.progress_review.follows_id is '[O] review before this one';
      comment on column follow_through.progress_review.begun_by is '[O] who began it';
      comment on column follow_through.progress_review.begun_at is '[O] when it was begun';
      comment on column follow_through.progress_review.held_at is '[O] when child and centre looked at it together';
      comment on column follow_through.progress_review.present is '[S] codes of list progress-review-presences';
      comment on column follow_through.progress_review.child_words is '[S] own words of the child, encrypted under the key of the child';
      comment on column follow_through.progress_review.child_words_missing is '[S] code of list child-words-missing-reasons';
      comment on column follow_through.progress_review.tries is '[S] how often it was tried to hear the child';
      comment on column follow_through.progress_review.parent_words is '[S] own words of the parents, encrypted under the key of the child';
      comment on column follow_through.progress_review.parent_words_missing is '[S] code of list parent-words-missing-reasons';
      comment on column follow_through.progress_review.change_code is '[S] code of list progress-review-changes';
      comment on column follow_through.progress_review.change_note is '[S] what changes and why, encrypted under the key of the child';
      comment on column follow_through.progress_review.next_on is '[O] day until which the next one is held';
      comment on column follow_through.progress_review.completed_by is '[O] who completed it';
      comment on column follow_through.progress_review.completed_at is '[O] when it was completed';
      comment on column follow_through.progress_review.clock_started_at is '[O] since when the clock runs';
      comment on column follow_through.progress_review.due_at is '[O] last instant in time';
      comment on column follow_through.progress_review.warn_at is '[O] when it is near';
      comment on column follow_through.progress_review.escalates_to is '[O] role that is told when it is late';
      comment on column follow_through.progress_review.told_near_at is '[O] when it was told that it is near';
      comment on column follow_through.progress_review.told_overdue_at is '[O] when it was told that it is late';
      comment on column follow_through.progress_review.version is '[O] counter of changes';
      comment on column follow_through.progress_review.created_at is '[O] when it became due';
      comment on column follow_through.progress_review.updated_at is '[O] when last changed';

      create table follow_through.goal_progress (
        review_id uuid not null references follow_through.progress_review (id),
        goal_key uuid not null,
        step text not null,
        note bytea,
        primary key (review_id, goal_key)
      );
      comment on table follow_through.goal_progress is 'How near one goal of a plan is at a review';
      comment on column follow_through.goal_progress.review_id is '[O] review';
      comment on column follow_through.goal_progress.goal_key is '[O] goal, the same in each edition of the plan';
      comment on column follow_through.goal_progress.step is '[S] code of list goal-progress-steps';
      comment on column follow_through.goal_progress.note is '[S] by what one sees it, encrypted under the key of the child';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table follow_through.goal_progress, follow_through.progress_review');
  }
}
