import { agreedTo } from './agreement.rules';
import { besideOthers } from './beside.rules';
import { custodyCounted, custodyTold } from './custody.rules';
import { doable } from './doable.rules';
import { mostIsKnown } from './known-limits.rules';
import { canBind, within } from './limit-outcome';
import type { OrderFacts, WeighedMeasure } from './order-facts';
import type { OrderFinding, OrderOutcome } from './order-finding';

/** From here on conditions are many: they shall be practical, precise, and as few as possible. */
const FEW_CONDITIONS = 5;

/** Every rule about what an order consists of. Pure: the same facts give the same findings. */
export const judgeOrder = (facts: OrderFacts): OrderFinding[] => [
  keptApart(facts),
  fewConditions(facts),
  ...facts.measures.flatMap((measure) => [
    imposable(measure, facts),
    bounded(measure),
    mostIsKnown(measure),
    ...doable(measure),
    besideOthers(measure, facts),
    ...custodyCounted(measure, facts.custody),
    ...custodyTold(measure, facts.custody),
    ...agreedTo(measure, facts.agreement),
    ...measure.limits
      .filter((limit) => canBind(limit, facts.age))
      .map((limit) => within(limit, measure, facts)),
  ]),
];

/** A child is punished or educated, never both, by however many orders (CC 84.2). */
function keptApart({ measures, kindsBeside }: OrderFacts): OrderFinding {
  const kinds = [...kindsBeside, ...measures.map(({ kind }) => kind)];
  const isMixed = kinds.includes('punishment') && kinds.includes('educational-measure');
  const source = { citation: 'CC 84.2', verified: true };
  return { ...whole('order.kinds-mixed', isMixed ? 'not-met' : 'met'), ...source };
}

function fewConditions({ conditions }: OrderFacts): OrderFinding {
  const outcome = conditions > FEW_CONDITIONS ? 'needs-review' : 'met';
  return { ...whole('order.conditions-many', outcome), most: FEW_CONDITIONS };
}

/** Only a court punishes; what nobody imposes is agreed to by the child. */
function imposable(measure: WeighedMeasure, { authorityKind }: OrderFacts): OrderFinding {
  const { measure: code, kind, imposedBy, law, verified } = measure;
  const isTheirs = imposedBy.includes(authorityKind);
  const agreed = kind === 'voluntary-obligation' ? 'needs-review' : 'not-met';
  return {
    ...{ code: 'order.measure-not-imposable', measure: code, outcome: isTheirs ? 'met' : agreed },
    ...{ citation: law ?? 'CC 84', verified, least: null, most: null },
  };
}

/** What holds over time has an end that is known from the beginning, unless it is counted otherwise. */
function bounded(measure: WeighedMeasure): OrderFinding {
  const isBounded = measure.countedIn.some((unit) => unit === 'once' || measure[unit] !== null);
  return {
    ...whole('order.term-missing', isBounded ? 'met' : 'not-met'),
    ...{ measure: measure.measure, citation: 'BR 17.1; GC24 §18; CRC 37(b)', verified: true },
  };
}

const whole = (code: string, outcome: OrderOutcome): OrderFinding => ({
  ...{ code, measure: null, outcome, citation: 'TR 12.2', verified: false, least: null, most: null },
});
