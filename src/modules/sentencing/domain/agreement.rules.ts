import type { OrderedMeasure } from './order';
import type { OrderFinding, OrderOutcome } from './order-finding';

/** How it stands that child and representatives agree to what nobody imposes. */
export type OrderAgreement = 'given' | 'refused' | 'not-confirmed' | 'not-recorded' | 'not-seen';

const OUTCOMES: Readonly<Record<OrderAgreement, OrderOutcome>> = {
  given: 'met',
  refused: 'not-met',
  // Said in custody, and not again in freedom: who decides asks the child.
  'not-confirmed': 'needs-review',
  'not-recorded': 'not-met',
  // It may stand in a file that is not open to who looks.
  'not-seen': 'needs-review',
};

/** What a child takes upon itself it has agreed to, and who stands for it where it is too young (GC24 §18(b)). */
export const agreedTo = (
  { measure, kind }: Pick<OrderedMeasure, 'measure' | 'kind'>,
  agreement: OrderAgreement,
): OrderFinding[] =>
  kind === 'voluntary-obligation'
    ? [
        {
          ...{ code: 'order.agreement-missing', measure, outcome: OUTCOMES[agreement] },
          ...{ citation: 'GC24 §18(b); CRC 12', verified: true, least: null, most: null },
        },
      ]
    : [];

/** How consent to take part stands, as the rule reads it. */
export interface AgreementFacts {
  readonly isGiven: boolean;
  readonly child: { readonly standing: string };
  readonly representatives: { readonly standing: string };
}

const AGAINST: readonly string[] = ['refused', 'withdrawn', 'disputed'];

/** No word that is against it is passed over for one that is not there yet. */
export function agreementOf({ isGiven, child, representatives }: AgreementFacts): OrderAgreement {
  if (isGiven) return 'given';
  const standings = [child.standing, representatives.standing];
  if (standings.some((one) => AGAINST.includes(one))) return 'refused';
  return standings.includes('unconfirmed') ? 'not-confirmed' : 'not-recorded';
}
