import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

/** A case of a child that an agency is to be called about. */
export const openCaseRow = (child: string, agency: string): Row => ({
  id: newId(),
  child_id: child,
  agency_id: agency,
  kind: 'support-running',
  basis_kind: 'case',
  basis_id: newId(),
  since: NOW,
});

/** The centre runs a case of the first child, and ran another; the stranger runs one of the second. */
export async function makeOpenCases(
  owner: ClientBase,
  { first, second }: { first: string; second: string },
  { centre, stranger }: { centre: Context; stranger: Context },
): Promise<void> {
  await putRow(owner, 'children.open_case', openCaseRow(first, centre.agency));
  await putRow(owner, 'children.open_case', { ...openCaseRow(first, centre.agency), until: NOW });
  await putRow(owner, 'children.open_case', openCaseRow(second, stranger.agency));
}
