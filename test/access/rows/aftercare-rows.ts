import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** Contacts after the closure, each of which somebody reaches or misses by one thing. */
export interface AftercareIds {
  /** On the case of the first child, at its centre. */
  readonly ofCentre: string;
  /** On the closed case of one body, answered. */
  readonly recorded: string;
  /** On cases that nobody sees any more, for which one person answered last. */
  readonly ofPerson: string;
  readonly ofHolder: string;
  /** The same, at an agency in which the person does not serve. */
  readonly elsewhere: string;
  /** For which the reviewer answered last: of the case with which they must have nothing to do, and of another one. */
  readonly inConflict: string;
  readonly besideConflict: string;
}

export const newAftercare = (): AftercareIds => ({
  ofCentre: newId(),
  recorded: newId(),
  ofPerson: newId(),
  ofHolder: newId(),
  elsewhere: newId(),
  inConflict: newId(),
  besideConflict: newId(),
});

/** Of which case and child, asked by which centre; who answered for it last, if anybody. */
interface Of {
  readonly file: string;
  readonly child: string;
  readonly agency: string;
  readonly worker?: string;
}

export const aftercareRow = (id: string, { file, child, agency, worker }: Of, months = 6): Row => ({
  id,
  case_id: file,
  child_id: child,
  centre_agency_id: agency,
  worker_id: worker ?? null,
  months,
  state: 'scheduled',
  clock_started_at: NOW,
  due_at: NOW,
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

export async function makeAftercareRows(
  owner: ClientBase,
  ids: AftercareIds,
  made: {
    readonly cases: CaseIds;
    readonly first: ChildFiles;
    readonly second: ChildFiles;
    readonly contexts: Record<ContextName, Context>;
  },
): Promise<void> {
  const { cases, first, second, contexts } = made;
  const { centre, identity, person, holder, stranger, reviewer } = contexts;
  const put = (row: Row) => putRow(owner, 'closure.aftercare_contact', row);
  const unheld = { file: cases.unheld, child: second.child };
  const by = ({ agency, account }: Context) => ({ agency, worker: account });
  const ofFirst = { file: cases.first, child: first.child };
  await put(aftercareRow(ids.ofCentre, { ...ofFirst, agency: centre.agency }));
  await put({
    ...aftercareRow(ids.recorded, {
      ...{ file: cases.identified, child: first.child, agency: identity.agency },
    }),
    ...{ state: 'recorded', reached: false, tries: 3, answered_by: identity.account, answered_at: NOW },
  });
  await put(aftercareRow(ids.ofPerson, { ...unheld, ...by(person) }));
  await put(aftercareRow(ids.ofHolder, { ...unheld, ...by(holder) }, 12));
  await put(aftercareRow(ids.elsewhere, { ...unheld, agency: stranger.agency, worker: person.account }, 24));
  await put(aftercareRow(ids.inConflict, { ...ofFirst, ...by(reviewer) }, 12));
  await put(aftercareRow(ids.besideConflict, { file: cases.second, child: second.child, ...by(reviewer) }));
}
