import { newId } from '../../../src/kernel/ids';
import type { ContextName } from '../rows/contexts';
import { sessionNoteRow, type SessionNoteIds } from '../rows/session-note-rows';
import type { RowWorld } from '../rows/row-world';
import { quoted, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** By whom they are written or for whom, as far as that person sees the case at its centre. */
const READ: Partial<Record<ContextName, readonly (keyof SessionNoteIds)[]>> = {
  centre: ['forAll', 'forCentre'],
  stranger: ['ofStranger'],
};

const OWN: typeof READ = { centre: ['forAll'], stranger: ['ofStranger'] };

const named =
  (whose: typeof READ): RowsOf =>
  ({ name }, { sessionNotes }) => {
    const ids = (whose[name] ?? []).map((one) => sessionNotes[one]);
    return ids.length === 0 ? 'false' : `id in (${quoted(ids)})`;
  };

/** Of the first child, at a session that the coordinator has led. */
const held = ({ sessions, cases, first }: RowWorld) => ({
  ...{ session: sessions.held, file: cases.first, child: first.child },
});

/** Confidential notes are their author’s, and theirs whom the author names (domain of the centre). */
export const sessionNoteTables: readonly TableLaw[] = [
  {
    table: 'sessions.note',
    see: named(READ),
    change: { set: 'version = 7', rows: named(OWN) },
    never: { what: 'other words than were written', set: `words = decode('01', 'hex')` },
    insert: [
      allowed('a note of a session that one has led', 'centre', (world) =>
        sessionNoteRow(newId(), held(world), world.contexts.centre),
      ),
      allowed('a note by who is on the team', 'stranger', ({ sessions, cases, second, contexts }) =>
        sessionNoteRow(
          newId(),
          { session: sessions.ofSecond, file: cases.second, child: second.child },
          contexts.stranger,
        ),
      ),
      denied('a note of a session that another has led, off the team', 'centre', (world) =>
        sessionNoteRow(newId(), { ...held(world), session: world.sessions.begun }, world.contexts.centre),
      ),
      denied('a note in the name of another', 'centre', (world) =>
        sessionNoteRow(newId(), held(world), world.contexts.person),
      ),
      denied('a note of another child than takes part', 'centre', (world) =>
        sessionNoteRow(newId(), { ...held(world), child: world.second.child }, world.contexts.centre),
      ),
      denied('a note on another case than takes part', 'centre', (world) =>
        sessionNoteRow(newId(), { ...held(world), file: world.cases.second }, world.contexts.centre),
      ),
      denied('a note of a case that one coordinates, by who is on the team of another', 'identity', (world) =>
        sessionNoteRow(
          newId(),
          { session: world.sessions.ofIdentified, file: world.cases.identified, child: world.first.child },
          world.contexts.identity,
        ),
      ),
      denied('a note of a session that is to come', 'centre', (world) =>
        sessionNoteRow(newId(), { ...held(world), session: world.sessions.ledLater }, world.contexts.centre),
      ),
      denied('a note by who helps from another body', 'person', (world) =>
        sessionNoteRow(newId(), held(world), world.contexts.person),
      ),
      denied('a note by who leads and does not see the case', 'lead-colleague', (world) =>
        sessionNoteRow(
          newId(),
          { session: world.sessions.led, file: world.cases.second, child: world.second.child },
          world.contexts['lead-colleague'],
        ),
      ),
      denied('a note by who is in conflict', 'identity', (world) =>
        sessionNoteRow(
          newId(),
          { session: world.sessions.inConflict, file: world.cases.second, child: world.second.child },
          world.contexts.identity,
        ),
      ),
      ...deniedTo(['reviewer', ...WITHOUT_FILE], 'a note on a case that one does not see', (by, world) =>
        sessionNoteRow(newId(), held(world), by),
      ),
    ],
  },
];
