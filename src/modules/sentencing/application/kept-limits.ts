import type { ConditionLimits } from '../domain/condition-limits';
import type { ConditionLimitsRequest } from '../http/condition-limits.requests';

/** The limits of a condition as they are kept; null where it has none. */
export function keptLimits(told: ConditionLimitsRequest | undefined): ConditionLimits | null {
  if (told === undefined) return null;
  const { weekdays = [], from = null, until = null, places = [], exceptions = [] } = told;
  return {
    weekdays: [...weekdays].sort(),
    ...{ from, until, places },
    exceptions: exceptions.map(({ code, on = null }) => ({ code, on })),
    ...{ fromOn: told.fromOn ?? null, untilOn: told.untilOn ?? null },
  };
}
