import { AGENCY_KINDS } from '../../../platform/policy/policy';
import type { AttributeShapes } from './attribute-shape';
import { law, optional, years } from './list-shapes';

/** What of a measure, or of what it rests on, is limited. */
const LIMITED = [
  ...(['days', 'hours', 'hoursPerDay', 'amount', 'age', 'gravity', 'stage', 'own-income'] as const),
  ...(['days-to-serve', 'first-time'] as const),
] as const;

/** The acts that end an order. */
const ENDING_ACTS = ['complete', 'discharge-early', 'revoke', 'quash'] as const;

/** Times beside the state of an order. */
const INTERVALS = ['suspension', 'appeal'] as const;

/** The lists of alternatives that a prosecutor or a court orders. */
export const ORDER_LISTS = {
  // Within what a measure of an order has to stay; what lies outside is refused, or looked at by who decides.
  'measure-limits': {
    measure: { kind: 'code', list: 'measures' },
    what: { kind: 'choice', of: LIMITED },
    least: optional({ kind: 'integer', min: 0, max: 100_000 }),
    most: optional({ kind: 'integer', min: 0, max: 100_000 }),
    stages: optional({ kind: 'choices', of: ['pre-trial', 'sentence', 'aftercare'] }),
    // Of what age the child is for whom it is a limit; for all where not said.
    ofAgeLeast: optional(years),
    ofAgeMost: optional(years),
    exceeding: { kind: 'choice', of: ['refuse', 'review'] },
    law,
  },
  // What one day of imprisonment is worth in another punishment: what time in custody counts for.
  'sanction-equivalences': {
    measure: { kind: 'code', list: 'measures' },
    unit: { kind: 'choice', of: ['days', 'hours'] },
    amount: { kind: 'integer', min: 1, max: 1_000 },
    law,
  },
  // Who decides on an order at a stage, for acts of a gravity and children of an age, and on which basis; unbounded where not said.
  'order-competences': {
    stage: { kind: 'choice', of: ['pre-trial', 'sentence', 'aftercare'] },
    agencyKind: { kind: 'choice', of: AGENCY_KINDS },
    role: { kind: 'choice', of: ['prosecutor', 'judge'] },
    leastAge: optional(years),
    mostAge: optional(years),
    leastGravity: optional({ kind: 'integer', min: 1, max: 20 }),
    mostGravity: optional({ kind: 'integer', min: 1, max: 20 }),
    legalBasis: { kind: 'code', list: 'legal-bases' },
  },
  // What a court put in the place of an order; what takes liberty is marked, so that it can be counted.
  'court-outcomes': { custodial: { kind: 'flag' } },
  'order-answer-reasons': {},
  // What who gives this reason says beside it, one of these at least: the condition that was not kept, the measure that was not done.
  'order-breach-grounds': { names: optional({ kind: 'choices', of: ['condition', 'measure'] }) },
  // Which places a child can be kept away from, and what a condition leaves free: always, or on one day that it names.
  'condition-places': {},
  'condition-exceptions': { dated: optional({ kind: 'flag' }) },
  // Whether a condition of this kind names hours, places, or one of both; and by what it is counted, where it is not only said.
  'order-condition-kinds': {
    needs: optional({ kind: 'choice', of: ['hours', 'places', 'either'] }),
    countedBy: optional({ kind: 'choice', of: ['minutes', 'qapik', 'dates', 'days'] }),
    law: optional(law),
  },
  // By which acts an order ends for this reason (by none: the product says it by itself), how it must stand for that, and whether what is left counts as done.
  'order-end-reasons': {
    acts: { kind: 'choices', of: ENDING_ACTS },
    states: optional({ kind: 'choices', of: ['in-review'] }),
    acceptsWhatIsLeft: optional({ kind: 'flag' }),
    law: optional(law),
  },
  // Of which times beside the state each is a reason; of none what the product says by itself.
  'order-interval-ends': { kinds: { kind: 'choices', of: INTERVALS } },
  'order-interval-reasons': { kinds: { kind: 'choices', of: INTERVALS } },
  'order-supervisor-reasons': {},
  // Marked is what the product says by itself.
  'order-variation-reasons': { saidByProduct: optional({ kind: 'flag' }) },
  'order-reject-reasons': {},
  'order-withdraw-reasons': {},
} as const satisfies Record<string, AttributeShapes>;
