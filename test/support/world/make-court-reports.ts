import { createHash } from 'node:crypto';
import { newId } from '../../../src/kernel/ids';
import { ChildrenFacade } from '../../../src/modules/children';
import type { TestApp } from '../app';
import { markOf } from '../canaries';
import { WRITTEN } from '../court-reports';
import { rowsOf } from '../rows';

interface Parties {
  readonly order: string;
  /** Who writes it at the centre, who handed it in there, and who asked. */
  readonly writer: string;
  readonly coordinator: string;
  readonly prosecutor: string;
  readonly centre: string;
}

const { isChildTold, ...SAID } = WRITTEN;
const ON_ORDER = markOf('court_reports.order_report.content');
const TOLD = {
  facts: [],
  progress: ON_ORDER,
  childWords: ON_ORDER,
  wordsMissing: null,
  reasons: ON_ORDER,
};
const EDITION = markOf('court_reports.pre_decision_edition.content');
const WRITTEN_DOWN = { ...SAID, wordsMissing: null, childAdds: null };
/** What is structured stays so when all texts are marked: its words say where they stand. */
const CONTENT = { ...WRITTEN_DOWN, family: EDITION, childWords: EDITION, recommendation: EDITION };
const DRAFT_WORDS = markOf('court_reports.pre_decision_report.draft');
const DRAFT = { ...WRITTEN_DOWN, family: DRAFT_WORDS, childWords: DRAFT_WORDS, isChildTold, tries: 0 };

/**
 * The prosecutor has asked the centre about the child of an order, and it was handed in; as rows, so that nobody holds the child of
 * the story for it. Answers the id.
 */
export async function makePreDecision(test: TestApp, { order, ...by }: Parties): Promise<string> {
  const [id, edition] = [newId(), newId()];
  const about = `select o.child_id as child, o.authority_agency_id as authority, d.wrapped_key as key
    from sentencing.order_file o join children.data_key d on d.child_id = o.child_id where o.id = $1`;
  const [row] = await rowsOf<{ child: string; authority: string; key: Buffer }>(test, about, [order]);
  const { child, authority, key } = row!;
  const seal = (table: string, column: string, of: string, text: string) =>
    test.app.get(ChildrenFacade).sealTextWith(key, child, { table, column, row: of }, text);
  const report = 'court_reports.pre_decision_report';
  const told = JSON.stringify(CONTENT);
  const text = `insert into ${report} (id, number, state, child_id, order_id, requester_agency_id, requested_by, requested_at,
      centre_agency_id, language, question, writer_id, draft, edition, submitted_at, version, updated_at)
    values ($1, 'W-000000', 'submitted', $2, $3, $4, $5, $6, $7, 'az', $8, $9, $10, 1, $6, 1, $6) returning 1`;
  await rowsOf(test, text, [
    ...[id, child, order, authority, by.prosecutor, test.clock.now(), by.centre],
    ...[
      seal(report, 'question', id, 'Who helps?'),
      by.writer,
      seal(report, 'draft', id, JSON.stringify(DRAFT)),
    ],
  ]);
  const content = seal('court_reports.pre_decision_edition', 'content', edition, told);
  const hash = createHash('sha256').update(told).digest('hex');
  const kept = `insert into court_reports.pre_decision_edition (id, report_id, child_id, edition, content, content_hash, written_by,
      submitted_by, submitted_at) values ($1, $2, $3, 1, $4, $5, $6, $7, $8) returning 1`;
  await rowsOf(test, kept, [edition, id, child, content, hash, by.writer, by.coordinator, test.clock.now()]);
  return id;
}

/** Who supervises an order has told who decides how it goes; as a row for the same reason. Answers the id. */
export async function makeOrderReport(test: TestApp, order: string, writer: string): Promise<string> {
  const id = newId();
  const about = `select o.child_id as child, d.wrapped_key as key from sentencing.order_file o
    join children.data_key d on d.child_id = o.child_id where o.id = $1`;
  const [row] = await rowsOf<{ child: string; key: Buffer }>(test, about, [order]);
  const { child, key } = row!;
  const told = JSON.stringify({ orderNumber: 'A-000000', ...TOLD });
  const place = { table: 'court_reports.order_report', column: 'content', row: id };
  const content = test.app.get(ChildrenFacade).sealTextWith(key, child, place, told);
  const hash = createHash('sha256').update(told).digest('hex');
  const text = `insert into court_reports.order_report (id, number, order_id, child_id, edition, state, kind, period_from, period_to,
      recommendation, needs_signature, content, content_hash, writer_agency_id, addressee_agency_id, written_by, written_at,
      sent_at, version, updated_at)
    select $1, 'W-000001', o.id, o.child_id, 1, 'sent', 'start', '2026-01-05', '2026-01-06', 'go-on', false, $3, $4,
      o.supervisor_agency_id, o.authority_agency_id, $5, $6, $6, 1, $6
    from sentencing.order_file o where o.id = $2 returning 1`;
  await rowsOf(test, text, [id, order, content, hash, writer, test.clock.now()]);
  return id;
}
