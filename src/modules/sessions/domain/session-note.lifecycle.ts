import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where the last edition of a note stands. */
export type SessionNoteState = 'unsigned' | 'signed-off';

/** What its author does with a note. */
export type SessionNoteAction = 'amend' | 'sign-off' | 'name-readers';

/** Nothing is taken back: to amend writes another edition, for which the author does not stand yet. */
export const sessionNoteLifecycle = defineLifecycle<SessionNoteState, SessionNoteAction>(
  'session-note',
  'unsigned',
  {
    unsigned: { amend: 'unsigned', 'sign-off': 'signed-off', 'name-readers': 'unsigned' },
    'signed-off': { amend: 'unsigned', 'name-readers': 'signed-off' },
  },
);

/** Where an edition stands. */
export const stateOfNote = ({ signedOffAt }: { readonly signedOffAt: Date | null }): SessionNoteState =>
  signedOffAt === null ? 'unsigned' : 'signed-off';
