import { canBind, within } from './limit-outcome';
import type { MeasureBeside, MeasureLimit, OrderFacts, WeighedMeasure } from './order-facts';
import type { OrderedMeasure } from './order';
import type { OrderFinding, OrderOutcome } from './order-finding';

/** What adds up over orders. */
const ADDED = ['days', 'hours', 'amount', 'custodyDays'] as const;
type Added = (typeof ADDED)[number];

/**
 * Is the measure ordered for the same acts elsewhere? Together they stay within what the law refuses beyond, and what is left of it is
 * looked at by who decides (CRC 40(4)).
 */
export function besideOthers(measure: WeighedMeasure, facts: OrderFacts): OrderFinding {
  const same = facts.measuresBeside?.filter((one) => one.measure === measure.measure) ?? null;
  const exceeded = exceededBy(measure, same ?? [], facts);
  return {
    ...{ code: 'order.measure-beside', measure: measure.measure, outcome: outcomeOf(same, exceeded) },
    ...{ citation: 'CRC 40(4); BR 5.1, 17.1(a)', verified: true, least: null },
    most: exceeded?.most ?? null,
  };
}

function outcomeOf(same: readonly MeasureBeside[] | null, exceeded: MeasureLimit | undefined): OrderOutcome {
  if (exceeded !== undefined) return 'not-met';
  return same?.length === 0 ? 'met' : 'needs-review';
}

/** Which limit what was ordered at this stage is not within together; what something has at least is asked of each alone. */
function exceededBy(measure: WeighedMeasure, same: readonly MeasureBeside[], facts: OrderFacts) {
  const others = same.filter(({ isSameStage }) => isSameStage);
  const together = { ...measure, ...sumsOf([measure, ...others]) };
  if (others.length === 0) return undefined;
  return measure.limits
    .filter((limit) => isOfSums(limit) && canBind(limit, facts.age))
    .find((limit) => within({ ...limit, least: null }, together, facts).outcome === 'not-met');
}

const isOfSums = ({ what, most }: MeasureLimit): boolean =>
  most !== null && ADDED.some((added) => added === what);

const sumsOf = (measures: readonly Pick<OrderedMeasure, Added>[]) => ({
  ...{ days: sumOf(measures, 'days'), hours: sumOf(measures, 'hours') },
  ...{ amount: sumOf(measures, 'amount'), custodyDays: sumOf(measures, 'custodyDays') },
});

/** Null where none of them is counted so. */
function sumOf(measures: readonly Pick<OrderedMeasure, Added>[], added: Added): number | null {
  const told = measures.flatMap((one) => one[added] ?? []);
  return told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0);
}
