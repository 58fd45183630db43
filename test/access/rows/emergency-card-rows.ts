import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

export const cardRow = (child: string, by: Pick<Context, 'account' | 'agency'>, version: number): Row => ({
  id: newId(),
  child_id: child,
  version,
  self_harm_risk: 'not-recorded',
  contacts: '\\x01',
  languages: ['az'],
  reviewed_at: NOW,
  recorded_by: by.account,
  agency_id: by.agency,
  recorded_at: NOW,
});

/** A card with an earlier version for each child, kept by who holds it. */
export async function makeCardRows(
  owner: ClientBase,
  of: readonly (readonly [child: string, by: Context])[],
): Promise<void> {
  for (const [child, by] of of)
    for (const version of [1, 2]) await putRow(owner, 'children.emergency_card', cardRow(child, by, version));
}
