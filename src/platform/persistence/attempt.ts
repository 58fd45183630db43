import type { DomainError } from '../../kernel/domain-error';
import { asDomainError } from '../http/database-errors';
import type { Work } from './work';

const MARK = 'savepoint attempt';
const UNDO = 'rollback to savepoint attempt';
const FORGET = 'release savepoint attempt';

/** What came of it: what it gave, or why it was refused. */
export type Attempted<Done> = { readonly done: Done } | { readonly refused: DomainError };

/**
 * Does a part of a unit of work, so that it alone is undone when it is refused. What may be refused must be waited for in it:
 * a write that is only sent tells its fault at the commit, and the whole fails.
 *
 * @throws whatever is no refusal.
 */
export async function attempt<Done>(work: Work, part: () => Promise<Done>): Promise<Attempted<Done>> {
  await work.query(MARK);
  try {
    const done = await part();
    await work.query(FORGET);
    return { done };
  } catch (error) {
    const refused = asDomainError(error);
    if (!refused) throw error;
    await undo(work);
    return { refused };
  }
}

/** Does a part of a unit of work and undoes it, whatever came of it: to say what it would give. */
export async function onTrial<Done>(work: Work, part: () => Promise<Done>): Promise<Done> {
  await work.query(MARK);
  const done = await part();
  await undo(work);
  return done;
}

async function undo(work: Work): Promise<void> {
  await work.query(UNDO);
  await work.query(FORGET);
}
