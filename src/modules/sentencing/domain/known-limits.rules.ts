import type { MeasureLimit, WeighedMeasure } from './order-facts';
import type { OrderFinding } from './order-finding';

/** In what a measure can be told, and by which limits that is bounded. */
const BOUNDED_BY = {
  days: ['days', 'days-to-serve'],
  hours: ['hours'],
  amount: ['amount'],
} as const satisfies Partial<Record<keyof WeighedMeasure, readonly MeasureLimit['what'][]>>;

const UNITS = Object.keys(BOUNDED_BY) as (keyof typeof BOUNDED_BY)[];

/** Is the longest, or the most, known of all that is told of a measure? Where no list has it, who decides looks at it. */
export function mostIsKnown(measure: WeighedMeasure): OrderFinding {
  const unknown = UNITS.filter((unit) => measure[unit] !== null && !isBounded(measure, unit));
  return {
    ...{ code: 'order.most-unknown', measure: measure.measure },
    ...{ outcome: unknown.length === 0 ? 'met' : 'needs-review', citation: 'BR 17.1; TR 12.1' },
    ...{ verified: true, least: null, most: null },
  };
}

const isBounded = ({ limits }: WeighedMeasure, unit: keyof typeof BOUNDED_BY): boolean =>
  limits.some(({ what, most }) => most !== null && BOUNDED_BY[unit].some((one) => one === what));
