import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

/** A request that a body appoints a representative; with an end several may stand beside one another. */
export const requestRow = (
  child: string,
  asking: Pick<Context, 'account' | 'agency'>,
  addressed: string,
): Row => ({
  id: newId(),
  child_id: child,
  child_number: 'C-AAAA-AA',
  state: 'requested',
  reason: 'none-left',
  asking_agency_id: asking.agency,
  asked_by: asking.account,
  addressed_agency_id: addressed,
  requested_at: NOW,
  due_at: NOW,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

/** The holder asks the body of the lead about the first child, the stranger the body of the centre about the second. */
export async function makeRequests(
  owner: ClientBase,
  { first, second }: { first: string; second: string },
  { holder, lead, stranger, centre }: Record<'holder' | 'lead' | 'stranger' | 'centre', Context>,
): Promise<void> {
  await putRow(owner, 'children.representative_request', requestRow(first, holder, lead.agency));
  await putRow(owner, 'children.representative_request', requestRow(second, stranger, centre.agency));
}
