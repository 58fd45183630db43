import type { SaidCondition } from '../domain/said-condition';
import type { ConditionRequest } from '../http/order.requests';
import { keptLimits } from './kept-limits';

/** A condition as it is kept, before it is sealed. */
export interface NewCondition extends SaidCondition {
  readonly words: string;
  /** The id that it had first; null where it is a new one. */
  readonly firstId: string | null;
}

/** One that nobody has set down before. */
export const newCondition = ({ kind, words, limits }: ConditionRequest): NewCondition => ({
  ...{ kind, words, limits: keptLimits(limits), placeWords: limits?.placeWords ?? null, firstId: null },
});
