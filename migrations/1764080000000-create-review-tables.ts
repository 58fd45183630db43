import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reviews of decisions about a child, by somebody of another agency or a higher level. */
export class CreateReviewTables1764080000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists reviews;

      create table reviews.review (
        id uuid primary key,
        number text not null unique,
        state text not null check (state in ('requested', 'assigned', 'withdrawn', 'upheld', 'overturned')),
        decision_kind text not null,
        decision_id uuid not null,
        decision_of text not null check (decision_of in ('refusal', 'offer', 'rescission', 'measure')),
        decided_at timestamptz not null,
        decider_agency_id uuid not null references access.agency (id),
        involved uuid[] not null,
        reviewer_kinds text[] not null,
        charged boolean not null,
        child_id uuid not null references children.child (id),
        asked_by text not null check (asked_by in ('child', 'representative', 'lawyer')),
        representative_id uuid references children.representative (id),
        asked_at timestamptz not null,
        back_dating_reason text,
        late_reason text,
        recorded_by uuid not null references access.staff_account (id),
        recorded_agency_id uuid not null references access.agency (id),
        reviewer_agency_id uuid not null references access.agency (id),
        assigner_agency_id uuid references access.agency (id),
        reviewer_id uuid references access.staff_account (id),
        settled_at timestamptz,
        finding_reason text,
        finding bytea,
        clock_started_at timestamptz,
        due_at timestamptz,
        warn_at timestamptz,
        escalates_to text,
        told_near_at timestamptz,
        told_overdue_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null
      );
      create index review_decision on reviews.review (decision_id, decision_kind);
      create unique index review_one_pending on reviews.review (decision_kind, decision_id)
        where state in ('requested', 'assigned');
      create index review_reviewer on reviews.review (reviewer_agency_id, created_at, id);
      create index review_assigner on reviews.review (assigner_agency_id, created_at, id);
      create index review_recorded on reviews.review (recorded_agency_id, created_at, id);
      create index review_decider on reviews.review (decider_agency_id, created_at, id);
      create index review_child on reviews.review (child_id);
      create index review_due on reviews.review (reviewer_agency_id, due_at, id) where due_at is not null;
      comment on table reviews.review is 'A request to review a decision, and what became of it';
      comment on column reviews.review.id is '[O] identifier';
      comment on column reviews.review.number is '[O] public number';
      comment on column reviews.review.state is '[O] state of the lifecycle';
      comment on column reviews.review.decision_kind is '[O] kind of the file that was decided on';
      comment on column reviews.review.decision_id is '[O] the file that was decided on';
      comment on column reviews.review.decision_of is '[O] what is reviewed: refusal, offer, rescission or measure';
      comment on column reviews.review.decided_at is '[O] when it was decided';
      comment on column reviews.review.decider_agency_id is '[O] agency that decided';
      comment on column reviews.review.involved is '[O] accounts and agencies that had a part in the decision: none of them reviews';
      comment on column reviews.review.reviewer_kinds is '[O] kinds of agency that may review beside the bodies above the decider';
      comment on column reviews.review.charged is '[S] whether the decision rests on a charge';
      comment on column reviews.review.child_id is '[S] the child';
      comment on column reviews.review.asked_by is '[O] child, representative or lawyer';
      comment on column reviews.review.representative_id is '[P] the representative who asks';
      comment on column reviews.review.asked_at is '[O] when it was asked for';
      comment on column reviews.review.back_dating_reason is '[O] code: why it is recorded late';
      comment on column reviews.review.late_reason is '[O] code of list late-review-reasons: why it is admitted after its time';
      comment on column reviews.review.recorded_by is '[O] who wrote it down';
      comment on column reviews.review.recorded_agency_id is '[O] agency of who wrote it down';
      comment on column reviews.review.reviewer_agency_id is '[O] agency that reviews';
      comment on column reviews.review.assigner_agency_id is '[O] body above the reviewing agency, which may give it to another';
      comment on column reviews.review.reviewer_id is '[O] who reviews';
      comment on column reviews.review.settled_at is '[O] when it was upheld, overturned or withdrawn';
      comment on column reviews.review.finding_reason is '[O] code of the reason of the finding';
      comment on column reviews.review.finding is '[S] finding in words, encrypted under the key of the child';
      comment on column reviews.review.clock_started_at is '[O] since when the clock runs';
      comment on column reviews.review.due_at is '[O] last instant in time';
      comment on column reviews.review.warn_at is '[O] when it is near';
      comment on column reviews.review.escalates_to is '[O] role that is told when it is late';
      comment on column reviews.review.told_near_at is '[O] when it was told that it is near';
      comment on column reviews.review.told_overdue_at is '[O] when it was told that it is late';
      comment on column reviews.review.version is '[O] counter of changes';
      comment on column reviews.review.created_at is '[O] when recorded';
      comment on column reviews.review.updated_at is '[O] when last changed';

      create table reviews.reason (
        review_id uuid primary key references reviews.review (id),
        child_id uuid not null references children.child (id),
        words bytea not null,
        shared_at timestamptz
      );
      create index reason_child on reviews.reason (child_id);
      comment on table reviews.reason is 'Why a review is asked for, in the words of who asks; kept from the decider until shared';
      comment on column reviews.reason.review_id is '[O] review';
      comment on column reviews.reason.child_id is '[S] the child';
      comment on column reviews.reason.words is '[S] reasons, encrypted under the key of the child';
      comment on column reviews.reason.shared_at is '[O] when the reviewer shared them with the decider';

      create table reviews.transition (
        id uuid primary key,
        review_id uuid not null references reviews.review (id),
        from_state text,
        action text not null,
        to_state text not null,
        by_account uuid not null,
        agency_id uuid not null,
        at timestamptz not null,
        reason_code text
      );
      create index transition_review on reviews.transition (review_id, at, id);
      comment on table reviews.transition is 'Every change of state of a review';
      comment on column reviews.transition.id is '[O] identifier';
      comment on column reviews.transition.review_id is '[O] review';
      comment on column reviews.transition.from_state is '[O] state before; none when asked for';
      comment on column reviews.transition.action is '[O] action';
      comment on column reviews.transition.to_state is '[O] state after';
      comment on column reviews.transition.by_account is '[O] who';
      comment on column reviews.transition.agency_id is '[O] agency of who acted';
      comment on column reviews.transition.at is '[O] when';
      comment on column reviews.transition.reason_code is '[O] why';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table reviews.transition, reviews.reason, reviews.review;`);
  }
}
