import type { Role } from '../../../src/platform/policy/policy';
import type { World } from '../../support/world';
import type { StoryName } from '../../support/world/people';
import {
  custodyBody,
  interviewBody,
  mandateBody,
  rightsBody,
  treatmentBody,
} from '../../support/world/make-due-process';
import { intake, law, type Asked, type RouteLaw, type Who } from './route-law';

const RECORDERS: readonly Role[] = [
  'child-inspector',
  'investigator',
  'commission-secretary',
  'referring-officer',
];

/** Not a lawyer, who reads it in the file of a defence. */
const READERS: readonly Role[] = [...RECORDERS, 'police-supervisor', 'prosecutor', 'judge'];

/** The unit that met the child writes. */
const OWN: readonly Who[] = [
  'child-inspector@own-unit',
  'investigator@investigator-of-the-act',
  'commission-secretary@own-unit',
  'referring-officer@own-unit',
];

/** Who decides or reviews a charge reads beside the unit; who decides on help alone does not. */
const OWN_READERS: readonly Who[] = [...OWN, 'police-supervisor@own-unit'];
const WITH_AUTHORITY: readonly Who[] = [
  ...OWN_READERS,
  'prosecutor@addressed-authority',
  'judge@addressed-authority',
  'prosecutor@reviewer',
];

const CHARGE: readonly StoryName[] = ['police', 'court'];

const notification = ({ stories, dueProcess }: World, story: StoryName): Asked => ({
  ids: [stories[story].intake, dueProcess[story].notification],
});

const custody = ({ stories, dueProcess }: World, story: StoryName): Asked => ({
  ids: [stories[story].intake, dueProcess[story].custody],
});

/** Not who investigates. */
const ASKERS: readonly Role[] = ['child-inspector', 'police-supervisor', 'safeguarding-lead'];

/** The police alone hold and question children. */
const POLICE: readonly Role[] = ['child-inspector', 'investigator'];

const mandateRequest = ({ stories, dueProcess }: World, story: StoryName): Asked => ({
  ids: [stories[story].intake, dueProcess[story].mandateRequest],
});

type Ask = (world: World, story: StoryName) => Asked;

/** A route that reads, in the stories with a charge and in the one without. */
const readBy = (route: string, ask: Ask): RouteLaw[] => [
  law(route, {
    when: 'a referral with a charge rests on the intake',
    stories: CHARGE,
    holders: READERS,
    open: WITH_AUTHORITY,
    ask,
  }),
  law(route, {
    when: 'a referral for help rests on the intake',
    stories: ['help'],
    holders: READERS,
    open: OWN_READERS,
    ask,
  }),
];

/** A route that adds an entry. */
const addedBy = (route: string, ask: Ask, holders: readonly Role[] = RECORDERS): RouteLaw =>
  law(route, {
    when: 'an intake of the story',
    stories: ['police', 'help'],
    holders,
    open: OWN,
    answers: [201],
    ask,
  });

const withBody =
  (ask: Ask, bodyFor: (now: string) => object): Ask =>
  (world, story) => ({ ...ask(world, story), body: bodyFor(world.test.clock.now().toISOString()) });

/** Nobody is interviewed twice at the same time: each is shorter than a moment, and before the last one. */
const anotherInterview = (now: string) => {
  interviews += 1;
  const at = (steps: number) => new Date(Date.parse(now) - steps * 10).toISOString();
  return { ...interviewBody(now), beganAt: at(interviews), endedAt: at(interviews - 1) };
};
let interviews = 0;

