import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { shownOf, standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { SessionNoteRepository, type SessionNote } from '../persistence/session-note.repository';

const ONE_DAY = 86_400_000;

/** Lays notes of held sessions on the desk of their author, who does not stand by them a day later. */
@Injectable()
export class OfferSessionNotes {
  constructor(items: WorkItems, notes: SessionNoteRepository) {
    items.declare({
      ...{ kind: 'session-note', permission: 'note.sign-off' },
      items: async (work: Work, limit: number) => {
        const longAgo = new Date(work.now.getTime() - ONE_DAY);
        return (await notes.unsigned(work, longAgo, limit)).map((one) => toItem(one, work.now));
      },
    });
  }
}

function toItem(note: SessionNote, now: Date): WorkItem {
  const dueAt = new Date(note.createdAt.getTime() + ONE_DAY);
  return {
    kind: 'session-note',
    ...shownOf({ ...note, id: note.noteId, number: null }),
    ...{ what: 'session-note-unsigned', since: note.createdAt, dueAt },
    standing: standingOf({ dueAt, warnAt: note.createdAt }, now),
  };
}
