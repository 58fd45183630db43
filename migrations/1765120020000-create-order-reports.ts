import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS: readonly (readonly [string, string])[] = [
  ['id', '[O] identifier'],
  ['number', '[O] public number'],
  ['order_id', '[O] order'],
  ['child_id', '[S] the child'],
  ['edition', '[O] how many there were on the order, with this one'],
  ['state', '[O] state of the lifecycle'],
  ['kind', '[O] start, interim, breach or end'],
  ['period_from', '[O] first day of which it tells'],
  ['period_to', '[O] last day of which it tells'],
  ['recommendation', '[S] code of list court-report-recommendations'],
  ['needs_signature', '[O] whether a second person has to sign it'],
  ['corrects_id', '[O] report that it puts right'],
  ['correction_reason', '[O] code of list report-correction-reasons'],
  [
    'content',
    '[S] what is told, encrypted under the key of the child; none once the child went to protection',
  ],
  ['content_hash', '[O] SHA-256 of what is told'],
  ['writer_agency_id', '[O] who sees that the order is done'],
  ['addressee_agency_id', '[O] who is told'],
  ['written_by', '[O] who wrote it'],
  ['written_at', '[O] when'],
  ['signed_by', '[O] who signed it as the second person'],
  ['sent_at', '[O] when it was sent'],
  ['acknowledged_by', '[O] who of those who are told has read it'],
  ['acknowledged_at', '[O] when'],
  ['version', '[O] counter of changes'],
  ['updated_at', '[O] when last changed'],
];

/** What who supervises an order tells the court or the prosecutor: at its start, meanwhile, on a breach, at its end. */
export class CreateOrderReports1765120020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table court_reports.order_report (
        id uuid primary key,
        number text not null unique,
        order_id uuid not null references sentencing.order_file (id),
        child_id uuid not null references children.child (id),
        edition integer not null check (edition > 0),
        state text not null check (state in ('written', 'sent', 'acknowledged', 'discarded', 'lapsed')),
        kind text not null check (kind in ('start', 'interim', 'breach', 'end')),
        period_from date not null,
        period_to date not null,
        recommendation text not null,
        needs_signature boolean not null,
        corrects_id uuid references court_reports.order_report (id),
        correction_reason text,
        content bytea,
        content_hash text,
        writer_agency_id uuid not null references access.agency (id),
        addressee_agency_id uuid not null references access.agency (id),
        written_by uuid not null references access.staff_account (id),
        written_at timestamptz not null,
        signed_by uuid references access.staff_account (id),
        sent_at timestamptz,
        acknowledged_by uuid references access.staff_account (id),
        acknowledged_at timestamptz,
        version integer not null,
        updated_at timestamptz not null,
        unique (order_id, edition),
        check (period_from <= period_to),
        check ((corrects_id is null) = (correction_reason is null)),
        check ((content is null) = (content_hash is null)),
        check (signed_by is null or signed_by <> written_by),
        check (state not in ('sent', 'acknowledged') or sent_at is not null),
        check (sent_at is null or signed_by is not null or not needs_signature),
        check ((acknowledged_by is null) = (acknowledged_at is null)),
        check (state <> 'acknowledged' or acknowledged_at is not null)
      );
      create index order_report_child on court_reports.order_report (child_id);
      create index order_report_writer on court_reports.order_report (writer_agency_id, written_at, id);
      create index order_report_addressee on court_reports.order_report (addressee_agency_id, written_at, id);
      create index order_report_corrects on court_reports.order_report (corrects_id) where corrects_id is not null;
      comment on table court_reports.order_report is 'What who supervises an order tells who decides on it';
      ${COLUMNS.map(([name, text]) => `comment on column court_reports.order_report.${name} is '${text}';`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table court_reports.order_report');
  }
}
