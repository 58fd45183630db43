import { askAndAssign, asking, type ReviewBody } from '../asking';
import type { TestApp } from '../app';
import { bodyOf } from '../journey';
import type { Role } from '../../../src/platform/policy/policy';
import type { Actor } from './make-people';
import type { Story } from './make-stories';
import type { AgencyName } from './people';

/** The reviews of the story of the police: one of a refusal, assigned; one of a measure, not yet. */
export interface Reviews {
  readonly assigned: string;
  readonly requested: string;
}

/** The unit writes down that the child asks; the city prosecutor takes one of the two. */
export async function makeReviews(
  test: TestApp,
  { referrals }: Story,
  who: (role: Role, agency: AgencyName) => Actor,
): Promise<Reviews> {
  const people = {
    asker: who('child-inspector', 'police').caller,
    reviewer: who('prosecutor', 'prosecutor-above').caller,
  };
  const assigned = await askAndAssign(test, referrals.refused!.id, people);
  const body = asking(test, referrals.declined!.id, 'measure');
  const asked = await people.asker.post('/v1/review-requests', body);
  return { assigned, requested: bodyOf<ReviewBody>(asked, 201).id };
}
