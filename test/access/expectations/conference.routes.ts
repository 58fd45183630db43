import { newId } from '../../../src/kernel/ids';
import type { Role } from '../../../src/platform/policy/policy';
import { conferenceAbout } from '../../support/world/make-conference';
import { law, type RouteLaw, type Who } from './route-law';

const CENTRE: readonly Role[] = ['centre-coordinator', 'case-worker', 'facilitator'];
const CONVENING: readonly Role[] = ['centre-coordinator', 'case-worker'];

/** The team of the case and its coordinators; a facilitator who was on the team is no more. */
const TEAM: readonly Who[] = ['centre-coordinator@addressed-centre', 'case-worker@case-team'];

const HELD = {
  ...{ heldAt: '2020-01-01T10:00:00Z', childHeard: 'present', childWords: 'I want to paint.' },
  guests: [{ guestId: '01890000-0000-7000-8000-000000000000', came: true }],
  ...{ decisions: [{ words: 'We meet again.' }], steps: [] },
};

/** Of a conference learns who works with the child; nobody who referred, decided or defends. */
export const conferenceRoutes: readonly RouteLaw[] = [
  law('POST /v1/conferences', {
    when: 'for what was',
    holders: CONVENING,
    open: TEAM,
    answers: [409],
    ask: ({ case: caseId }) => ({ body: conferenceAbout(caseId, new Date('2020-01-01T10:00:00Z')) }),
  }),
  law('GET /v1/conferences', {
    holders: CENTRE,
    open: TEAM,
    otherwise: 'empty',
    ask: ({ conference }) => ({ query: 'list=our-centre&limit=200', shows: conference }),
  }),
  law('GET /v1/conferences/:id', {
    holders: CENTRE,
    open: TEAM,
    ask: ({ conference }) => ({ ids: [conference] }),
  }),
  law('POST /v1/conferences/:id/amend', {
    holders: CONVENING,
    open: TEAM,
    ask: ({ conference }) => ({ ids: [conference], body: { place: 'Elsewhere' } }),
  }),
  law('POST /v1/conferences/:id/hold', {
    holders: CONVENING,
    open: TEAM,
    ask: ({ conference }) => ({ ids: [conference], body: HELD }),
  }),
  law('POST /v1/conferences/:id/cancel', {
    holders: CONVENING,
    open: TEAM,
    ask: ({ conference }) => ({ ids: [conference], body: { reasonCode: 'not-needed' } }),
  }),
  law('POST /v1/conferences/:id/steps/:step/settle', {
    when: 'of what was not held yet',
    holders: CENTRE,
    open: TEAM,
    ask: ({ conference }) => ({ ids: [conference, newId()], body: { outcome: 'done' } }),
  }),
];
