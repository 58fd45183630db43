import type { Rule } from '../../../kernel/rule';
import type { Answer, AssessmentTool } from './assessment';

/** What decides whether an assessment is whole. */
export interface AssessmentFacts {
  readonly tool: AssessmentTool;
  readonly answers: readonly Answer[];
  readonly hasChildWords: boolean;
  /** The own words of the parents, or a coded reason why there are none. */
  readonly hasParentWords: boolean;
  readonly dangersAreAnswered: boolean;
}

const everyDomainIsAnswered: Rule<AssessmentFacts> = {
  code: 'assessment.domain-not-answered',
  citation: 'BR 16.1; GC24 §76',
  holds: ({ tool, answers }) => tool.domains.every((code) => answers.some(({ domain }) => domain === code)),
};

/** Who sees needs only sees half a child. */
const somethingIsStrong: Rule<AssessmentFacts> = {
  code: 'assessment.no-strength-named',
  citation: 'CRC 40(1); GC24 §2, 76',
  holds: ({ answers }) => answers.some(({ hasStrength }) => hasStrength),
};

const childIsHeard: Rule<AssessmentFacts> = {
  code: 'assessment.child-not-heard',
  citation: 'CRC 12; BR 14.2',
  holds: ({ hasChildWords }) => hasChildWords,
};

const parentsAreHeard: Rule<AssessmentFacts> = {
  code: 'assessment.parents-not-heard',
  citation: 'CRC 5, 18; BR 18.2',
  holds: ({ hasParentWords }) => hasParentWords,
};

const dangersAreLookedAt: Rule<AssessmentFacts> = {
  code: 'assessment.dangers-not-answered',
  citation: 'CRC 6, 19',
  holds: ({ dangersAreAnswered }) => dangersAreAnswered,
};

/** Whether an assessment may be completed. */
export const completingRules: readonly Rule<AssessmentFacts>[] = [
  everyDomainIsAnswered,
  somethingIsStrong,
  childIsHeard,
  parentsAreHeard,
  dangersAreLookedAt,
];
