import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['case_id', '[O] case'],
  ['child_id', '[S] the child'],
  ['case_number', '[O] public number of the case'],
  ['referral_id', '[O] referral that was decided on'],
  ['centre_agency_id', '[O] centre that works with the child'],
  ['authority_agency_id', '[O] authority that decided, from when it was sent on'],
  ['state', '[O] state of the lifecycle'],
  ['reason_code', '[S] code of list case-return-reasons'],
  ['response_id', '[S] response to a difficulty that it follows; none where it was asked for'],
  ['plan_id', '[O] plan that held when it was sent; none where none did'],
  ['facts', '[S] what happened, encrypted under the key of the child'],
  ['child_words', '[S] how the child explains it, encrypted under the key of the child'],
  ['words_missing', '[S] code of list child-words-missing-reasons'],
  ['lawyer_told_at', '[O] when the lawyer was told'],
  ['lawyer_not_told', '[S] code of list lawyer-not-told-reasons'],
  ['asked_by', '[O] who asked'],
  ['asked_at', '[O] when'],
  ['objection_until', '[O] until when something may be said against it first; none where it was asked for'],
  ['decided_by', '[O] who let it go, or declined'],
  ['decided_at', '[O] when'],
  ['decline_reason', '[S] code of list case-return-decline-reasons'],
  ['content', '[S] what the authority is told, encrypted under the key of the child'],
  ['content_hash', '[O] SHA-256 of what is told'],
  ['answer', '[S] continue, restart or close'],
  ['answered_by', '[O] who of the authority answered'],
  ['answered_at', '[O] when'],
  ['answer_reasons', '[S] why, encrypted under the key of the child'],
  ['best_interests', '[S] why that is best for the child, encrypted under its key'],
  ['answer_words', '[S] what the child said before the answer, encrypted under its key'],
  ['answer_words_missing', '[S] code of list child-words-missing-reasons'],
  ['clock_started_at', '[O] since when the clock runs'],
  ['due_at', '[O] last instant in time'],
  ['warn_at', '[O] when it is near'],
  ['escalates_to', '[O] role that is told when it is late'],
  ['told_near_at', '[O] when it was told that it is near'],
  ['told_overdue_at', '[O] when it was told that it is late'],
  ['version', '[O] counter of changes'],
  ['updated_at', '[O] when last changed'],
];

/** That a case is to be given back, what the authority is told, and what it answers. */
export class CreateCaseReturns1764470010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table closure.case_return (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        case_number text not null,
        referral_id uuid not null references referrals.referral (id),
        centre_agency_id uuid not null references access.agency (id),
        authority_agency_id uuid references access.agency (id),
        state text not null check (state in ('asked', 'sent', 'declined', 'answered', 'dropped')),
        reason_code text not null,
        response_id uuid references follow_through.difficulty_response (id),
        plan_id uuid,
        facts bytea not null,
        child_words bytea,
        words_missing text,
        lawyer_told_at timestamptz,
        lawyer_not_told text,
        asked_by uuid not null references access.staff_account (id),
        asked_at timestamptz not null,
        objection_until timestamptz,
        decided_by uuid references access.staff_account (id),
        decided_at timestamptz,
        decline_reason text,
        content bytea,
        content_hash text check (length(content_hash) = 64),
        answer text check (answer in ('continue', 'restart', 'close')),
        answered_by uuid references access.staff_account (id),
        answered_at timestamptz,
        answer_reasons bytea,
        best_interests bytea,
        answer_words bytea,
        answer_words_missing text,
        clock_started_at timestamptz,
        due_at timestamptz,
        warn_at timestamptz,
        escalates_to text,
        told_near_at timestamptz,
        told_overdue_at timestamptz,
        version integer not null,
        updated_at timestamptz not null,
        foreign key (plan_id, case_id) references case_plans.plan (id, case_id),
        check ((child_words is null) <> (words_missing is null)),
        check ((lawyer_told_at is null) <> (lawyer_not_told is null)),
        check ((decided_by is null) = (decided_at is null)),
        check (decided_by <> asked_by),
        check (state not in ('sent', 'declined', 'answered') or decided_by is not null),
        check ((state = 'declined') = (decline_reason is not null)),
        check ((content is null) = (content_hash is null)),
        check (state not in ('sent', 'answered') or content is not null),
        check ((content is null) = (authority_agency_id is null)),
        check ((state = 'answered') = (answer is not null)),
        check ((answer is null) = (answered_by is null)),
        check ((answer is null) = (answered_at is null)),
        check ((answer is null) = (answer_reasons is null)),
        check ((answer is null) = (best_interests is null)),
        check (answer is null and answer_words is null and answer_words_missing is null
          or answer is not null and (answer_words is null) <> (answer_words_missing is null)),
        check (answer <> 'continue' or plan_id is not null),
        check (due_at is null or state = 'sent')
      );
      create index case_return_case on closure.case_return (case_id, asked_at, id);
      create index case_return_child on closure.case_return (child_id);
      create index case_return_referral on closure.case_return (referral_id);
      create index case_return_centre on closure.case_return (centre_agency_id, asked_at, id);
      create index case_return_asked on closure.case_return (centre_agency_id, asked_at, id) where state = 'asked';
      create index case_return_authority on closure.case_return (authority_agency_id, asked_at, id);
      create index case_return_sent on closure.case_return (authority_agency_id, due_at, id) where state = 'sent';
      create index case_return_due on closure.case_return (due_at) where due_at is not null;
      create unique index case_return_one_open on closure.case_return (case_id) where state in ('asked', 'sent');
      create unique index case_return_response on closure.case_return (response_id) where state in ('asked', 'sent', 'answered');
      comment on table closure.case_return is 'That a case is given back to the authority that decided, and what it answers';
      ${COLUMNS.map(([name, text]) => `comment on column closure.case_return.${name} is '${text}';`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table closure.case_return;');
  }
}
