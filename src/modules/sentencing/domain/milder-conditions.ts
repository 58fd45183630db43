import type { LocalDate } from '../../../kernel/local-date';
import { EVERY_DAY, hoursOf, type ConditionLimits, type HoursOfWeekday } from './condition-limits';

/** What is asked by one condition, as far as it can be compared: words cannot. */
export interface ComparedCondition {
  readonly kind: string;
  /** Null where words alone tell of it. */
  readonly limits: ConditionLimits | null;
}

/** Whether each of these asks no more than one of before, and no two than the same one. */
export function areNoHarder(
  asked: readonly ComparedCondition[],
  before: readonly ComparedCondition[],
  today: LocalDate,
): boolean {
  const places = asked.map((one) =>
    before.flatMap((other, at) => (isNoHarder(one, other, today) ? [at] : [])),
  );
  const takenBy = new Map<number, number>();
  return places.every((_, at) => takes(at, { places, takenBy, tried: new Set() }));
}

interface Taking {
  /** Of each that is asked, which of before it may go on from. */
  readonly places: readonly (readonly number[])[];
  readonly takenBy: Map<number, number>;
  readonly tried: Set<number>;
}

/** Takes one of before; who has it takes another where it can. */
function takes(asked: number, taking: Taking): boolean {
  const { places, takenBy, tried } = taking;
  return (places[asked] ?? []).some((place) => {
    if (tried.has(place)) return false;
    tried.add(place);
    const other = takenBy.get(place);
    if (other !== undefined && !takes(other, taking)) return false;
    takenBy.set(place, asked);
    return true;
  });
}

const isNoHarder = (one: ComparedCondition, before: ComparedCondition, today: LocalDate): boolean =>
  one.kind === before.kind &&
  (one.limits === null || before.limits === null || areWithin(one.limits, before.limits, today));

const areWithin = (one: ConditionLimits, before: ConditionLimits, today: LocalDate): boolean =>
  asksNoOtherHours(one, before) &&
  asksOfNoOtherPlaces(one, before) &&
  leavesNoLessFree(one, before, today) &&
  begin(one, today) >= begin(before, today) &&
  endsNoLater(one, before);

/** Each hour that is asked was asked before. */
const asksNoOtherHours = (one: ConditionLimits, before: ConditionLimits): boolean =>
  timesOf(one).every((time) => timesOf(before).some((other) => covers(other, time)));

/** Where no hours are named, whole days. */
const timesOf = (limits: ConditionLimits): HoursOfWeekday[] =>
  limits.from === null
    ? (limits.weekdays.length === 0 ? EVERY_DAY : limits.weekdays).map((weekday) => ({
        ...{ weekday, from: '00:00', until: '24:00' },
      }))
    : hoursOf(limits);

const covers = (wide: HoursOfWeekday, narrow: HoursOfWeekday): boolean =>
  wide.weekday === narrow.weekday && wide.from <= narrow.from && narrow.until <= wide.until;

/** Where no places are named, it is everywhere but at home. */
const asksOfNoOtherPlaces = ({ places }: ConditionLimits, before: ConditionLimits): boolean =>
  before.places.length === 0 || (places.length > 0 && places.every((place) => before.places.includes(place)));

const leavesNoLessFree = (
  { exceptions }: ConditionLimits,
  before: ConditionLimits,
  today: LocalDate,
): boolean =>
  before.exceptions
    .filter(({ on }) => on === null || on >= today)
    .every(({ code, on }) => exceptions.some((one) => one.code === code && one.on === on));

const begin = ({ fromOn }: ConditionLimits, today: LocalDate): LocalDate =>
  fromOn !== null && fromOn > today ? fromOn : today;

const endsNoLater = ({ untilOn }: ConditionLimits, before: ConditionLimits): boolean =>
  before.untilOn === null || (untilOn !== null && untilOn <= before.untilOn);
