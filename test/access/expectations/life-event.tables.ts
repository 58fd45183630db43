import { newId } from '../../../src/kernel/ids';
import type { ContextName } from '../rows/contexts';
import { newActRow, type NewActIds } from '../rows/life-event-rows';
import { quoted } from './case.tables';
import { denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

const FIRST = ['read', 'unread'] as const;

/** Who coordinates a centre and sees the case; nobody of the team, and nobody in conflict. */
const TOLD: Partial<Record<ContextName, readonly (keyof NewActIds)[]>> = { centre: FIRST, identity: FIRST };

const told =
  (only?: readonly (keyof NewActIds)[]): RowsOf =>
  ({ name }, { newActs }) => {
    const names = (TOLD[name] ?? []).filter((one) => !only || only.includes(one));
    return names.length === 0 ? 'false' : `id in (${quoted(names.map((one) => newActs[one]))})`;
  };

const BY_ME = `acknowledged_by = nullif(current_setting('app.account', true), '')::uuid,
  acknowledged_at = '2099-06-01T10:00:00Z'`;

/** Of a new act the coordinators of the centre are told, once, by who registers it and by nobody else (CRC 40(2)(b)(i)). */
export const lifeEventTables: readonly TableLaw[] = [
  {
    table: 'life_events.new_act',
    see: told(),
    change: { set: BY_ME, rows: told(['unread']) },
    never: {
      what: 'a new act that is read in the name of another',
      set: `acknowledged_by = gen_random_uuid(), acknowledged_at = '2099-06-01T10:00:00Z'`,
    },
    insert: [
      denied('a new act, by the centre itself', 'centre', ({ cases, next }) =>
        newActRow(newId(), cases.first, next),
      ),
      ...deniedTo(['holder', 'stranger', 'person', 'nobody'], 'a new act, by hand', (_by, { cases, next }) =>
        newActRow(newId(), cases.first, next),
      ),
    ],
  },
];
