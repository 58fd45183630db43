import { newId } from '../../../src/kernel/ids';
import { aftercareRow, type AftercareIds } from '../rows/aftercare-rows';
import type { ContextName } from '../rows/contexts';
import type { RowWorld } from '../rows/row-world';
import { quoted, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** The coordinators of the centre that see the case, and who answered for it last; in no conflict. */
const SEEN: Partial<Record<ContextName, readonly (keyof AftercareIds)[]>> = {
  centre: ['ofCentre'],
  identity: ['recorded'],
  person: ['ofPerson'],
  holder: ['ofHolder'],
  reviewer: ['besideConflict'],
};

const contacts =
  (only?: readonly (keyof AftercareIds)[]): RowsOf =>
  ({ name }, { aftercare }) => {
    const ids = (SEEN[name] ?? []).filter((one) => !only || only.includes(one)).map((one) => aftercare[one]);
    return ids.length === 0 ? 'false' : `id in (${quoted(ids)})`;
  };

/** The case of one body, which is closed, and for which nobody answered. */
const ofClosed = ({ cases, first, contexts }: RowWorld) => ({
  file: cases.identified,
  child: first.child,
  agency: contexts.identity.agency,
});

const ME = `nullif(current_setting('app.account', true), '')::uuid`;
const SKIPPED = `state = 'skipped', reason_code = 'moved', answered_at = '2026-06-01T10:00:00Z'`;

/** How it goes with a child after the closure is its centre’s alone (domain §3.7). */
export const aftercareTables: readonly TableLaw[] = [
  {
    table: 'closure.aftercare_contact',
    see: contacts(),
    change: {
      set: `${SKIPPED}, answered_by = ${ME}`,
      rows: contacts(['ofCentre', 'ofPerson', 'ofHolder', 'besideConflict']),
    },
    never: {
      what: 'a contact skipped in the name of another',
      set: `${SKIPPED}, answered_by = gen_random_uuid()`,
    },
    insert: [
      allowed('a contact on a case that one’s centre has closed', 'identity', (world) =>
        aftercareRow(newId(), ofClosed(world)),
      ),
      denied('a contact that was recorded from the beginning', 'identity', (world) => ({
        ...aftercareRow(newId(), ofClosed(world)),
        ...{ state: 'recorded', reached: false, answered_at: '2026-06-01T10:00:00Z' },
        answered_by: world.contexts.identity.account,
      })),
      denied('a contact with another child', 'identity', (world) =>
        aftercareRow(newId(), { ...ofClosed(world), child: world.second.child }),
      ),
      denied('a contact by another centre', 'identity', (world) =>
        aftercareRow(newId(), { ...ofClosed(world), agency: world.contexts.centre.agency }),
      ),
      denied('a contact for who never answered for the case', 'identity', (world) =>
        aftercareRow(newId(), { ...ofClosed(world), worker: world.contexts.identity.account }),
      ),
      denied('a contact on another case of the child, whose work goes on', 'identity', (world) =>
        aftercareRow(newId(), { ...ofClosed(world), file: world.cases.first }),
      ),
      denied('a contact on work that goes on', 'centre', ({ cases, first, contexts }) =>
        aftercareRow(newId(), { file: cases.first, child: first.child, agency: contexts.centre.agency }, 24),
      ),
      ...deniedTo(['reviewer', ...WITHOUT_FILE], 'a contact on a case that one does not see', (_, world) =>
        aftercareRow(newId(), ofClosed(world), 24),
      ),
    ],
  },
];
