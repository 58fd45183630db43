import { newId } from '../../../src/kernel/ids';
import type { ContextName } from '../rows/contexts';
import { birthdayRow, type BirthdayIds } from '../rows/birthday-rows';
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

/** Whoever sees the case. */
const PREPARED: Partial<Record<ContextName, readonly (keyof BirthdayIds)[]>> = {
  ...{ holder: ['ahead', 'talked'], colleague: ['ahead', 'talked'], protection: ['ahead', 'talked'] },
  ...{ authority: ['ahead'], centre: ['ahead'], person: ['ahead'] },
  identity: ['ahead', 'ofClosed'],
  stranger: ['asked'],
};

const birthdays =
  (only?: readonly (keyof BirthdayIds)[]): RowsOf =>
  ({ name }, { birthdays: ids }) => {
    const names = (PREPARED[name] ?? []).filter((one) => !only || only.includes(one));
    return names.length === 0 ? 'false' : `id in (${quoted(names.map((one) => ids[one]))})`;
  };

const WORDS = `talk_words = '\\x01', talked_at = '2026-06-01T10:00:00Z'`;
const TALKED = `${WORDS}, state = 'talked'`;
const ME = `nullif(current_setting('app.account', true), '')::uuid`;

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
  {
    table: 'life_events.eighteenth_birthday',
    see: birthdays(),
    change: { set: `${TALKED}, talked_by = ${ME}`, rows: birthdays(['ahead', 'talked']) },
    never: [
      { what: 'a talk in the name of another', set: `${TALKED}, talked_by = gen_random_uuid()` },
      {
        what: 'a young person asked in the name of another',
        set: `${WORDS}, talked_by = ${ME}, state = 'asked', answer = 'goes-on', asked_at = '2026-06-01T10:00:00Z',
          asked_by = gen_random_uuid()`,
      },
    ],
    insert: [
      denied('an eighteenth birthday, by the centre itself', 'centre', ({ cases, first }) =>
        birthdayRow(newId(), cases.next, first.child),
      ),
      ...deniedTo(['holder', 'stranger', 'person', 'nobody'], 'an eighteenth birthday, by hand', (_, world) =>
        birthdayRow(newId(), world.cases.next, world.first.child),
      ),
    ],
  },
];
