import type { AttributeShapes } from './attribute-shape';
import { optional } from './list-shapes';

/** The lists of hearings before a court. */
export const HEARING_LISTS = {
  'hearing-absence-reasons': {},
  'hearing-adjourn-reasons': {},
  'hearing-cancel-reasons': {},
  'hearing-next-steps': {},
  'hearing-not-heard-reasons': {},
  'hearing-open-reasons': {},
  // Whether it takes the liberty of the child: without a lawyer beside it that is decided in no hearing that asks for one.
  'hearing-outcomes': { custodial: { kind: 'flag' } },
  'hearing-places': {},
  // What it must be about, whether a prosecutor may ask for it, and whether without a lawyer nobody is sent to custody.
  'hearing-types': {
    needs: optional({ kind: 'choice', of: ['intake', 'order'] }),
    prosecutorAsks: { kind: 'flag' },
    lawyerForCustody: { kind: 'flag' },
  },
} as const satisfies Record<string, AttributeShapes>;
