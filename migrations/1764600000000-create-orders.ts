import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'proposed', 'rejected', 'withdrawn', 'ordered', 'in-force', 'breached', 'in-review', 'completed', 'discharged',
  'revoked', 'replaced', 'expired', 'quashed'`;

/** Column by column, by table: what each holds, and how closely. */
const COMMENTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  order_file: [
    ['id', '[O] identifier'],
    ['number', '[O] public number'],
    ['state', '[O] state of the lifecycle'],
    ['stage', '[S] pre-trial, sentence or aftercare'],
    ['child_id', '[S] the child'],
    ['intake_id', '[O] intake about whose acts it is; none where who proposed does not know it'],
    ['proposed_by', '[O] who proposed it'],
    ['proposer_agency_id', '[O] whose agency proposed it'],
    ['authority_agency_id', '[O] who decides on it'],
    ['court_agency_id', '[O] the court that looks at it, when there is one'],
    ['supervisor_agency_id', '[O] who sees that it is done'],
    ['age_youngest', '[P] completed years at the youngest act, at least; none where it is not known'],
    ['age_oldest', '[P] completed years at the youngest act, at most; none where it is not known'],
    ['age_certain', '[P] whether the age is certain'],
    ['gravity', '[S] code of list gravity-bands: the gravest act'],
    ['summary', '[S] why it is proposed, encrypted under the key of the child'],
    ['reasons', '[S] why it was decided so, encrypted under the key of the child'],
    ['decided_by', '[O] who ordered or rejected it'],
    ['decided_at', '[O] when'],
    ['started_on', '[O] first day on which it holds'],
    ['ends_on', '[O] last day on which it holds'],
    ['end_reason', '[S] code why it ended, was rejected or withdrawn'],
    ['outcome_code', '[S] code of list court-outcomes: what a court put in its place'],
    ['ended_at', '[O] when it ended'],
    ['version', '[O] counter of changes'],
    ['created_at', '[O] when proposed'],
    ['updated_at', '[O] when last changed'],
  ],
  order_transition: [
    ['id', '[O] identifier'],
    ['order_id', '[O] order'],
    ['child_id', '[S] the child'],
    ['from_state', '[O] state before; none when proposed'],
    ['action', '[O] action'],
    ['to_state', '[O] state after'],
    ['by_account', '[O] who; none where time did it'],
    ['agency_id', '[O] agency of who did it'],
    ['at', '[O] when'],
    ['reason_code', '[S] why, as a code'],
    ['note', '[S] facts or why, encrypted under the key of the child'],
    ['child_words', '[S] what the child says of it, encrypted under the key of the child'],
    ['words_missing', '[S] code of list child-words-missing-reasons'],
    ['lawyer_present', '[O] whether a lawyer stood by the child'],
  ],
  order_measure: [
    ['id', '[O] identifier'],
    ['order_id', '[O] order'],
    ['child_id', '[S] the child'],
    ['position', '[O] place in the order'],
    ['measure', '[S] code of list measures'],
    ['kind', '[S] what the law calls it'],
    ['days', '[S] how long, in days'],
    ['hours', '[S] how much, in hours'],
    ['hours_per_day', '[S] hours on one day, at most'],
    ['amount', '[S] how much, in manats'],
  ],
  order_terms: [
    ['id', '[O] identifier'],
    ['order_id', '[O] order'],
    ['child_id', '[S] the child'],
    ['number', '[O] edition of the conditions, from 1'],
    ['reason_code', '[S] code of list order-variation-reasons; none for the first edition'],
    ['decided_by', '[O] who set them down'],
    ['decided_at', '[O] since when they hold'],
  ],
  order_condition: [
    ['id', '[O] identifier'],
    ['order_id', '[O] order'],
    ['child_id', '[S] the child'],
    ['terms_number', '[O] edition of the conditions'],
    ['position', '[O] place in the edition'],
    ['kind', '[S] code of list order-condition-kinds'],
    ['words', '[S] what exactly the child has to do, encrypted under the key of the child'],
  ],
};

const commentsOf = (table: string): string =>
  COMMENTS[table]!.map(([name, text]) => `comment on column sentencing.${table}.${name} is '${text}';`).join(
    '\n',
  );

/** Alternatives that a prosecutor or a court orders: proposed, decided on, done, and how they end. */
export class CreateOrders1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists sentencing;

      create table sentencing.order_file (
        id uuid primary key,
        number text not null unique,
        state text not null check (state in (${STATES})),
        stage text not null check (stage in ('pre-trial', 'sentence', 'aftercare')),
        child_id uuid not null references children.child (id),
        intake_id uuid references intake.intake (id),
        proposed_by uuid not null references access.staff_account (id),
        proposer_agency_id uuid not null references access.agency (id),
        authority_agency_id uuid not null references access.agency (id),
        court_agency_id uuid references access.agency (id),
        supervisor_agency_id uuid references access.agency (id),
        age_youngest integer,
        age_oldest integer,
        age_certain boolean not null,
        gravity text,
        summary bytea not null,
        reasons bytea,
        decided_by uuid references access.staff_account (id),
        decided_at timestamptz,
        started_on date,
        ends_on date,
        end_reason text,
        outcome_code text,
        ended_at timestamptz,
        version integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        check ((decided_by is null) = (decided_at is null)),
        check (state in ('proposed', 'withdrawn') or decided_at is not null),
        check (state in ('proposed', 'withdrawn', 'rejected') or supervisor_agency_id is not null),
        check ((ended_at is null) = (state in ('proposed', 'ordered', 'in-force', 'breached', 'in-review'))),
        check (state <> 'in-review' or court_agency_id is not null),
        check ((state = 'replaced') = (outcome_code is not null)),
        check (ends_on is null or started_on is not null and ends_on >= started_on)
      );
      create index order_child on sentencing.order_file (child_id);
      create index order_intake on sentencing.order_file (intake_id) where intake_id is not null;
      create index order_proposer on sentencing.order_file (proposer_agency_id, created_at, id);
      create index order_authority on sentencing.order_file (authority_agency_id, created_at, id);
      create index order_court on sentencing.order_file (court_agency_id, created_at, id) where court_agency_id is not null;
      create index order_supervisor on sentencing.order_file (supervisor_agency_id, created_at, id)
        where supervisor_agency_id is not null;
      create index order_to_expire on sentencing.order_file (ends_on) where state in ('in-force', 'breached', 'in-review');

      create table sentencing.order_transition (
        id uuid primary key,
        order_id uuid not null references sentencing.order_file (id),
        child_id uuid not null references children.child (id),
        from_state text,
        action text not null,
        to_state text not null check (to_state in (${STATES})),
        by_account uuid references access.staff_account (id),
        agency_id uuid references access.agency (id),
        at timestamptz not null,
        reason_code text,
        note bytea,
        child_words bytea,
        words_missing text,
        lawyer_present boolean,
        check (by_account is not null or action = 'expire'),
        check (child_words is null or words_missing is null)
      );
      create index order_transition_order on sentencing.order_transition (order_id, at, id);
      create index order_transition_child on sentencing.order_transition (child_id);

      create table sentencing.order_measure (
        id uuid primary key,
        order_id uuid not null references sentencing.order_file (id),
        child_id uuid not null references children.child (id),
        position integer not null,
        measure text not null,
        kind text not null,
        days integer check (days > 0),
        hours integer check (hours > 0),
        hours_per_day integer check (hours_per_day > 0),
        amount integer check (amount > 0),
        unique (order_id, measure)
      );
      create index order_measure_child on sentencing.order_measure (child_id);

      create table sentencing.order_terms (
        id uuid primary key,
        order_id uuid not null references sentencing.order_file (id),
        child_id uuid not null references children.child (id),
        number integer not null check (number > 0),
        reason_code text,
        decided_by uuid not null references access.staff_account (id),
        decided_at timestamptz not null,
        unique (order_id, number),
        check ((number = 1) = (reason_code is null))
      );
      create index order_terms_child on sentencing.order_terms (child_id);

      create table sentencing.order_condition (
        id uuid primary key,
        order_id uuid not null,
        child_id uuid not null references children.child (id),
        terms_number integer not null,
        position integer not null,
        kind text not null,
        words bytea not null,
        foreign key (order_id, terms_number) references sentencing.order_terms (order_id, number),
        unique (order_id, terms_number, position)
      );
      create index order_condition_child on sentencing.order_condition (child_id);

      comment on table sentencing.order_file is 'An alternative that a prosecutor or a court orders';
      comment on table sentencing.order_transition is 'Everything that was done with an order, in its order';
      comment on table sentencing.order_measure is 'What an order consists of';
      comment on table sentencing.order_terms is 'Editions of the conditions of an order; the last one holds';
      comment on table sentencing.order_condition is 'One condition of an edition';
      ${Object.keys(COMMENTS).map(commentsOf).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sentencing.order_condition;
      drop table sentencing.order_terms;
      drop table sentencing.order_measure;
      drop table sentencing.order_transition;
      drop table sentencing.order_file;
    `);
  }
}
