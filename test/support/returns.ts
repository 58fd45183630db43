import type { Caller } from './actors';
import type { TestApp } from './app';
import { bodyOf } from './journey';
import { localDay } from './local-day';

/** What is said when somebody asks to give a case back because the steps did not help. */
export const AFTER_STEPS = {
  reasonCode: 'steps-did-not-help',
  facts: 'Three talks, more support, a new plan, a warning: the drawing was never brought.',
  childWords: 'I do not want to draw any more.',
  lawyerNotTold: 'has-no-lawyer',
} as const;

/** The child asks itself; no difficulty is needed then, and no time to object. */
export const CHILD_ASKS = {
  reasonCode: 'child-asks',
  facts: 'The child says that it would rather go before the court.',
  childWords: 'I want it to be decided.',
  lawyerNotTold: 'child-does-not-want',
} as const;

/** What an authority answers. */
export const answerOf = (answer: 'continue' | 'restart' | 'close', difference: object = {}) => ({
  answer,
  reasons: 'The reasons of the authority.',
  bestInterests: 'It is best for the child to be heard and to go on.',
  childWords: 'I would like to try again.',
  ...difference,
});

/** Lays the case before the authority at the wish of the child; by two people of the centre. */
export async function returned(by: Caller, other: Caller, caseId: string): Promise<void> {
  const path = `/v1/cases/${caseId}`;
  bodyOf(await by.act(path, 'ask-to-return', CHILD_ASKS), 200);
  bodyOf(await other.act(path, 'return-to-authority'), 200);
}

/** The last step, which asks to give the case back, confirmed by another. */
export async function lastStepTaken(
  test: TestApp,
  { worker, coordinator }: { readonly worker: Caller; readonly coordinator: Caller },
  caseId: string,
): Promise<string> {
  const now = test.clock.now();
  const told = { caseId, ground: 'agreement-not-kept', happenedOn: localDay(now), facts: 'No drawing.' };
  const made = bodyOf<{ id: string }>(await worker.post('/v1/difficulties', told), 201);
  const path = `/v1/difficulties/${made.id}`;
  const heard = { explainedAt: now.toISOString(), explanation: 'I was ashamed of it.' };
  bodyOf(await worker.act(path, 'hear', heard), 200);
  const step = {
    kind: 'return-to-authority',
    lighterSkipped: 'lighter-tried-elsewhere',
    reasons: 'It did not help.',
  };
  bodyOf(await worker.act(path, 'propose', step), 200);
  const read = await coordinator.get(path);
  const [answer] = bodyOf<{ answers: readonly { id: string }[] }>(read, 200).answers;
  const version = { 'if-match': read.headers['etag']! };
  bodyOf(await coordinator.post(`${path}/responses/${answer!.id}/confirm`, {}, version), 200);
  return path;
}
