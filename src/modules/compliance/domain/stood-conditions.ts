import type { LocalDate } from '../../../kernel/local-date';
import { asksOn, type ConditionLimits, type KnownOrder, type StoodCondition } from '../../sentencing';

/** Conditions of all editions. */
type EverAsked = Pick<KnownOrder, 'everAsked'>;

/** One that names hours or places. */
export interface LimitedCondition extends StoodCondition {
  readonly limits: ConditionLimits;
}

export const isLimited = (one: StoodCondition): one is LimitedCondition => one.limits !== null;

/** All ids of what goes on unchanged under this one, its own among them. */
export function idsOf({ everAsked }: EverAsked, conditionId: string): string[] {
  const firstId = everAsked.find(({ id }) => id === conditionId)?.firstId;
  return everAsked.filter((one) => one.firstId === firstId).map(({ id }) => id);
}

/**
 * A condition as it asked something on a day, whichever of its ids is named: the named one where it did, else the latest that did.
 * None where it was not asked then; on the day of a change the old edition holds and the new one.
 */
export function askedOn(
  { everAsked }: EverAsked,
  named: LimitedCondition,
  day: LocalDate,
): LimitedCondition | undefined {
  const asked = everAsked
    .filter(isLimited)
    .filter((one) => one.firstId === named.firstId && isAskedThen(one, day));
  return asked.find(({ id }) => id === named.id) ?? asked.at(-1);
}

const isAskedThen = ({ limits, from, until }: LimitedCondition, day: LocalDate): boolean =>
  asksOn(limits, day) && from <= day && (until === null || day <= until);
