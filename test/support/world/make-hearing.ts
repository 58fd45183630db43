import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { Story } from './make-stories';

/** A hearing of the child of a story, as its court lists it. */
export const hearingBody = ({ child, intake }: Story, courtAgencyId: string, plannedAt: string) => ({
  ...{ childId: child, intakeId: intake, courtAgencyId, plannedAt, type: 'trial' },
  ...{ place: 'courtroom', interpreterNeeded: false },
});

/** The judge who decides lists a trial about what the police recorded. Answers the id. */
export async function makeHearing(judge: Actor, story: Story, now: Date): Promise<string> {
  const plannedAt = new Date(now.getTime() + 30 * 24 * 3_600_000).toISOString();
  const made = await judge.caller.post('/v1/hearings', hearingBody(story, judge.agencyId, plannedAt));
  return bodyOf<{ id: string }>(made, 201).id;
}
