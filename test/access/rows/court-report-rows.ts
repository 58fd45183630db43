import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { grantRow, type ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import type { OrderIds } from './order-rows';
import { putRow, type Row } from './put-row';

/** Reports before a decision about the first child. */
export interface PreDecisionIds {
  /** The reviewer asks the centre about what the authority proposes to it. */
  readonly asked: string;
  /** The same about what the reviewer decides, taken on for the holder to write. */
  readonly taken: string;
  /** The same, and it has ended. */
  readonly ended: string;
  /** The authority asks the agency of `person`, which is named to write it; and one that another there writes. */
  readonly named: string;
  readonly unnamed: string;
  /** The holder’s agency, where nobody decides, asks another centre. */
  readonly policed: string;
  /** Somebody who decides and coordinates asks the centre, where it is taken on for the holder to write. */
  readonly crossed: string;
}

/** Reports on orders of the first child, by the centre that supervises unless something else is said. */
export interface OrderReportIds {
  /** Sent to the authority, which is the court of that order. */
  readonly sent: string;
  /** Waits for a second person. */
  readonly written: string;
  /** Sent to where nobody decides. */
  readonly policed: string;
  /** By the holder’s agency, where nobody supervises: sent to the reviewer, and waiting for a second person. */
  readonly watched: string;
  readonly noted: string;
  /** By another centre, which did not send it, on an order that the centre supervises now. */
  readonly before: string;
}

export const newOrderReports = (): OrderReportIds => ({
  ...{ sent: newId(), written: newId(), policed: newId() },
  ...{ watched: newId(), noted: newId(), before: newId() },
});

export const newPreDecisions = (): PreDecisionIds => ({
  ...{ asked: newId(), taken: newId(), ended: newId(), named: newId(), unnamed: newId() },
  ...{ policed: newId(), crossed: newId() },
});

export const preDecisionRow = (
  id: string,
  [child, order]: readonly [child: string, order: string | null],
  { by, centre }: { readonly by: Context; readonly centre: Pick<Context, 'agency'> },
): Row => ({
  ...{ id, number: id, state: 'requested', child_id: child, order_id: order },
  ...{ requester_agency_id: by.agency, requested_by: by.account, requested_at: NOW },
  ...{ centre_agency_id: centre.agency, language: 'az', edition: 0, version: 1, updated_at: NOW },
});

export const editionRow = (
  report: string,
  child: string,
  by: { readonly writer: Pick<Context, 'account'>; readonly coordinator: Pick<Context, 'account'> },
): Row => ({
  ...{ id: newId(), report_id: report, child_id: child, edition: 1, content: Buffer.from('-') },
  ...{ content_hash: '-', written_by: by.writer.account, submitted_by: by.coordinator.account },
  submitted_at: NOW,
});

export const orderReportRow = (
  id: string,
  [child, order]: readonly [child: string, order: string],
  { by, to }: { readonly by: Context; readonly to: Pick<Context, 'agency'> },
): Row => ({
  ...{ id, number: id, order_id: order, child_id: child, edition: 1, state: 'written', kind: 'interim' },
  ...{ period_from: '2026-06-01', period_to: '2026-06-01', recommendation: 'go-on', needs_signature: true },
  ...{ content: Buffer.from('-'), content_hash: '-', writer_agency_id: by.agency },
  ...{ addressee_agency_id: to.agency, written_by: by.account, written_at: NOW, version: 1, updated_at: NOW },
});

export const sent: Row = { state: 'sent', needs_signature: false, sent_at: NOW };

interface Made {
  readonly orders: OrderIds;
  readonly preDecisions: PreDecisionIds;
  readonly orderReports: OrderReportIds;
  readonly first: ChildFiles;
  readonly reviewersChild: string;
  readonly contexts: Record<ContextName, Context>;
}

/** Each as it stands; what is ended has an edition. */
export async function makeCourtReportRows(owner: ClientBase, made: Made): Promise<void> {
  await makePreDecisions(owner, made);
  await makeOrderReports(owner, made);
  await openReviewersChild(owner, made);
}

async function makePreDecisions(
  owner: ClientBase,
  { orders, preDecisions, first, contexts }: Made,
): Promise<void> {
  const { reviewer, authority, centre, identity, holder, person, stranger } = contexts;
  type Parties = readonly [by: Context, centre: Context];
  const put = async (
    name: keyof PreDecisionIds,
    order: string,
    [by, asked]: Parties,
    more: Row = {},
  ): Promise<void> => {
    const row = preDecisionRow(preDecisions[name], [first.child, order], { by, centre: asked });
    await putRow(owner, 'court_reports.pre_decision_report', { ...row, ...more });
  };
  const writing = (by: Context) => ({ state: 'in-preparation', writer_id: by.account });
  await put('asked', orders.proposed, [reviewer, centre]);
  await put('taken', orders.running, [reviewer, centre], writing(holder));
  await put('ended', orders.bare, [reviewer, centre], {
    ...{ state: 'acknowledged', writer_id: holder.account, edition: 1, submitted_at: NOW, ended_at: NOW },
  });
  await put('named', orders.running, [authority, person], writing(person));
  await put('unnamed', orders.policed, [authority, person], writing(stranger));
  await put('policed', orders.policed, [holder, identity]);
  await put('crossed', orders.running, [contexts['decides-and-coordinates'], centre], writing(holder));
  const edition = editionRow(preDecisions.ended, first.child, { writer: holder, coordinator: centre });
  await putRow(owner, 'court_reports.pre_decision_edition', edition);
}

/** Of one child the reviewer knows the label, and a case by the same id; the authority knows the identity. */
async function openReviewersChild(
  owner: ClientBase,
  { reviewersChild: child, contexts }: Made,
): Promise<void> {
  const { reviewer, authority } = contexts;
  const grant = (row: Row) => putRow(owner, 'children.need_to_know', row);
  await grant({ ...grantRow(child, 'child', child, reviewer.agency), level: 'label' });
  await grant(grantRow(child, 'case', child, reviewer.agency));
  await grant({ ...grantRow(child, 'child', child, authority.agency), level: 'identity' });
}

async function makeOrderReports(
  owner: ClientBase,
  { orders, orderReports, first, contexts }: Made,
): Promise<void> {
  const { reviewer, authority, centre, identity, holder, colleague } = contexts;
  const put = (row: Row) => putRow(owner, 'court_reports.order_report', row);
  const tell = (id: string, order: string, to: Context, by = centre) =>
    orderReportRow(id, [first.child, order], { by, to });
  await put({ ...tell(orderReports.sent, orders.running, authority), ...sent });
  await put({ ...tell(orderReports.written, orders.bare, authority), written_by: identity.account });
  await put({ ...tell(orderReports.policed, orders.policed, holder), ...sent });
  await put({ ...tell(orderReports.watched, orders.watched, reviewer, holder), ...sent });
  await put({ ...tell(orderReports.noted, orders.watched, reviewer, colleague), edition: 2 });
  await put({
    ...tell(orderReports.before, orders.running, authority, identity),
    ...{ edition: 2, written_by: centre.account },
  });
}
