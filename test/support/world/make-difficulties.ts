import { localDay } from '../local-day';
import type { Role } from '../../../src/platform/policy/policy';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { AgencyName } from './people';

/** A difficulty on the case of the police story: the child was heard, and a talk is proposed. */
export interface MadeDifficulty {
  readonly id: string;
  readonly response: string;
}

export async function makeDifficulty(
  who: (role: Role, agency: AgencyName) => Actor,
  caseId: string,
  now: Date,
): Promise<MadeDifficulty> {
  const { caller } = who('case-worker', 'centre');
  const at = now.toISOString();
  const told = { caseId, ground: 'other', happenedOn: localDay(now), facts: 'Left the group early.' };
  const { id } = bodyOf<{ id: string }>(await caller.post('/v1/difficulties', told), 201);
  const path = `/v1/difficulties/${id}`;
  bodyOf(await caller.act(path, 'hear', { explainedAt: at, explanation: 'It was too loud.' }), 200);
  const proposed = await caller.act(path, 'propose', { kind: 'talk', reasons: 'It is enough.' });
  const { answers } = bodyOf<{ answers: { id: string }[] }>(proposed, 200);
  return { id, response: answers[0]!.id };
}
