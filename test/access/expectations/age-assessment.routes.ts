import type { Role } from '../../../src/platform/policy/policy';
import type { World } from '../../support/world';
import { assessmentOf } from '../../support/world/make-age-assessments';
import type { StoryName } from '../../support/world/people';
import { child, law, type Asked, type RouteLaw, type Who } from './route-law';

const REGISTRARS: readonly Role[] = ['child-inspector', 'commission-secretary', 'referring-officer'];

const OWN_REGISTRAR: readonly Who[] = ['child-inspector@own-unit', 'referring-officer@own-unit'];
const OWN: readonly Who[] = [...OWN_REGISTRAR, 'police-supervisor@own-unit'];

/** Decides on the referral of the child, and knows the child's name only. */
const KNOWING_ONLY: readonly Who[] = ['commission-secretary@addressed-authority'];

const assessment = ({ stories, ageAssessments }: World, story: StoryName): Asked => ({
  ids: [stories[story].child, story === 'help' ? ageAssessments.help : ageAssessments.police],
});

/** How old a child is held to be is for who holds its record (GC24 §33–34). */
export const ageAssessmentRoutes: readonly RouteLaw[] = [
  law('GET /v1/children/:id/age-assessments', {
    when: 'a child of the story',
    stories: ['police', 'help'],
    holders: [...REGISTRARS, 'police-supervisor'],
    open: OWN,
    barred: KNOWING_ONLY,
    ask: child,
  }),
  law('GET /v1/children/:id/age-assessments/:assessmentId', {
    when: 'of a child of the story',
    stories: ['police', 'help'],
    holders: [...REGISTRARS, 'police-supervisor'],
    open: OWN,
    barred: KNOWING_ONLY,
    ask: assessment,
  }),
  law('POST /v1/children/:id/age-assessments', {
    when: 'of a child of the story',
    stories: ['police', 'help'],
    holders: REGISTRARS,
    open: OWN_REGISTRAR,
    barred: KNOWING_ONLY,
    answers: [201],
    ask: (world, story) => ({ ...child(world, story), body: assessmentOf(world.test) }),
  }),
  law('POST /v1/children/:id/age-assessments/:assessmentId/apply', {
    when: 'of a child of the story',
    stories: ['police', 'help'],
    holders: REGISTRARS,
    open: OWN_REGISTRAR,
    barred: KNOWING_ONLY,
    ask: assessment,
  }),
];
