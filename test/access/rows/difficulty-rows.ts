import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Of the case of the first child one that is over, one in which the child was heard and one in which not; one of the second. */
export interface DifficultyIds {
  readonly resolved: string;
  readonly heard: string;
  readonly recorded: string;
  readonly ofSecond: string;
}

export const newDifficulties = (): DifficultyIds => ({
  resolved: newId(),
  heard: newId(),
  recorded: newId(),
  ofSecond: newId(),
});

export const difficultyRow = (
  id: string,
  file: string,
  child: string,
  by: Pick<Context, 'account'>,
): Row => ({
  id,
  case_id: file,
  child_id: child,
  state: 'recorded',
  ground: 'other',
  happened_on: '2026-06-01',
  session_ids: [],
  facts: '\\x00',
  recorded_by: by.account,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export const responseRow = (difficulty: string, file: string, by: Pick<Context, 'account'>): Row => ({
  id: newId(),
  difficulty_id: difficulty,
  case_id: file,
  state: 'proposed',
  kind: 'talk',
  grade: 1,
  reasons: '\\x00',
  proposed_by: by.account,
  proposed_at: NOW,
});

export async function makeDifficultyRows(
  owner: ClientBase,
  ids: DifficultyIds,
  made: {
    readonly cases: CaseIds;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { cases, first, second, contexts } = made;
  // By nobody who acts: whoever proposed a response decides on none.
  const { lead } = contexts;
  const heard = { explanation: '\\x00', explained_at: NOW, heard_by: lead.account };
  const put = (row: Row) => putRow(owner, 'follow_through.difficulty', row);
  const answer = (row: Row) => putRow(owner, 'follow_through.difficulty_response', row);
  const ofFirst = (id: string) => difficultyRow(id, cases.first, first.child, lead);
  await put({ ...ofFirst(ids.resolved), ...heard, state: 'resolved' });
  await put({ ...ofFirst(ids.heard), ...heard, state: 'heard' });
  await put(ofFirst(ids.recorded));
  await put({ ...difficultyRow(ids.ofSecond, cases.second, second.child, lead), ...heard, state: 'heard' });
  const decided = { decided_by: contexts['lead-colleague'].account, decided_at: NOW };
  await answer({ ...responseRow(ids.resolved, cases.first, lead), ...decided, state: 'declined' });
  await answer({ ...responseRow(ids.heard, cases.first, lead), ...decided, state: 'confirmed' });
  await answer(responseRow(ids.ofSecond, cases.second, lead));
}
