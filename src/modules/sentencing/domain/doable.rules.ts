import { daysToServe } from './measure-limits';
import type { LimitedThing, WeighedMeasure } from './order-facts';
import type { OrderFinding } from './order-finding';

/** Can a measure be done as it is told: do its hours fit into its days, and is it told in what it is counted in? */
export const doable = (measure: WeighedMeasure): OrderFinding[] => [...hoursFit(measure), countedSo(measure)];

/** What is told in hours is done within its days, so many on each at most; where nobody said that, nothing is asked. */
function hoursFit({ measure, hours, hoursPerDay, days, limits }: WeighedMeasure): OrderFinding[] {
  const within = days ?? daysToServe(limits);
  if (hours === null || hoursPerDay === null || within === null) return [];
  const most = within * hoursPerDay;
  return [
    {
      ...{ code: 'order.hours-do-not-fit', measure, outcome: hours <= most ? 'met' : 'not-met' },
      ...{ citation: 'TR 12.2; CRC 32', verified: true, least: null, most },
    },
  ];
}

/** In what more than its days a measure can be told, and by which limits one knows that it is. */
const TOLD_IN = {
  hours: ['hours', 'hoursPerDay'],
  hoursPerDay: ['hours', 'hoursPerDay'],
  amount: ['amount'],
} as const satisfies Partial<Record<keyof WeighedMeasure, readonly LimitedThing[]>>;

const UNITS = Object.keys(TOLD_IN) as (keyof typeof TOLD_IN)[];

/** What it is not counted in nobody can do; days are a term of anything, and of what is agreed to who decides looks at it. */
function countedSo(measure: WeighedMeasure): OrderFinding {
  const isStrange = UNITS.some((unit) => measure[unit] !== null && !isCountedIn(measure, unit));
  const strange = measure.kind === 'voluntary-obligation' ? 'needs-review' : 'not-met';
  return {
    ...{ code: 'order.measure-counted-otherwise', measure: measure.measure },
    ...{ outcome: isStrange ? strange : 'met', citation: 'TR 12.2; BR 17.1', verified: true },
    ...{ least: null, most: null },
  };
}

const isCountedIn = ({ countedIn, limits }: WeighedMeasure, unit: keyof typeof TOLD_IN): boolean =>
  TOLD_IN[unit].some(
    (one) => countedIn.some((counted) => counted === one) || limits.some(({ what }) => what === one),
  );
