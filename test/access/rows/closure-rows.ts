import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import type { PlanIds } from './plan-rows';
import type { OrderIds } from './order-rows';
import { putRow, type Row } from './put-row';

/** How the work of the first case was found to be, and that of the second child’s. */
export interface ClosureIds {
  readonly first: string;
  readonly second: string;
  /** Of the second child’s case, before the work went on. */
  readonly undone: string;
}

export const newClosures = (): ClosureIds => ({ first: newId(), second: newId(), undone: newId() });

export const conclusionRow = (
  id: string,
  of: { readonly file: string; readonly child: string; readonly plan: string },
  by: Pick<Context, 'account'>,
): Row => ({
  id,
  case_id: of.file,
  child_id: of.child,
  plan_id: of.plan,
  outcome_code: 'completed',
  child_words: '\\x00',
  shares_words: false,
  concluded_by: by.account,
  concluded_at: NOW,
});

export const goalOutcomeRow = (conclusion: string): Row => ({
  conclusion_id: conclusion,
  goal_key: newId(),
  place: 1,
  outcome: 'achieved',
  evidence_code: 'attendance',
});

/** A wish to open a case again. */
export const reopeningRow = (
  of: { readonly file: string; readonly child: string; readonly plan: string },
  by: Pick<Context, 'account'>,
): Row => ({
  id: newId(),
  case_id: of.file,
  child_id: of.child,
  plan_id: of.plan,
  state: 'asked',
  reason_code: 'error',
  note: '\\x00',
  asked_by: by.account,
  asked_at: NOW,
});

/** What an authority is told of a case. */
export const reportRow = (
  of: { readonly file: string; readonly child: string },
  centre: Context,
  to?: { readonly referral: string; readonly agency: string },
): Row => ({
  id: newId(),
  case_id: of.file,
  child_id: of.child,
  case_number: 'F-000000',
  referral_id: to?.referral ?? null,
  centre_agency_id: centre.agency,
  authority_agency_id: to?.agency ?? null,
  edition: 1,
  kind: 'report',
  content: '\\x00',
  content_hash: '0'.repeat(64),
  made_by: centre.account,
  made_at: NOW,
  version: 1,
});

/** What a child was given. */
export const certificateRow = (
  of: { readonly file: string; readonly child: string },
  by: Pick<Context, 'account'>,
): Row => ({
  id: newId(),
  number: newId(),
  case_id: of.file,
  child_id: of.child,
  text_code: 'diversion',
  issued_on: '2026-06-01',
  issued_by: by.account,
  issued_at: NOW,
});

export async function makeClosureRows(
  owner: ClientBase,
  ids: ClosureIds,
  made: {
    readonly cases: CaseIds;
    readonly plans: PlanIds;
    readonly orders: OrderIds;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { cases, plans, first, second, contexts } = made;
  const of = {
    first: { file: cases.first, child: first.child, plan: plans.active },
    second: { file: cases.second, child: second.child, plan: plans.ofSecond },
  };
  // Drawn by nobody who acts, and by who has just concluded; each with what is over.
  for (const [name, by] of [
    ['first', contexts.lead],
    ['second', contexts.stranger],
  ] as const) {
    await putRow(owner, 'closure.conclusion', conclusionRow(ids[name], of[name], by));
    await putRow(owner, 'closure.goal_outcome', goalOutcomeRow(ids[name]));
    await putRow(owner, 'closure.reopening', reopeningRow(of[name], contexts.lead));
    await putRow(owner, 'closure.certificate', certificateRow(of[name], contexts.lead));
  }
  const over = { undone_at: NOW, undone_by: contexts.lead.account, undone_reason: 'other' };
  const undone = conclusionRow(ids.undone, of.second, contexts.stranger);
  await putRow(owner, 'closure.conclusion', { ...undone, ...over });
  const declined = { state: 'declined', decline_reason: 'other', answered_at: NOW };
  const answered = { ...declined, answered_by: contexts.colleague.account };
  await putRow(owner, 'closure.reopening', { ...reopeningRow(of.first, contexts.lead), ...answered });
  const isVoid = { void_at: NOW, void_by: contexts.lead.account };
  await putRow(owner, 'closure.certificate', { ...certificateRow(of.first, contexts.lead), ...isVoid });
  await makeReportRows(owner, of, made);
}

/** For who reviews, who sees nothing of the case, one that waits and one that was read; for others with one miss each. */
async function makeReportRows(
  owner: ClientBase,
  of: Readonly<Record<'first' | 'second', { readonly file: string; readonly child: string }>>,
  {
    cases,
    orders,
    first,
    contexts,
  }: Pick<Parameters<typeof makeClosureRows>[2], 'cases' | 'orders' | 'first' | 'contexts'>,
): Promise<void> {
  const { reviewer, ended, stranger, status, centre, identity } = contexts;
  const put = (row: Row) => putRow(owner, 'closure.report', row);
  const to = (agency: string) => ({ referral: first.referral, agency });
  const read = { edition: 2, acknowledged_at: NOW, acknowledged_by: reviewer.account };
  await put(reportRow(of.first, centre, to(reviewer.agency)));
  await put({ ...reportRow(of.first, centre, to(reviewer.agency)), ...read });
  await put(reportRow(of.second, stranger, to(ended.agency)));
  const identified = { file: cases.identified, child: first.child };
  for (const [n, miss] of [stranger, contexts['other-kind'], status].entries())
    await put({ ...reportRow(identified, identity, to(miss.agency)), edition: n + 2 });
  // Of ordered work: for who reviews, who holds the file of the one order and of the other not.
  const ordered = () => ({ ...reportRow(of.second, stranger), authority_agency_id: reviewer.agency });
  await put({ ...ordered(), order_id: orders.running, edition: 2 });
  await put({ ...ordered(), order_id: orders.unheld, edition: 3 });
}
