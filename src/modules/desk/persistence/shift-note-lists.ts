import type { Work } from '../../../platform/persistence/work';

/** The lists of shift notes that a unit works from. */
export const SHIFT_NOTE_LISTS = ['open', 'mine', 'all'] as const;
export type ShiftNoteListName = (typeof SHIFT_NOTE_LISTS)[number];

/** Whose notes a list shows; what may be seen, row-level security decides. */
export interface ShiftNoteListShape {
  readonly where: string;
  readonly values: unknown[];
}

/** Open is what nobody has taken over yet. */
export const LISTS: Readonly<Record<ShiftNoteListName, (work: Work) => ShiftNoteListShape>> = {
  open: ({ actor }) => ({ where: `t.agency_id = $1 and t.state = 'written'`, values: [actor.agencyId] }),
  mine: ({ actor }) => ({
    where: 't.agency_id = $1 and t.written_by = $2',
    values: [actor.agencyId, actor.accountId],
  }),
  all: ({ actor }) => ({ where: 't.agency_id = $1', values: [actor.agencyId] }),
};
