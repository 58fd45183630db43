import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Handovers: sent by the holder; addressed to the holder's agency; of others alone. */
export interface HandoverIds {
  readonly sent: string;
  readonly addressed: string;
  readonly others: string;
}

export const newHandovers = (): HandoverIds => ({ sent: newId(), addressed: newId(), others: newId() });

export const handoverRow = (id: string, child: string, by: Context, to: Context): Row => ({
  id,
  number: id,
  state: 'handed-over',
  child_id: child,
  reason_code: 'at-risk',
  urgent: false,
  summary: '\\x01',
  sent_by: by.account,
  sender_agency_id: by.agency,
  addressed_agency_id: to.agency,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const handoverMove = (handover: string, by: Pick<Context, 'account' | 'agency'>): Row => ({
  id: newId(),
  handover_id: handover,
  action: 'hand-over',
  to_state: 'handed-over',
  by_account: by.account,
  agency_id: by.agency,
  at: NOW,
});

export async function makeHandoverRows(
  owner: ClientBase,
  ids: HandoverIds,
  {
    first,
    second,
    contexts,
  }: { first: ChildFiles; second: ChildFiles; contexts: Record<ContextName, Context> },
): Promise<void> {
  const { holder, stranger, clinic, centre } = contexts;
  const rows = [
    handoverRow(ids.sent, first.child, holder, clinic),
    handoverRow(ids.addressed, second.child, stranger, holder),
    handoverRow(ids.others, second.child, stranger, centre),
  ];
  for (const row of rows) {
    await putRow(owner, 'protection.handover', row);
    await putRow(owner, 'protection.transition', handoverMove(String(row['id']), stranger));
  }
}
