import { bodyOf } from '../journey';
import type { Actor, AgencyIds } from './make-people';
import type { Story } from './make-stories';
import type { AgencyName, StoryName } from './people';
import type { Role } from '../../../src/platform/policy/policy';

interface Setting {
  readonly agencies: AgencyIds;
  readonly stories: Readonly<Record<StoryName, Story>>;
  readonly who: (role: Role, agency: AgencyName) => Actor;
}

/** The police ask a body beside the story to appoint a representative for their child; answers the id. */
export async function makeRepresentativeRequest({ agencies, stories, who }: Setting): Promise<string> {
  const body = { reason: 'child-asks', addressedAgencyId: agencies['social-service-beside'] };
  const path = `/v1/children/${stories.police.child}/representative-requests`;
  return bodyOf<{ id: string }>(await who('child-inspector', 'police').caller.post(path, body), 201).id;
}
