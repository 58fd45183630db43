import { law, type RouteLaw } from './route-law';
import { CENTRE, OPEN } from './session.routes';

/** The id of nothing. */
const NOBODYS = '01890000-0000-7000-8000-000000000000';

/** Whose session it is, or who is on the team; a coordinator sees the session, and speaks of no child that another has met. */
const MET = {
  holders: CENTRE,
  open: ['case-worker@case-team'],
  barred: ['centre-coordinator@addressed-centre'],
} as const;

/** What follows a session stays with those who work with the child (domain of the centre). */
export const whatFollowedRoutes: readonly RouteLaw[] = [
  law('POST /v1/sessions/:id/feedback', {
    ...MET,
    when: 'nobody has said whether the child came',
    answers: [409],
    ask: ({ sessionNote, case: caseId }) => ({
      ids: [sessionNote.session],
      body: { caseId, feeling: 'good' },
    }),
  }),
  law('GET /v1/session-feedback', {
    when: 'of a session of which nobody has said how it was',
    holders: CENTRE,
    open: [],
    otherwise: 'empty',
    ask: ({ sessionNote }) => ({ query: `sessionId=${sessionNote.session}`, shows: NOBODYS }),
  }),
  law('POST /v1/sessions/:id/progress', {
    ...MET,
    when: 'with a goal that the plan does not have',
    answers: [422],
    ask: ({ sessionNote, case: caseId }) => ({
      ids: [sessionNote.session],
      body: { caseId, goals: [{ key: NOBODYS, step: 'on-the-way' }] },
    }),
  }),
  law('GET /v1/plans/:id/progress', {
    holders: CENTRE,
    open: OPEN,
    ask: ({ plans }) => ({ ids: [plans.active] }),
  }),
  law('POST /v1/sessions/:id/concerns', {
    when: 'of a kind that is none',
    holders: CENTRE,
    open: OPEN,
    answers: [422],
    ask: ({ sessionNote, case: caseId }) => ({
      ids: [sessionNote.session],
      body: { caseId, category: 'no-such-category', urgent: false, text: 'Words.' },
    }),
  }),
];
