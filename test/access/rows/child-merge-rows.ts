import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

/** Merges of the row world by their ids. */
export interface MergeIds {
  /** Proposed by the holder of the first child to the stranger, who holds the second. */
  readonly between: string;
  /** Between agencies that stand to neither. */
  readonly elsewhere: string;
}

export const newMerges = (): MergeIds => ({ between: newId(), elsewhere: newId() });

const mergeRow = (
  id: string,
  children: readonly [string, string],
  agencies: readonly [string, string],
): Row => ({
  id,
  kept_child_id: children[0],
  merged_child_id: children[1],
  state: 'proposed',
  reason_code: 'same-document',
  proposing_agency_id: agencies[0],
  answering_agency_id: agencies[1],
  proposed_by: agencies[0],
  proposed_at: NOW,
  version: 1,
  updated_at: NOW,
});

export const mergeMove = (merge: string, by: Pick<Context, 'account' | 'agency'>): Row => ({
  id: newId(),
  merge_id: merge,
  from_state: 'proposed',
  action: 'reject',
  to_state: 'rejected',
  by_account: by.account,
  agency_id: by.agency,
  at: NOW,
});

export async function makeMerges(
  owner: ClientBase,
  { between, elsewhere }: MergeIds,
  { first, second }: { first: string; second: string },
  { holder, stranger }: { holder: Context; stranger: Context },
): Promise<void> {
  const agencies = [holder.agency, stranger.agency] as const;
  await putRow(owner, 'children.merge', mergeRow(between, [first, second], agencies));
  await putRow(owner, 'children.merge', mergeRow(elsewhere, [second, first], [newId(), newId()]));
  for (const merge of [between, elsewhere])
    await putRow(owner, 'children.merge_transition', mergeMove(merge, holder));
}
