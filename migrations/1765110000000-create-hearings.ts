import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Column by column: what each holds, and how closely. */
const COMMENTS: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['state', '[O] state of the lifecycle'],
  ['child_id', '[S] the child'],
  ['intake_id', '[O] intake that it is about'],
  ['order_id', '[O] order that it is about'],
  ['type', '[S] code of list hearing-types'],
  ['court_agency_id', '[O] the court'],
  ['scheduled_by', '[O] who scheduled it'],
  ['scheduler_agency_id', '[O] whose agency scheduled it'],
  ['planned_at', '[O] when it is to take place'],
  ['place', '[O] code of list hearing-places'],
  ['in_private', '[O] whether only those who take part are let in'],
  ['open_reason', '[S] code of list hearing-open-reasons; none in private'],
  ['judge_id', '[O] who hears it, where that is known'],
  ['interpreter_needed', '[P] whether the child needs an interpreter'],
  ['back_dating_reason', '[O] code of list back-dating-reasons; none where it was scheduled before'],
  ['follows_id', '[O] the hearing that was put off to this one'],
  ['end_reason', '[S] code why it was put off or called off'],
  [
    'ended_by',
    '[O] who recorded it as held, put it off or called it off; none where it ended with its intake',
  ],
  ['ended_at', '[O] when'],
  ['hidden_at', '[O] when its intake left the way of justice; nobody sees it from then on'],
  ['version', '[O] counter of changes'],
  ['created_at', '[O] when scheduled'],
  ['updated_at', '[O] when last changed'],
];

/** Hearings of children before a court: planned, held, put off or called off. */
export class CreateHearings1765110000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists hearings;

      create table hearings.hearing (
        id uuid primary key,
        state text not null check (state in ('scheduled', 'held', 'adjourned', 'cancelled')),
        child_id uuid not null references children.child (id),
        intake_id uuid references intake.intake (id),
        order_id uuid references sentencing.order_file (id),
        type text not null,
        court_agency_id uuid not null references access.agency (id),
        scheduled_by uuid not null references access.staff_account (id),
        scheduler_agency_id uuid not null references access.agency (id),
        planned_at timestamptz not null,
        place text not null,
        in_private boolean not null,
        open_reason text,
        judge_id uuid references access.staff_account (id),
        interpreter_needed boolean not null,
        back_dating_reason text,
        follows_id uuid unique references hearings.hearing (id),
        end_reason text,
        ended_by uuid references access.staff_account (id),
        ended_at timestamptz,
        hidden_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check (intake_id is not null or order_id is not null),
        check (in_private = (open_reason is null)),
        check ((state = 'scheduled') = (ended_at is null)),
        check ((state in ('adjourned', 'cancelled')) = (end_reason is not null))
      );
      create unique index hearing_one_at_a_time on hearings.hearing (child_id, planned_at) where state = 'scheduled';
      create index hearing_court on hearings.hearing (court_agency_id, planned_at, id);
      create index hearing_when on hearings.hearing (planned_at, id);
      create index hearing_judge on hearings.hearing (judge_id, planned_at, id) where judge_id is not null;
      create index hearing_child on hearings.hearing (child_id, planned_at);
      create index hearing_intake on hearings.hearing (intake_id) where intake_id is not null;
      create index hearing_order on hearings.hearing (order_id) where order_id is not null;
      create index hearing_to_record on hearings.hearing (court_agency_id, planned_at, id) where state = 'scheduled';

      comment on table hearings.hearing is 'A hearing of one child before a court';
      ${COMMENTS.map(([name, text]) => `comment on column hearings.hearing.${name} is '${text}';`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table hearings.hearing;
      drop schema hearings;
    `);
  }
}