/** What is owed to a child that was met or held (CRC 37, 40(2)(b); BR 10, 13). */
export const dueProcessRoutes: readonly RouteLaw[] = [
  addedBy(
    'POST /v1/intakes/:id/notifications',
    withBody(intake, () => ({ recipient: 'parent' })),
  ),
  ...readBy('GET /v1/intakes/:id/notifications', intake),
  ...readBy('GET /v1/intakes/:id/notifications/:entryId', notification),
  addedBy(
    'POST /v1/intakes/:id/notifications/:entryId/attempts',
    withBody(notification, (attemptedAt) => ({ attemptedAt, method: 'telephone', result: 'no-answer' })),
  ),
  law('POST /v1/intakes/:id/notifications/:entryId/withhold', {
    when: 'an intake of the story',
    stories: ['police', 'help'],
    holders: RECORDERS,
    open: OWN,
    ask: withBody(notification, () => ({ reasonCode: 'not-found' })),
  }),
  addedBy(
    'POST /v1/intakes/:id/legal-help',
    withBody(intake, (happenedAt) => ({ step: 'offered', happenedAt })),
  ),
  ...readBy('GET /v1/intakes/:id/legal-help', intake),
  addedBy('POST /v1/intakes/:id/rights-explanations', withBody(intake, rightsBody)),
  ...readBy('GET /v1/intakes/:id/rights-explanations', intake),
  {
    // The child of the story is held already.
    ...addedBy('POST /v1/intakes/:id/custody', withBody(intake, custodyBody), POLICE),
    answers: [409],
    stories: ['police'],
  },
  ...readBy('GET /v1/intakes/:id/custody', intake),
  law('GET /v1/intakes/:id/custody/:entryId', {
    when: 'the child is held',
    holders: READERS,
    open: WITH_AUTHORITY,
    ask: custody,
  }),
  {
    ...addedBy(
      'POST /v1/intakes/:id/custody/:entryId/entries',
      withBody(custody, (happenedAt) => ({ kind: 'food', happenedAt })),
      POLICE,
    ),
    stories: ['police'],
  },
  ...(['release', 'bring-before-judge', 'remand'] as const).map((action) =>
    law(`POST /v1/intakes/:id/custody/:entryId/${action}`, {
      when: 'the child is held',
      holders: POLICE,
      open: OWN,
      ask: withBody(custody, (now) => endingBody(action, now)),
    }),
  ),
  law('POST /v1/intakes/:id/custody/:entryId/mark-recorded-in-error', {
    when: 'the child is held, and somebody else recorded it',
    holders: ['police-supervisor'],
    open: ['police-supervisor@own-unit'],
    ask: withBody(custody, () => ({ reasonCode: 'entered-twice' })),
  }),
  {
    ...addedBy('POST /v1/intakes/:id/interviews', withBody(intake, anotherInterview), POLICE),
    stories: ['police', 'court'],
  },
  ...readBy('GET /v1/intakes/:id/interviews', intake),
  ...readBy('GET /v1/intakes/:id/due-process', intake),
  law('POST /v1/intakes/:id/custody/:entryId/treatment-answers', {
    when: 'the child is held',
    holders: ASKERS,
    open: ['child-inspector@own-unit', 'police-supervisor@own-unit', 'safeguarding-lead@own-unit'],
    // Who held the child is refused by a rule, everybody else of the unit may ask.
    answers: [201, 409],
    ask: withBody(custody, treatmentBody),
  }),
  law('GET /v1/intakes/:id/custody/:entryId/treatment-answers', {
    when: 'the child is held',
    holders: ASKERS,
    open: ['child-inspector@own-unit', 'police-supervisor@own-unit', 'safeguarding-lead@own-unit'],
    ask: custody,
  }),
  addedBy('POST /v1/intakes/:id/mandate-requests', (world, story) => ({
    ...intake(world, story),
    body: mandateBody(world.agencies.clinic, world.test.clock.now().toISOString()),
  })),
  ...readBy('GET /v1/intakes/:id/mandate-requests', intake),
  law('GET /v1/intakes/:id/mandate-requests/:entryId', {
    when: 'a request of the unit; others who read the intake do not see it',
    stories: ['police', 'court', 'help'],
    holders: READERS,
    open: OWN_READERS,
    ask: mandateRequest,
  }),
  law('POST /v1/intakes/:id/mandate-requests/:entryId/withdraw', {
    when: 'a request of the unit',
    stories: ['police', 'help'],
    holders: RECORDERS,
    open: OWN,
    ask: withBody(mandateRequest, () => ({ reasonCode: 'child-wishes' })),
  }),
  law('GET /v1/mandate-requests', {
    when: 'the requests to my clinic',
    stories: ['police', 'court', 'help'],
    holders: ['clinic-coordinator'],
    open: 'every holder',
    ask: ({ dueProcess }, story) => ({ query: 'limit=200', shows: dueProcess[story].mandateRequest }),
  }),
  law('GET /v1/interview-breaches', { holders: ['police-supervisor'], open: 'every holder' }),
];

function endingBody(action: 'release' | 'bring-before-judge' | 'remand', now: string): object {
  if (action === 'release') return { releasedAt: now, releasedTo: 'relative' };
  return action === 'remand' ? { decidedAt: now, decision: 'remand' } : { broughtAt: now };
}
