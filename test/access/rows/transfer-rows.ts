import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** A request that nobody has answered; its reason says what there is about it. */
export const transferRow = (
  reason: string,
  [file, child]: readonly [file: string, child: string],
  { from, to, by }: { readonly from: Context; readonly to: Context; readonly by: Context },
): Row => ({
  ...{ id: newId(), case_id: file, child_id: child, from_agency_id: from.agency, to_agency_id: to.agency },
  ...{
    state: 'asked',
    basis: 'diversion',
    reason_code: reason,
    to_look_at: [],
    explanation: Buffer.from('-'),
  },
  ...{ asked_by: by.account, asked_at: NOW, version: 1, updated_at: NOW },
});

const declined = (by: Context): Row => ({
  ...{ state: 'declined', answered_by: by.account, answered_at: NOW },
  ...{ end_reason: 'no-capacity', next_step: 'ask-another-centre' },
});

/**
 * From the centre to where nobody coordinates, asked and answered; to who coordinates and holds the identity, from where nobody does,
 * also of a case with which they must have nothing to do; one between others, of a case that some see, and one that nobody else does.
 */
export async function makeTransferRows(
  owner: ClientBase,
  made: {
    readonly cases: CaseIds;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { cases, first, second, contexts } = made;
  const { centre, identity, stranger, holder, label, clinic } = contexts;
  const put = (row: Row) => putRow(owner, 'transfers.transfer', row);
  const going = { from: centre, to: clinic, by: centre };
  const coming = { from: label, to: identity, by: label };
  await put(transferRow('going', [cases.unheld, second.child], going));
  await put({ ...transferRow('gone', [cases.unheld, second.child], going), ...declined(clinic) });
  await put(transferRow('coming', [cases.otherKind, first.child], coming));
  await put(transferRow('in-conflict', [cases.second, second.child], coming));
  await put(transferRow('of-others', [cases.first, first.child], { from: holder, to: stranger, by: holder }));
  await put(
    transferRow('of-nobody', [cases.unanswered, first.child], { from: label, to: stranger, by: label }),
  );
}
