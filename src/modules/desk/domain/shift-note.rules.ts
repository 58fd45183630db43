import type { Rule } from '../../../kernel/rule';
import type { ShiftNoteAction } from './shift-note.lifecycle';

/** What decides whether a note may be written as it is told. */
export interface WritingFacts {
  readonly text: string | null;
  /** Until when each task is to be done; null when no time is said. */
  readonly tasksDue: readonly (Date | null)[];
  readonly now: Date;
}

const aNoteSaysSomething: Rule<WritingFacts> = {
  code: 'shift-note.says-nothing',
  citation: 'record keeping: BR 21.1',
  holds: ({ text, tasksDue }) => text !== null || tasksDue.length > 0,
};

const whatIsLeftIsStillToCome: Rule<WritingFacts> = {
  code: 'shift-note.task-due-in-the-past',
  citation: 'clocks: BR 20.1',
  holds: ({ tasksDue, now }) => tasksDue.every((dueAt) => dueAt === null || dueAt > now),
};

/** Whether a shift note may be written. */
export const writingRules: readonly Rule<WritingFacts>[] = [aNoteSaysSomething, whatIsLeftIsStillToCome];

/** Who acts on the note of whom. */
export interface ActorFacts {
  readonly writtenBy: string;
  readonly actor: string;
}

const anotherPersonTakesOver: Rule<ActorFacts> = {
  code: 'shift-note.taken-over-by-its-writer',
  citation: 'care without a gap between shifts: BR 13.5',
  holds: ({ writtenBy, actor }) => writtenBy !== actor,
};

const theWriterAloneTakesItBack: Rule<ActorFacts> = {
  code: 'shift-note.withdrawn-by-another',
  citation: 'record keeping: BR 21.1',
  holds: ({ writtenBy, actor }) => writtenBy === actor,
};

/** Who may do what with a shift note of the own unit. */
export const actingRules: Readonly<Record<ShiftNoteAction, readonly Rule<ActorFacts>[]>> = {
  'take-over': [anotherPersonTakesOver],
  withdraw: [theWriterAloneTakesItBack],
};
