import type { TestApp } from '../app';
import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { Story } from './make-stories';
import type { AgencyName, StoryName } from './people';
import type { Role } from '../../../src/platform/policy/policy';

interface Setting {
  readonly test: TestApp;
  readonly stories: Readonly<Record<StoryName, Story>>;
  readonly who: (role: Role, agency: AgencyName) => Actor;
}

/** What a child says to a purpose of its own file. */
export const consentOf = (test: TestApp, childId: string, purpose: string) => ({
  childId,
  fileKind: 'child',
  fileId: childId,
  purpose,
  textVersion: `${purpose}-1`,
  person: 'child',
  decision: 'given',
  decidedAt: test.clock.now().toISOString(),
  explainedAt: test.clock.now().toISOString(),
  language: 'az',
  interpretation: 'none-needed',
  lawyerPresent: true,
  form: 'written',
  inCustody: false,
});

/** Before the child of the police was held. */
export const minuteAgo = (test: TestApp): string =>
  new Date(test.clock.now().getTime() - 60_000).toISOString();

/** The same, said by a child of the world before any of them was held. */
export const consentInFreedom = (test: TestApp, childId: string, purpose: string) => ({
  ...consentOf(test, childId, purpose),
  decidedAt: minuteAgo(test),
  explainedAt: minuteAgo(test),
  backDatingReason: 'recorded-on-paper',
});

/** The child of each story has consented to something; answers the ids. */
export async function makeConsents({
  test,
  stories,
  who,
}: Setting): Promise<Readonly<Record<StoryName, string>>> {
  const record = async (story: StoryName, by: Actor): Promise<string> => {
    const body = consentInFreedom(test, stories[story].child, 'share-with-legal-clinic');
    return bodyOf<{ id: string }>(await by.caller.post('/v1/consents', body), 201).id;
  };
  return {
    police: await record('police', who('child-inspector', 'police')),
    court: await record('court', who('commission-secretary', 'commission')),
    help: await record('help', who('referring-officer', 'social-service')),
  };
}
