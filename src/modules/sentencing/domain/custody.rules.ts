import type { OrderFinding, OrderOutcome } from './order-finding';
import type { OrderedMeasure } from './order';

/** What one day of imprisonment is worth in a measure, as the dated list has it (CC 68.1). */
export interface Equivalence {
  readonly unit: 'days' | 'hours';
  readonly amount: number;
  readonly law: string;
  readonly verified: boolean;
}

/** How long the child was held about the acts of an order; each day that was begun counts as one. */
export interface CustodyTime {
  readonly days: number;
  /** Whether each time has a beginning and an end, and none of them lasts. */
  readonly isCertain: boolean;
}

/** How many days or hours of a measure the time in custody counts for. */
export const countedFor = (custodyDays: number, { amount }: Pick<Equivalence, 'amount'>): number =>
  Math.max(0, Math.trunc(custodyDays)) * amount;

/** A measure in which time in custody can be counted; null where the law has no measure for that. */
interface Countable extends Pick<OrderedMeasure, 'measure' | 'custodyDays'> {
  readonly equivalence: Equivalence | null;
}

/** What a child was held for is taken off what is ordered; `least` is what it counts for in the unit of the measure (CC 68.1). */
export const custodyCounted = (
  { measure, custodyDays, equivalence }: Countable,
  custody: CustodyTime | null,
): OrderFinding[] =>
  equivalence === null
    ? []
    : [
        {
          ...{ code: 'order.custody-not-counted', measure, outcome: outcomeOf(custody, custodyDays) },
          ...{ citation: equivalence.law, verified: equivalence.verified, most: null },
          least: custody === null ? null : countedFor(custody.days, equivalence),
        },
      ];

/**
 * What is told as counted is in the record of custody, and counted in what the law has a measure for; what the record is not certain of
 * is looked at (CC 68.1).
 */
export const custodyTold = (
  { measure, custodyDays, equivalence }: Countable,
  custody: CustodyTime | null,
): OrderFinding[] => {
  const told = custodyDays ?? 0;
  if (told === 0) return [];
  const source = { measure, citation: 'CC 68.1', verified: true, least: null };
  return [
    {
      ...source,
      code: 'order.custody-beyond-record',
      outcome: shown(told, custody),
      most: custody?.days ?? null,
    },
    ...(equivalence === null
      ? [{ ...source, code: 'order.custody-not-countable', outcome: 'needs-review', most: null } as const]
      : []),
  ];
};

function shown(told: number, custody: CustodyTime | null): OrderOutcome {
  if (custody === null || !custody.isCertain) return 'needs-review';
  return told <= custody.days ? 'met' : 'not-met';
}

/** What nobody knows, or says, is looked at by who decides. */
function outcomeOf(custody: CustodyTime | null, told: number | null): OrderOutcome {
  if (custody === null || !custody.isCertain) return 'needs-review';
  if (custody.days === 0) return 'met';
  if (told === null) return 'needs-review';
  return told >= custody.days ? 'met' : 'not-met';
}
