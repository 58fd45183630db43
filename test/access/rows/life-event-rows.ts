import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** What the centre of the first child was told, and that of the second one. */
export interface NewActIds {
  readonly read: string;
  readonly unread: string;
  readonly ofSecond: string;
}

export const newNewActs = (): NewActIds => ({ read: newId(), unread: newId(), ofSecond: newId() });

export const newActRow = (id: string, file: string, { child, intake }: ChildFiles): Row => ({
  id,
  case_id: file,
  child_id: child,
  intake_id: intake,
  told_at: NOW,
  version: 1,
});

export async function makeLifeEventRows(
  owner: ClientBase,
  made: {
    readonly newActs: NewActIds;
    readonly cases: CaseIds;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly thirdIntake: string;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { newActs, cases, first, second, contexts } = made;
  const read = { acknowledged_by: contexts.centre.account, acknowledged_at: NOW };
  await putRow(owner, 'life_events.new_act', { ...newActRow(newActs.read, cases.first, first), ...read });
  const again = { ...first, intake: made.thirdIntake };
  await putRow(owner, 'life_events.new_act', newActRow(newActs.unread, cases.first, again));
  await putRow(owner, 'life_events.new_act', newActRow(newActs.ofSecond, cases.second, second));
}
