import { newId } from '../../../src/kernel/ids';
import type { ContextName } from '../rows/contexts';
import { difficultyRow, responseRow, type DifficultyIds } from '../rows/difficulty-rows';
import { quoted, SEEN, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** To whom the case is not open, or who is in conflict. */
const WITHOUT_CASE: readonly ContextName[] = ['reviewer', ...WITHOUT_FILE];

const OF_CASE: Readonly<Record<string, readonly (keyof DifficultyIds)[]>> = {
  first: ['resolved', 'heard', 'recorded'],
  identified: [],
  second: ['ofSecond'],
};

/** The difficulties of the cases that one sees, or of them those that are named. */
const known =
  (key: string, only?: readonly (keyof DifficultyIds)[]): RowsOf =>
  ({ name }, { difficulties }) => {
    const seen: Partial<Record<ContextName, readonly string[]>> = SEEN;
    const names = (seen[name] ?? []).flatMap((one) => OF_CASE[one] ?? []);
    const ids = names.filter((one) => !only || only.includes(one)).map((one) => difficulties[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

const OPEN = ['heard', 'recorded', 'ofSecond'] as const;
const ANSWERED = ['heard', 'ofSecond'] as const;
const AT = `'2026-06-01T10:00:00Z'`;

/** What goes wrong, and how the child explains it, is its team’s and its coordinators’ (domain of the centre). */
export const difficultyTables: readonly TableLaw[] = [
  {
    table: 'follow_through.difficulty',
    see: known('id'),
    change: { set: 'version = 7', rows: known('id', OPEN) },
    never: { what: 'other facts than were written down', set: `facts = decode('01', 'hex')` },
    insert: [
      allowed('a difficulty on a case of one’s team', 'person', ({ cases, first, contexts }) =>
        difficultyRow(newId(), cases.first, first.child, contexts.person),
      ),
      denied('a difficulty in the name of a colleague', 'person', ({ cases, first, contexts }) =>
        difficultyRow(newId(), cases.first, first.child, contexts.centre),
      ),
      denied('a difficulty of another child than the case is of', 'centre', ({ cases, second, contexts }) =>
        difficultyRow(newId(), cases.first, second.child, contexts.centre),
      ),
      denied('a difficulty of a case that one does not see, of a child that one sees', 'centre', (world) =>
        difficultyRow(newId(), world.cases.second, world.first.child, world.contexts.centre),
      ),
      denied('a difficulty where a court has ordered the work', 'stranger', ({ cases, first, contexts }) =>
        difficultyRow(newId(), cases.unanswered, first.child, contexts.stranger),
      ),
      denied('a difficulty that is withdrawn from the beginning', 'centre', ({ cases, first, contexts }) => ({
        ...difficultyRow(newId(), cases.first, first.child, contexts.centre),
        ...{ state: 'withdrawn', end_reason: 'other' },
      })),
      ...deniedTo(WITHOUT_CASE, 'a difficulty on a case that one does not see', (by, { cases, first }) =>
        difficultyRow(newId(), cases.first, first.child, by),
      ),
    ],
  },
  {
    table: 'follow_through.difficulty_response',
    see: known('difficulty_id'),
    change: {
      // What those who see it may do: coordinators of a centre decide, the others write down what is said against it.
      set: `state = 'contested', decided_by = nullif(current_setting('app.account', true), '')::uuid, decided_at = ${AT},
        contested_by = 'child', contested_at = ${AT}, contest_words = decode('00', 'hex')`,
      rows: known('difficulty_id', ANSWERED),
    },
    never: [
      {
        what: 'a response confirmed in the name of another',
        set: `state = 'confirmed', decided_at = ${AT}, decided_by = gen_random_uuid()`,
      },
      {
        what: 'a response confirmed in one’s own name by who coordinates no centre',
        set: `state = 'confirmed', decided_at = ${AT}, decided_by = case
          when current_setting('app.roles', true) like '%centre-coordinator%' then gen_random_uuid()
          else nullif(current_setting('app.account', true), '')::uuid end`,
      },
      {
        what: 'an answer in the name of another, by who decided',
        set: `state = 'lifted', decided_at = ${AT}, decided_by = nullif(current_setting('app.account', true), '')::uuid,
          answered_at = ${AT}, answered_by = gen_random_uuid()`,
      },
    ],
    insert: [
      allowed(
        'a response of one’s own where the child was heard',
        'centre',
        ({ difficulties, cases, contexts }) => responseRow(difficulties.heard, cases.first, contexts.centre),
      ),
      denied('a response in the name of a colleague', 'person', ({ difficulties, cases, contexts }) =>
        responseRow(difficulties.heard, cases.first, contexts.centre),
      ),
      denied('a response where the child was not heard', 'centre', ({ difficulties, cases, contexts }) =>
        responseRow(difficulties.recorded, cases.first, contexts.centre),
      ),
      denied('a response to what is over', 'centre', ({ difficulties, cases, contexts }) =>
        responseRow(difficulties.resolved, cases.first, contexts.centre),
      ),
      denied(
        'a response that is confirmed from the beginning',
        'centre',
        ({ difficulties, cases, contexts }) => ({
          ...responseRow(difficulties.heard, cases.first, contexts.centre),
          ...{ state: 'confirmed', decided_by: contexts.person.account, decided_at: '2026-06-01T10:00:00Z' },
        }),
      ),
      ...deniedTo(WITHOUT_CASE, 'a response on a case that one does not see', (by, { difficulties, cases }) =>
        responseRow(difficulties.heard, cases.first, by),
      ),
    ],
  },
];
