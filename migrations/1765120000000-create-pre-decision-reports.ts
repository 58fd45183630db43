import type { MigrationInterface, QueryRunner } from 'typeorm';

const REPORT: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['number', '[O] public number'],
  ['state', '[O] state of the lifecycle'],
  ['child_id', '[S] the child'],
  ['order_id', '[O] proposed order that is to be decided on; none where it is an intake'],
  ['intake_id', '[O] intake about whose acts it is; none where the order names none'],
  ['requester_agency_id', '[O] authority that asks'],
  ['requested_by', '[O] who asked'],
  ['requested_at', '[O] when'],
  ['centre_agency_id', '[O] centre that is asked'],
  ['language', '[O] in which language it is to be written'],
  ['question', '[S] what the authority wants to know, encrypted under the key of the child'],
  ['writer_id', '[O] who writes it'],
  ['draft', '[S] what is written so far, encrypted under the key of the child'],
  ['edition', '[O] how many times it was handed in'],
  ['submitted_at', '[O] when it was handed in last'],
  ['return_reason', '[S] code of list pre-decision-send-back-reasons: why it was sent back last'],
  ['end_reason', '[S] code why it was declined or withdrawn; of a refusal the centre alone knows'],
  ['ended_at', '[O] when it ended'],
  ['clock_started_at', '[O] since when the clock runs'],
  ['due_at', '[O] last instant in time'],
  ['warn_at', '[O] when it is near'],
  ['escalates_to', '[O] role that is told when it is late'],
  ['told_near_at', '[O] when it was told that it is near'],
  ['told_overdue_at', '[O] when it was told that it is late'],
  ['version', '[O] counter of changes'],
  ['updated_at', '[O] when last changed'],
];

const EDITION: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['report_id', '[O] report'],
  ['child_id', '[S] the child'],
  ['edition', '[O] which one it is, from 1'],
  [
    'content',
    '[S] what is told, encrypted under the key of the child; none once the child went to protection',
  ],
  ['content_hash', '[O] SHA-256 of what is told'],
  ['written_by', '[O] who wrote it'],
  ['submitted_by', '[O] who handed it in'],
  ['submitted_at', '[O] when'],
];

const commentsOf = (table: string, columns: readonly (readonly [string, string])[]): string =>
  columns.map(([name, text]) => `comment on column court_reports.${table}.${name} is '${text}';`).join('\n');

/** What a court or a prosecutor is told of a child before a decision. */
export class CreatePreDecisionReports1765120000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema if not exists court_reports;

      create table court_reports.pre_decision_report (
        id uuid primary key,
        number text not null unique,
        state text not null check (state in ('requested', 'in-preparation', 'submitted', 'acknowledged', 'declined', 'withdrawn',
          'lapsed')),
        child_id uuid not null references children.child (id),
        order_id uuid references sentencing.order_file (id),
        intake_id uuid references intake.intake (id),
        requester_agency_id uuid not null references access.agency (id),
        requested_by uuid not null references access.staff_account (id),
        requested_at timestamptz not null,
        centre_agency_id uuid not null references access.agency (id),
        language text not null check (language in ('az', 'en', 'ru')),
        question bytea,
        writer_id uuid references access.staff_account (id),
        draft bytea,
        edition integer not null check (edition >= 0),
        submitted_at timestamptz,
        return_reason text,
        end_reason text,
        ended_at timestamptz,
        clock_started_at timestamptz,
        due_at timestamptz,
        warn_at timestamptz,
        escalates_to text,
        told_near_at timestamptz,
        told_overdue_at timestamptz,
        version integer not null,
        updated_at timestamptz not null,
        check (order_id is not null or intake_id is not null),
        check (state not in ('in-preparation', 'submitted', 'acknowledged') or writer_id is not null),
        check (state not in ('submitted', 'acknowledged') or edition > 0),
        check ((edition > 0) = (submitted_at is not null)),
        check ((ended_at is not null) = (state in ('acknowledged', 'declined', 'withdrawn', 'lapsed'))),
        check ((end_reason is not null) = (state in ('declined', 'withdrawn'))),
        check (due_at is null or state in ('requested', 'in-preparation'))
      );
      create unique index pre_decision_one_open on court_reports.pre_decision_report
        (requester_agency_id, coalesce(order_id, intake_id)) where state in ('requested', 'in-preparation', 'submitted');
      create index pre_decision_child on court_reports.pre_decision_report (child_id);
      create index pre_decision_order on court_reports.pre_decision_report (order_id) where order_id is not null;
      create index pre_decision_intake on court_reports.pre_decision_report (intake_id) where intake_id is not null;
      create index pre_decision_requester on court_reports.pre_decision_report (requester_agency_id, requested_at, id);
      create index pre_decision_centre on court_reports.pre_decision_report (centre_agency_id, requested_at, id);
      create index pre_decision_writer on court_reports.pre_decision_report (writer_id, requested_at, id)
        where writer_id is not null;
      create index pre_decision_due on court_reports.pre_decision_report (due_at) where due_at is not null;

      create table court_reports.pre_decision_edition (
        id uuid primary key,
        report_id uuid not null references court_reports.pre_decision_report (id),
        child_id uuid not null references children.child (id),
        edition integer not null check (edition > 0),
        content bytea,
        content_hash text,
        written_by uuid not null references access.staff_account (id),
        submitted_by uuid not null references access.staff_account (id),
        submitted_at timestamptz not null,
        unique (report_id, edition),
        check (written_by <> submitted_by),
        check ((content is null) = (content_hash is null))
      );
      create index pre_decision_edition_child on court_reports.pre_decision_edition (child_id);

      comment on table court_reports.pre_decision_report
        is 'That an authority asks a centre who a child is before it decides, and what that answers';
      comment on table court_reports.pre_decision_edition is 'A report before a decision as it was handed in';
      ${commentsOf('pre_decision_report', REPORT)}
      ${commentsOf('pre_decision_edition', EDITION)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table court_reports.pre_decision_edition;
      drop table court_reports.pre_decision_report;
    `);
  }
}
