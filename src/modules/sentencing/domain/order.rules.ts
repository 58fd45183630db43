import type { Rule } from '../../../kernel/rule';
import type { AgencyKind } from '../../../platform/policy/policy';
import type { OrderStage } from './order';

/** What decides whether an alternative may be proposed to an authority. */
export interface ProposingFacts {
  readonly stage: OrderStage;
  readonly authorityKind: AgencyKind;
  /** Whether one of the measures takes the child's liberty. */
  readonly isCustodial: boolean;
  readonly isMeasureNamedTwice: boolean;
  /** Whether the child was too young for every act of the intake that is named. */
  readonly isTooYoung: boolean;
  /** Whether who proposes it also decides on others: a prosecutor, a judge. A centre knows no intake. */
  readonly isOfWhoDecides: boolean;
  readonly isIntakeNamed: boolean;
}

const onlyACourtSentences: Rule<ProposingFacts> = {
  code: 'order.stage-needs-court',
  citation: 'CC 84.2; CRC 40(2)(b)(iii)',
  holds: ({ stage, authorityKind }) => stage === 'pre-trial' || authorityKind === 'court',
};

/** What takes liberty is no alternative to it: a court says it as its outcome. */
const noMeasureIsCustodial: Rule<ProposingFacts> = {
  code: 'order.measure-custodial',
  citation: 'CRC 37(b); BR 18.1; TR 2.3',
  holds: ({ isCustodial }) => !isCustodial,
};

const eachMeasureStandsOnce: Rule<ProposingFacts> = {
  code: 'order.measure-twice',
  citation: 'record keeping: BR 21.1',
  holds: ({ isMeasureNamedTwice }) => !isMeasureNamedTwice,
};

/** Who was too young for what happened answers for none of it: protection helps. */
const theChildAnswers: Rule<ProposingFacts> = {
  code: 'order.child-too-young',
  citation: 'CRC 40(3)(a); GC24 §20–24',
  holds: ({ isTooYoung }) => !isTooYoung,
};

/** Age and gravity are those of the acts: without them no rule about either is asked. */
const theActsAreNamed: Rule<ProposingFacts> = {
  code: 'order.intake-missing',
  citation: 'CRC 40(2)(b)(i), 40(3)(a); BR 17.1(a)',
  holds: ({ stage, isOfWhoDecides, isIntakeNamed }) =>
    stage === 'aftercare' || isIntakeNamed || !isOfWhoDecides,
};

/** Whether it may be proposed. */
export const proposingRules: readonly Rule<ProposingFacts>[] = [
  onlyACourtSentences,
  noMeasureIsCustodial,
  eachMeasureStandsOnce,
  theChildAnswers,
  theActsAreNamed,
];

/** What decides whether somebody may decide on a proposal. */
export interface DecidingFacts {
  readonly isProposer: boolean;
  /** Whether it is a court that decides, which also orders of its own motion. */
  readonly isCourt: boolean;
}

/** Whether this person may decide. */
export const decidingRules: readonly Rule<DecidingFacts>[] = [
  {
    code: 'order.decider-proposed',
    citation: 'BR 6, 11; TR 3.3',
    holds: ({ isProposer, isCourt }) => isCourt || !isProposer,
  },
];
