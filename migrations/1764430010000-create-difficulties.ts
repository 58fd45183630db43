import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Difficulties of the work with a child, and what a centre answers to them. */
export class CreateDifficulties1764430010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table follow_through.difficulty (
        id uuid primary key,
        case_id uuid not null references cases.case_file (id),
        child_id uuid not null references children.child (id),
        state text not null check (state in ('recorded', 'heard', 'resolved', 'withdrawn', 'dropped')),
        ground text not null,
        happened_on date not null,
        session_ids uuid[] not null,
        facts bytea not null,
        explanation bytea,
        explanation_missing text,
        tries integer check (tries between 0 and 100),
        explained_at timestamptz,
        heard_by uuid references access.staff_account (id),
        end_reason text,
        recorded_by uuid not null references access.staff_account (id),
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        unique (id, case_id),
        check (explanation is null or explanation_missing is null),
        check ((explanation_missing is null) = (tries is null)),
        check ((explained_at is null) = (explanation is null and explanation_missing is null)),
        check ((explained_at is null) = (heard_by is null)),
        check (state <> 'heard' or explained_at is not null),
        check ((state = 'withdrawn') = (end_reason is not null))
      );
      create index difficulty_case on follow_through.difficulty (case_id, created_at, id);
      create index difficulty_child on follow_through.difficulty (child_id);
      create index difficulty_unheard on follow_through.difficulty (created_at, id) where state = 'recorded';
      comment on table follow_through.difficulty is 'Something that goes wrong in the work with a child, with how the child explains it';
      comment on column follow_through.difficulty.id is '[O] identifier';
      comment on column follow_through.difficulty.case_id is '[O] case';
      comment on column follow_through.difficulty.child_id is '[S] the child';
      comment on column follow_through.difficulty.state is '[O] state of the lifecycle';
      comment on column follow_through.difficulty.ground is '[S] code of list difficulty-grounds';
      comment on column follow_through.difficulty.happened_on is '[S] day of the facts';
      comment on column follow_through.difficulty.session_ids is '[O] sessions that it is about';
      comment on column follow_through.difficulty.facts is '[S] what happened, encrypted under the key of the child';
      comment on column follow_through.difficulty.explanation is '[S] how the child explains it, encrypted under the key of the child';
      comment on column follow_through.difficulty.explanation_missing is '[S] code of list child-words-missing-reasons';
      comment on column follow_through.difficulty.tries is '[S] how often it was tried to hear the child';
      comment on column follow_through.difficulty.explained_at is '[O] when the child was heard, or last tried to be';
      comment on column follow_through.difficulty.heard_by is '[O] who wrote that down';
      comment on column follow_through.difficulty.end_reason is '[S] why it was withdrawn, as a code';
      comment on column follow_through.difficulty.recorded_by is '[O] who wrote it down';
      comment on column follow_through.difficulty.version is '[O] counter of changes';
      comment on column follow_through.difficulty.created_at is '[O] when it was written down';
      comment on column follow_through.difficulty.updated_at is '[O] when last changed';

      create table follow_through.difficulty_response (
        id uuid primary key,
        difficulty_id uuid not null,
        case_id uuid not null,
        state text not null check (state in ('proposed', 'confirmed', 'declined', 'contested', 'upheld', 'lifted', 'dropped')),
        kind text not null,
        grade integer not null check (grade between 1 and 10),
        lighter_skipped text,
        reasons bytea not null,
        proposed_by uuid not null references access.staff_account (id),
        proposed_at timestamptz not null,
        decided_by uuid references access.staff_account (id),
        decided_at timestamptz,
        contested_by text check (contested_by in ('child', 'representative', 'lawyer')),
        contest_words bytea,
        contested_at timestamptz,
        answered_by uuid references access.staff_account (id),
        answered_at timestamptz,
        answer bytea,
        foreign key (difficulty_id, case_id) references follow_through.difficulty (id, case_id),
        check (decided_by <> proposed_by),
        check ((decided_by is null) = (decided_at is null)),
        check (state in ('proposed', 'dropped') or decided_by is not null),
        check ((contested_at is null) = (contested_by is null)),
        check ((contested_at is null) = (contest_words is null)),
        check (state not in ('contested', 'upheld', 'lifted') or contested_at is not null),
        check ((answered_at is null) = (answered_by is null)),
        check ((state in ('upheld', 'lifted')) = (answered_at is not null)),
        check (state <> 'upheld' or answered_by not in (proposed_by, decided_by))
      );
      create index difficulty_response_difficulty on follow_through.difficulty_response (difficulty_id, proposed_at, id);
      create index difficulty_response_case on follow_through.difficulty_response (case_id);
      create unique index difficulty_response_one_open on follow_through.difficulty_response (difficulty_id) where state in ('proposed', 'contested');
      create index difficulty_response_waiting on follow_through.difficulty_response (proposed_at, id) where state in ('proposed', 'contested');
      comment on table follow_through.difficulty_response is 'What a centre answers to a difficulty, proposed by one person and confirmed by another';
      comment on column follow_through.difficulty_response.id is '[O] identifier';
      comment on column follow_through.difficulty_response.difficulty_id is '[O] difficulty';
      comment on column follow_through.difficulty_response.case_id is '[O] case';
      comment on column follow_through.difficulty_response.state is '[O] state of the lifecycle';
      comment on column follow_through.difficulty_response.kind is '[S] code of list difficulty-responses';
      comment on column follow_through.difficulty_response.grade is '[S] how heavy it is, as the list said that day';
      comment on column follow_through.difficulty_response.lighter_skipped is '[S] code of list lighter-response-reasons';
      comment on column follow_through.difficulty_response.reasons is '[S] why, encrypted under the key of the child';
      comment on column follow_through.difficulty_response.proposed_by is '[O] who proposed it';
      comment on column follow_through.difficulty_response.proposed_at is '[O] when';
      comment on column follow_through.difficulty_response.decided_by is '[O] who confirmed or declined it';
      comment on column follow_through.difficulty_response.decided_at is '[O] when';
      comment on column follow_through.difficulty_response.contested_by is '[S] child, representative or lawyer';
      comment on column follow_through.difficulty_response.contest_words is '[S] what they say against it, encrypted under the key of the child';
      comment on column follow_through.difficulty_response.contested_at is '[O] when they said so';
      comment on column follow_through.difficulty_response.answered_by is '[O] who answered that';
      comment on column follow_through.difficulty_response.answered_at is '[O] when';
      comment on column follow_through.difficulty_response.answer is '[S] the answer, encrypted under the key of the child';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table follow_through.difficulty_response, follow_through.difficulty');
  }
}
