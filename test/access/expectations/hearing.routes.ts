import type { Role } from '../../../src/platform/policy/policy';
import { TestClock } from '../../support/clock';
import { hearingBody } from '../../support/world/make-hearing';
import { law, type RouteLaw, type Who } from './route-law';

const SCHEDULING: readonly Role[] = ['judge', 'prosecutor'];
const READING: readonly Role[] = [
  ...SCHEDULING,
  ...(['probation-officer', 'centre-coordinator', 'clinic-lawyer'] as const),
  ...(['child-inspector', 'investigator', 'police-supervisor'] as const),
];
const HEARING: readonly Role[] = ['judge'];
const DETAINED: readonly Role[] = [
  ...SCHEDULING,
  ...(['clinic-lawyer', 'child-inspector', 'investigator', 'police-supervisor'] as const),
];
/** A lawyer says for what, at each look. */
const PURPOSE = { 'purpose-of-use': 'legal-help' };
const COURT: Who = 'judge@addressed-authority';

const inDays = (days: number) => new Date(new TestClock().now().getTime() + days * 86_400_000).toISOString();
const [IN_A_MONTH, LATER] = [inDays(30), inDays(40)];
const HELD = {
  ...{ heldOn: '2020-01-01', childWords: 'I am sorry.', outcomeCode: 'other', nextStep: 'nothing-more' },
  presence: [{ who: 'child', came: true }],
};

/** The judge who decides in the story of the court has listed a trial of its child. */
export const hearingRoutes: readonly RouteLaw[] = [
  law('GET /v1/hearings', {
    ...{ stories: ['court'], holders: READING, open: [COURT], otherwise: 'empty' },
    ask: ({ hearing }) => ({ query: 'limit=200', shows: hearing, headers: PURPOSE }),
  }),
  law('GET /v1/hearings/:id', {
    ...{ stories: ['court'], holders: READING, open: [COURT] },
    ask: ({ hearing }) => ({ ids: [hearing], headers: PURPOSE }),
  }),
  law('POST /v1/hearings/:id/tell', {
    ...{ stories: ['court'], holders: SCHEDULING, open: [COURT] },
    ask: ({ hearing }) => ({
      ids: [hearing],
      body: { who: 'child', toldAt: '2020-01-01T10:00:00Z', method: 'in-person' },
    }),
  }),
  law('POST /v1/hearings/:id/hold', {
    ...{ stories: ['court'], holders: HEARING, open: [COURT] },
    ask: ({ hearing }) => ({ ids: [hearing], body: HELD }),
  }),
  law('POST /v1/hearings/:id/adjourn', {
    ...{ stories: ['court'], holders: HEARING, open: [COURT] },
    ask: ({ hearing }) => ({
      ids: [hearing],
      body: { reasonCode: 'other', plannedAt: LATER },
    }),
  }),
  law('POST /v1/hearings/:id/cancel', {
    ...{ stories: ['court'], holders: SCHEDULING, open: [COURT] },
    ask: ({ hearing }) => ({ ids: [hearing], body: { reasonCode: 'other' } }),
  }),
  law('GET /v1/detentions', {
    ...{
      stories: ['court'],
      holders: DETAINED,
      open: 'every holder',
      ask: () => ({ query: 'list=to-free', headers: PURPOSE }),
    },
  }),
  law('POST /v1/detentions/:id/reviews', {
    ...{ stories: ['court'], holders: HEARING, open: [] },
    ask: ({ hearing }) => ({
      ids: [hearing],
      body: { outcome: 'continued', lawyerPresent: true, reasons: 'Nothing less is enough.' },
    }),
  }),
  law('POST /v1/hearing-days', {
    when: 'for the same child twice',
    ...{ stories: ['court'], holders: HEARING, open: [COURT], answers: [409], otherwise: 422 },
    ask: ({ agencies, stories: { court } }) => {
      const { childId, intakeId, ...slot } = hearingBody(court, agencies.court, '2031-06-03T10:00:00Z');
      const { interpreterNeeded, ...shared } = slot;
      const child = { childId, intakeId, interpreterNeeded };
      return { body: { ...shared, children: [child, child] } };
    },
  }),
  law('POST /v1/hearings', {
    when: 'for a child whom one knows',
    ...{ stories: ['court'], holders: SCHEDULING, open: [COURT], answers: [201], otherwise: 422 },
    ask: ({ agencies, stories }) => ({
      body: hearingBody(stories.court, agencies.court, IN_A_MONTH),
    }),
  }),
];
