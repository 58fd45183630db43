import { localDay } from '../local-day';
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

/** What documents say of the age of a child. */
export const assessmentOf = (test: TestApp) => ({
  method: 'documents',
  body: 'own-agency',
  assessedOn: localDay(test.clock.now()),
  earliestBirthDay: '2011-01-01',
  latestBirthDay: '2011-12-31',
  marginMonths: 0,
  findings: 'A birth certificate was shown.',
});

/** The children of the police and of the social service were assessed; answers the ids. */
export async function makeAgeAssessments(setting: Setting): Promise<{ police: string; help: string }> {
  const { test, stories, who } = setting;
  const record = async (story: StoryName, by: Actor): Promise<string> => {
    const path = `/v1/children/${stories[story].child}/age-assessments`;
    return bodyOf<{ id: string }>(await by.caller.post(path, assessmentOf(test)), 201).id;
  };
  return {
    police: await record('police', who('child-inspector', 'police')),
    help: await record('help', who('referring-officer', 'social-service')),
  };
}
