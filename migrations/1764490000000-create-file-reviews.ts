import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that were drawn to be looked at, and what was found in them. */
export class CreateFileReviews1764490000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists monitoring;

      create table monitoring.file_review (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        centre_agency_id uuid not null references access.agency (id),
        reviewer_id uuid not null references access.staff_account (id),
        state text not null check (state in ('drawn', 'completed', 'dropped')),
        checklist_on date not null,
        drawn_at timestamptz not null,
        ended_at timestamptz,
        version integer not null,
        updated_at timestamptz not null,
        check ((state = 'drawn') = (ended_at is null)),
        check (ended_at >= drawn_at)
      );
      create unique index file_review_one_drawn on monitoring.file_review (case_id) where state = 'drawn';
      create index file_review_case on monitoring.file_review (case_id, drawn_at, id);
      create index file_review_child on monitoring.file_review (child_id);
      create index file_review_centre on monitoring.file_review (centre_agency_id, drawn_at, id);
      create index file_review_mine on monitoring.file_review (reviewer_id, drawn_at, id) where state = 'drawn';
      comment on table monitoring.file_review is 'A case whose file was drawn to be looked at by somebody who does not answer for it';
      comment on column monitoring.file_review.id is '[O] identifier';
      comment on column monitoring.file_review.case_id is '[O] case';
      comment on column monitoring.file_review.child_id is '[S] the child';
      comment on column monitoring.file_review.centre_agency_id is '[O] centre';
      comment on column monitoring.file_review.reviewer_id is '[O] who looks at it';
      comment on column monitoring.file_review.state is '[O] state of the lifecycle';
      comment on column monitoring.file_review.checklist_on is '[O] day whose questions are asked';
      comment on column monitoring.file_review.drawn_at is '[O] when it was drawn';
      comment on column monitoring.file_review.ended_at is '[O] when it was completed or dropped';
      comment on column monitoring.file_review.version is '[O] counter of changes';
      comment on column monitoring.file_review.updated_at is '[O] when last changed';

      create table monitoring.file_finding (
        review_id uuid not null references monitoring.file_review (id),
        question text not null,
        answer text not null check (answer in ('yes', 'partly', 'no', 'not-applicable')),
        remark bytea,
        outcome_code text,
        outcome_note bytea,
        settled_by uuid references access.staff_account (id),
        settled_at timestamptz,
        primary key (review_id, question),
        check ((settled_at is null) = (settled_by is null)),
        check ((settled_at is null) = (outcome_code is null)),
        check (outcome_note is null or settled_at is not null),
        check (settled_at is null or answer in ('partly', 'no'))
      );
      comment on table monitoring.file_finding is 'What was found of one question, and what became of it';
      comment on column monitoring.file_finding.review_id is '[O] file review';
      comment on column monitoring.file_finding.question is '[O] code of list file-review-questions';
      comment on column monitoring.file_finding.answer is '[O] what was found';
      comment on column monitoring.file_finding.remark is '[S] by what one sees it, encrypted under the key of the child';
      comment on column monitoring.file_finding.outcome_code is '[O] code of list file-review-outcomes';
      comment on column monitoring.file_finding.outcome_note is '[S] what was done, encrypted under the key of the child';
      comment on column monitoring.file_finding.settled_by is '[O] who says what became of it';
      comment on column monitoring.file_finding.settled_at is '[O] when that was';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table monitoring.file_finding;
      drop table monitoring.file_review;
      drop schema monitoring;
    `);
  }
}
