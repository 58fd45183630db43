import { inShort, type Stage } from './stage';

const DOMAINS: readonly (readonly [domain: string, score: number, reason: string, strength?: string])[] = [
  ['family-and-home', 1, 'The mother works long days.', 'He trusts his grandmother.'],
  ['school-and-work', 2, 'He has not been at school since the spring.'],
  ['friends-and-free-time', 2, 'He knows older boys only.', 'He plays football well.'],
  ['health', 0, 'Nothing that a doctor has to look at.'],
  ['wellbeing', 1, 'He sleeps badly since that day.'],
  ['substances', 0, 'He does not smoke.'],
  ['safety', 0, 'He is afraid of nobody.'],
];

const ANSWERS = DOMAINS.map(([domain, score, reason, strength]) => ({ domain, score, reason, strength }));

interface ShownAssessment {
  readonly id: string;
  readonly state: string;
  readonly safetySteps: readonly { readonly step: string; readonly dueAt: string }[];
}

/** The case worker looks at needs and strengths before anything is planned. */
export async function tellAssessment(stage: Stage, caseId: string): Promise<void> {
  const worker = await stage.enter('worker@sabunchi.demo');
  const begun = await worker.post('/v1/assessments', { caseId, tool: 'needs-and-strengths' }, 201);
  const path = `/v1/assessments/${(begun.body as unknown as ShownAssessment).id}`;
  await worker.act(path, 'amend', { answers: ANSWERS, riskToSelf: 'some-worry', riskToOthers: 'none-seen' });
  const early = await worker.act(path, 'complete', {}, 409);
  stage.says('The case worker scores needs and strengths, and wants to complete it.', inShort(early));
  const words = { childWords: 'I want to learn to lay tiles.', parentWords: 'He is good with his hands.' };
  await worker.act(path, 'amend', words);
  const done = (await worker.act(path, 'complete')).body as unknown as ShownAssessment;
  const steps = done.safetySteps.map(({ step }) => step).join(', ');
  stage.says(
    'She writes down what he and his mother say in their own words.',
    `${done.state}; to be done soon: ${steps}`,
  );
}
