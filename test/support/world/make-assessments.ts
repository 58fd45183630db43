import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/** An answer to every domain of the tool that comes with the product. */
export const ASSESSED = [
  'family-and-home',
  'school-and-work',
  'friends-and-free-time',
  'health',
  'wellbeing',
  'substances',
  'safety',
].map((domain, n) => ({ domain, score: n % 3 === 0 ? 1 : 2, reason: 'Because.', strength: 'Draws well.' }));

/** An assessment with everything that it needs to be completed. */
export const wholeAssessment = () => ({
  answers: ASSESSED,
  childWords: 'I want to draw.',
  parentWords: 'He is kind.',
  riskToSelf: 'none-seen',
  riskToOthers: 'none-seen',
});

/** Of the case of the police story: one that is completed and has seen a danger, and a draft. */
export interface MadeAssessments {
  readonly completed: string;
  readonly drafted: string;
  readonly step: string;
}

interface Made {
  readonly id: string;
  readonly safetySteps: readonly { readonly id: string }[];
}

/** The worker of the case looks at the needs of the child twice. */
export async function makeAssessments(
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
): Promise<MadeAssessments> {
  const { caller } = who('case-worker', 'centre');
  const begin = async () =>
    bodyOf<Made>(await caller.post('/v1/assessments', { caseId, tool: 'needs-and-strengths' }), 201).id;
  const completed = await begin();
  const path = `/v1/assessments/${completed}`;
  bodyOf(await caller.act(path, 'amend', { ...wholeAssessment(), riskToSelf: 'some-worry' }), 200);
  const { safetySteps } = bodyOf<Made>(await caller.act(path, 'complete'), 200);
  return { completed, step: safetySteps[0]!.id, drafted: await begin() };
}
