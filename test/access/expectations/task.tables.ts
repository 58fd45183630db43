import { newId } from '../../../src/kernel/ids';
import type { ContextName } from '../rows/contexts';
import type { RowWorld } from '../rows/row-world';
import { taskRow, type TaskIds } from '../rows/task-rows';
import { quoted } from './case.tables';
import { allowed, denied, type RowsOf, type TableLaw } from './table-law';

type Whose = Partial<Record<ContextName, readonly (keyof TaskIds)[]>>;

/** About no case the two of them; about a case who sees it in its centre. */
const SEEN: Whose = {
  holder: ['between', 'done'],
  colleague: ['between', 'done'],
  centre: ['ofCase', 'ofOthers', 'unheld'],
};

const ANSWERED: Whose = { holder: ['between'], colleague: ['between'], centre: ['ofCase', 'unheld'] };

const tasks =
  (whose: Whose): RowsOf =>
  ({ name }, world) => {
    const ids = (whose[name] ?? []).map((one) => world.tasks[one]);
    return ids.length === 0 ? 'false' : `id in (${quoted(ids)})`;
  };

const by = (
  { contexts }: RowWorld,
  giver: 'holder' | 'centre' | 'identity',
  heldBy: ContextName = giver,
) => ({ givenBy: contexts[giver], heldBy: contexts[heldBy], agency: contexts[giver].agency });
const ofFirst = ({ cases, first }: RowWorld) => ({ file: cases.first, child: first.child });

const AT = `'2026-06-01T10:00:00Z'`;

/** What people of a centre ask each other. */
export const taskTables: readonly TableLaw[] = [
  {
    table: 'desk.task',
    see: tasks(SEEN),
    change: {
      set: `state = 'done', unheld_since = null, answered_at = ${AT}, answered_by = nullif(current_setting('app.account', true), '')::uuid`,
      rows: tasks(ANSWERED),
    },
    never: {
      what: 'a task answered in the name of another',
      set: `state = 'done', unheld_since = null, answered_at = ${AT}, answered_by = gen_random_uuid()`,
    },
    insert: [
      allowed('a task about no case', 'holder', (world) =>
        taskRow(newId(), by(world, 'holder', 'colleague')),
      ),
      allowed('a task about a case that one sees', 'centre', (world) =>
        taskRow(newId(), by(world, 'centre'), ofFirst(world)),
      ),
      denied('a task in the name of another', 'colleague', (world) => taskRow(newId(), by(world, 'holder'))),
      denied('a task that is done from the beginning', 'holder', (world) => ({
        ...taskRow(newId(), by(world, 'holder')),
        state: 'done',
      })),
      denied('a task of another agency', 'holder', (world) =>
        taskRow(newId(), { ...by(world, 'holder'), agency: world.contexts.centre.agency }),
      ),
      denied('a task about a case that one does not see', 'centre', (world) =>
        taskRow(newId(), by(world, 'centre'), { file: world.cases.unheld, child: world.second.child }),
      ),
      denied('a task about another child than the case is of', 'centre', (world) =>
        taskRow(newId(), by(world, 'centre'), { file: world.cases.first, child: world.second.child }),
      ),
      denied('a task about a case of another centre', 'identity', (world) =>
        taskRow(newId(), by(world, 'identity'), ofFirst(world)),
      ),
    ],
  },
];
