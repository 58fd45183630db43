import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Tasks about no case and about cases, each of which somebody reaches or misses by one thing. */
export interface TaskIds {
  /** The holder asks a colleague; one is open, one done, one at an agency in which they do not serve. */
  readonly between: string;
  readonly done: string;
  readonly elsewhere: string;
  /** Of the centre: about its case, asked of it and of another; and about a case that it does not see. */
  readonly ofCase: string;
  readonly ofOthers: string;
  readonly unseen: string;
  /** Of the centre, between others who are there no more; and about a case that it does not see. */
  readonly unheld: string;
  readonly unheldUnseen: string;
  /** Between others in the centre, who hold it still; and of a unit that nobody coordinates, held by nobody. */
  readonly betweenOthers: string;
  readonly unheldOfUnit: string;
}

export const newTasks = (): TaskIds => ({
  between: newId(),
  done: newId(),
  elsewhere: newId(),
  ofCase: newId(),
  ofOthers: newId(),
  unseen: newId(),
  unheld: newId(),
  unheldUnseen: newId(),
  betweenOthers: newId(),
  unheldOfUnit: newId(),
});

export const taskRow = (
  id: string,
  {
    givenBy,
    heldBy,
    agency,
  }: { readonly givenBy: Context; readonly heldBy: Context; readonly agency: string },
  about: { readonly file: string; readonly child: string } | null = null,
): Row => ({
  id,
  agency_id: agency,
  case_id: about?.file ?? null,
  child_id: about?.child ?? null,
  state: 'open',
  what: '\\x00',
  given_by: givenBy.account,
  held_by: heldBy.account,
  due_at: NOW,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export async function makeTaskRows(
  owner: ClientBase,
  ids: TaskIds,
  made: {
    readonly cases: CaseIds;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { cases, first, second, contexts } = made;
  const { holder, colleague, centre, lead, stranger } = contexts;
  const put = (row: Row) => putRow(owner, 'desk.task', row);
  const between = { givenBy: holder, heldBy: colleague, agency: holder.agency };
  await put(taskRow(ids.between, between));
  const done = { state: 'done', answered_by: colleague.account, answered_at: NOW };
  await put({ ...taskRow(ids.done, between), ...done });
  await put(taskRow(ids.elsewhere, { ...between, agency: stranger.agency }));
  const ofCentre = { givenBy: lead, heldBy: centre, agency: centre.agency };
  const ofFirst = { file: cases.first, child: first.child };
  await put(taskRow(ids.ofCase, ofCentre, ofFirst));
  await put(taskRow(ids.ofOthers, { ...ofCentre, heldBy: lead }, ofFirst));
  const ofSecond = { file: cases.second, child: second.child };
  await put(taskRow(ids.unseen, ofCentre, ofSecond));
  const gone = { ...ofCentre, heldBy: lead };
  await put({ ...taskRow(ids.unheld, gone), unheld_since: NOW });
  await put({ ...taskRow(ids.unheldUnseen, gone, ofSecond), unheld_since: NOW });
  await put(taskRow(ids.betweenOthers, gone));
  await put({ ...taskRow(ids.unheldOfUnit, { ...gone, agency: holder.agency }), unheld_since: NOW });
}
