import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Assessments of a child's needs and strengths, their answers, and what has to be done about a danger. */
export class CreateAssessmentTables1764331000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists case_plans;

      create table case_plans.assessment (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        tool text not null,
        tool_day date not null,
        state text not null check (state in ('drafted', 'completed', 'discarded')),
        written_by uuid not null references access.staff_account (id),
        child_words bytea,
        parent_words bytea,
        parent_words_missing text,
        risk_to_self text,
        risk_to_others text,
        completed_by uuid references access.staff_account (id),
        completed_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check ((state = 'completed') = (completed_at is not null) and (completed_at is null) = (completed_by is null)),
        check (parent_words is null or parent_words_missing is null)
      );
      create index assessment_case on case_plans.assessment (case_id, created_at, id);
      create index assessment_child on case_plans.assessment (child_id);
      create unique index assessment_one_draft on case_plans.assessment (case_id, tool) where state = 'drafted';
      comment on table case_plans.assessment is 'A look at the needs and strengths of a child, with the own words of the child and the parents';
      comment on column case_plans.assessment.id is '[O] identifier';
      comment on column case_plans.assessment.case_id is '[O] case';
      comment on column case_plans.assessment.child_id is '[S] the child';
      comment on column case_plans.assessment.tool is '[O] code of list assessment-tools';
      comment on column case_plans.assessment.tool_day is '[O] day whose version of the tool holds';
      comment on column case_plans.assessment.state is '[O] state of the lifecycle';
      comment on column case_plans.assessment.written_by is '[O] who began it';
      comment on column case_plans.assessment.child_words is '[S] own words of the child, encrypted under the key of the child';
      comment on column case_plans.assessment.parent_words is '[S] own words of the parents, encrypted under the key of the child';
      comment on column case_plans.assessment.parent_words_missing is '[S] code of list parent-words-missing-reasons';
      comment on column case_plans.assessment.risk_to_self is '[S] code of list risks-to-self';
      comment on column case_plans.assessment.risk_to_others is '[S] code of list risks-to-others';
      comment on column case_plans.assessment.completed_by is '[O] who completed it';
      comment on column case_plans.assessment.completed_at is '[O] when it was completed';
      comment on column case_plans.assessment.version is '[O] counter of changes';
      comment on column case_plans.assessment.created_at is '[O] when begun';
      comment on column case_plans.assessment.updated_at is '[O] when last changed';

      create table case_plans.assessment_answer (
        assessment_id uuid not null references case_plans.assessment (id),
        domain text not null,
        score integer not null,
        reason bytea not null,
        strength bytea,
        primary key (assessment_id, domain)
      );
      comment on table case_plans.assessment_answer is 'The score of one domain, with its reason and what is strong there';
      comment on column case_plans.assessment_answer.assessment_id is '[O] assessment';
      comment on column case_plans.assessment_answer.domain is '[O] code of list assessment-domains';
      comment on column case_plans.assessment_answer.score is '[S] score on the scale of the tool';
      comment on column case_plans.assessment_answer.reason is '[S] why, encrypted under the key of the child';
      comment on column case_plans.assessment_answer.strength is '[S] what is strong, encrypted under the key of the child';

      create table case_plans.safety_step (
        id uuid primary key,
        assessment_id uuid not null references case_plans.assessment (id),
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        danger text not null check (danger in ('self', 'others')),
        step text not null,
        due_at timestamptz not null,
        done_at timestamptz,
        done_by uuid references access.staff_account (id),
        done_note bytea,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check ((done_at is null) = (done_by is null))
      );
      create index safety_step_assessment on case_plans.safety_step (assessment_id);
      create index safety_step_case on case_plans.safety_step (case_id, due_at, id) where done_at is null;
      create index safety_step_child on case_plans.safety_step (child_id);
      comment on table case_plans.safety_step is 'What has to be done about a danger, and by when';
      comment on column case_plans.safety_step.id is '[O] identifier';
      comment on column case_plans.safety_step.assessment_id is '[O] assessment that saw the danger';
      comment on column case_plans.safety_step.case_id is '[O] case';
      comment on column case_plans.safety_step.child_id is '[S] the child';
      comment on column case_plans.safety_step.danger is '[S] self or others';
      comment on column case_plans.safety_step.step is '[S] code of list safety-steps';
      comment on column case_plans.safety_step.due_at is '[O] last instant in time';
      comment on column case_plans.safety_step.done_at is '[O] when it was done';
      comment on column case_plans.safety_step.done_by is '[O] who wrote down that it was done';
      comment on column case_plans.safety_step.done_note is '[S] what was done, encrypted under the key of the child';
      comment on column case_plans.safety_step.version is '[O] counter of changes';
      comment on column case_plans.safety_step.created_at is '[O] when it became necessary';
      comment on column case_plans.safety_step.updated_at is '[O] when last changed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table case_plans.safety_step, case_plans.assessment_answer, case_plans.assessment; drop schema case_plans;',
    );
  }
}
