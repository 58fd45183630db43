import { bodyOf } from '../journey';
import type { Actor } from './make-people';
import type { Story } from './make-stories';
import type { AgencyName, StoryName } from './people';
import type { Role } from '../../../src/platform/policy/policy';

interface Setting {
  readonly stories: Readonly<Record<StoryName, Story>>;
  readonly who: (role: Role, agency: AgencyName) => Actor;
}

/** Who met the child of each story. */
const CHECKERS: Readonly<Record<StoryName, readonly [Role, AgencyName]>> = {
  police: ['child-inspector', 'police'],
  court: ['commission-secretary', 'commission'],
  help: ['referring-officer', 'social-service'],
};

/** A check of the intake of each story, made over HTTP by who met the child; answers their ids. */
export async function makeChecks({ stories, who }: Setting): Promise<Readonly<Record<StoryName, string>>> {
  const made: Partial<Record<StoryName, string>> = {};
  for (const [story, [role, agency]] of Object.entries(CHECKERS) as [StoryName, [Role, AgencyName]][]) {
    const { caller } = who(role, agency);
    const check = await caller.post('/v1/eligibility-checks', { intakeId: stories[story].intake });
    made[story] = bodyOf<{ id: string }>(check, 201).id;
  }
  return made as Record<StoryName, string>;
}
