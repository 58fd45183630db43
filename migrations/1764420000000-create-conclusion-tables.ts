import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the work with a child went: the whole, and each goal of the plan. */
export class CreateConclusionTables1764420000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists closure;

      create table closure.conclusion (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        plan_id uuid not null,
        outcome_code text not null check (outcome_code in ('completed', 'partly-completed', 'not-completed')),
        outcome_reason text,
        child_words bytea,
        words_missing text,
        shares_words boolean not null,
        concluded_by uuid not null references access.staff_account (id),
        concluded_at timestamptz not null,
        undone_at timestamptz,
        undone_by uuid references access.staff_account (id),
        undone_reason text,
        undone_note bytea,
        foreign key (plan_id, case_id) references case_plans.plan (id, case_id),
        check ((child_words is null) <> (words_missing is null)),
        check (child_words is not null or not shares_words),
        check ((undone_at is null) = (undone_by is null)),
        check ((undone_at is null) = (undone_reason is null)),
        check (undone_by <> concluded_by)
      );
      create index conclusion_case on closure.conclusion (case_id, concluded_at, id);
      create index conclusion_child on closure.conclusion (child_id);
      create unique index conclusion_one_standing on closure.conclusion (case_id) where undone_at is null;
      comment on table closure.conclusion is 'How the work with a child went, as it was found at its end';
      comment on column closure.conclusion.id is '[O] identifier';
      comment on column closure.conclusion.case_id is '[O] case';
      comment on column closure.conclusion.child_id is '[S] the child';
      comment on column closure.conclusion.plan_id is '[O] plan whose goals are judged';
      comment on column closure.conclusion.outcome_code is '[S] code of list closure-outcomes';
      comment on column closure.conclusion.outcome_reason is '[S] code of list outcome-reasons, where the outcome is another than that of the goals';
      comment on column closure.conclusion.child_words is '[S] what the child says of how it was, encrypted under the key of the child';
      comment on column closure.conclusion.words_missing is '[O] code of list child-words-missing-reasons';
      comment on column closure.conclusion.shares_words is '[S] whether the child wants its words to be read by the authority';
      comment on column closure.conclusion.concluded_by is '[O] who concluded';
      comment on column closure.conclusion.concluded_at is '[O] when';
      comment on column closure.conclusion.undone_at is '[O] when the work went on; null while it stands';
      comment on column closure.conclusion.undone_by is '[O] who let it go on';
      comment on column closure.conclusion.undone_reason is '[S] why, as a code';
      comment on column closure.conclusion.undone_note is '[S] why, encrypted under the key of the child';

      create table closure.goal_outcome (
        conclusion_id uuid not null references closure.conclusion (id),
        goal_key uuid not null,
        place integer not null check (place > 0),
        outcome text not null check (outcome in ('achieved', 'partly-achieved', 'not-achieved')),
        evidence_code text,
        evidence bytea,
        primary key (conclusion_id, goal_key),
        check (evidence_code is not null or evidence is not null)
      );
      comment on table closure.goal_outcome is 'What became of one goal of the plan';
      comment on column closure.goal_outcome.conclusion_id is '[O] conclusion';
      comment on column closure.goal_outcome.goal_key is '[O] goal, the same in each edition of the plan';
      comment on column closure.goal_outcome.place is '[O] place in the order of the goals';
      comment on column closure.goal_outcome.outcome is '[S] achieved, partly-achieved or not-achieved';
      comment on column closure.goal_outcome.evidence_code is '[S] code of list goal-evidence';
      comment on column closure.goal_outcome.evidence is '[S] by what one sees it, encrypted under the key of the child';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table closure.goal_outcome, closure.conclusion;');
  }
}
