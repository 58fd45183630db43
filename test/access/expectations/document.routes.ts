import type { Role } from '../../../src/platform/policy/policy';
import { paperOf } from '../../support/papers';
import type { World } from '../../support/world';
import { law, type Asked, type RouteLaw, type Who } from './route-law';

const WITH_PAPERS: readonly Role[] = [
  'child-inspector',
  'investigator',
  'commission-secretary',
  'referring-officer',
  'protection-officer',
  'prosecutor',
  'judge',
  'centre-coordinator',
  'case-worker',
  'facilitator',
];
/** The lawyer in the world holds no mandate that somebody has given: nothing is open to them. */
const KEEPERS: readonly Role[] = [...WITH_PAPERS, 'clinic-lawyer'];
const READERS: readonly Role[] = [...KEEPERS, 'police-supervisor'];
const PURPOSE = { 'purpose-of-use': 'legal-help' };

/** Who holds the record of the child’s own file: the unit, and at the centre who answers for the case. */
const HOLDING: readonly Who[] = [
  'child-inspector@own-unit',
  'investigator@investigator-of-the-act',
  'centre-coordinator@addressed-centre',
  'case-worker@case-team',
];
const READING: readonly Who[] = [...HOLDING, 'police-supervisor@own-unit'];

const paper = ({ document }: World): Asked => ({ ids: [document], headers: PURPOSE });
const when = 'a paper of the child';

/** Papers are open to who needs to know the file that they are of (BR 8, 21; GC24 §66–71). */
export const documentRoutes: readonly RouteLaw[] = [
  law('POST /v1/documents', {
    when: 'about the child',
    holders: KEEPERS,
    open: HOLDING,
    answers: [201],
    otherwise: 422,
    ask: ({ stories }, story) => ({ body: paperOf(stories[story].child) }),
  }),
  law('POST /v1/documents', {
    when: 'about a session of the case',
    holders: KEEPERS,
    open: ['centre-coordinator@addressed-centre', 'case-worker@case-team'],
    answers: [201],
    otherwise: 422,
    ask: ({ stories, sessions }, story) => ({
      body: paperOf(stories[story].child, {
        ...{ subjectKind: 'session', subjectId: sessions.scheduled, kind: 'session-paper' },
      }),
    }),
  }),
  law('POST /v1/documents', {
    when: 'about a plan of the case',
    holders: KEEPERS,
    open: ['centre-coordinator@addressed-centre', 'case-worker@case-team'],
    answers: [201],
    otherwise: 422,
    ask: ({ stories, plans }, story) => ({
      body: paperOf(stories[story].child, {
        ...{ subjectKind: 'plan', subjectId: plans.active, kind: 'plan-signature' },
      }),
    }),
  }),
  law('GET /v1/documents', {
    when: 'the papers of the child',
    holders: READERS,
    open: READING,
    otherwise: 'empty',
    ask: ({ stories, document }, story) => ({
      query: `limit=200&childId=${stories[story].child}`,
      ...{ shows: document, headers: PURPOSE },
    }),
  }),
  law('GET /v1/documents/:id', { when, holders: READERS, open: READING, ask: paper }),
  law('GET /v1/documents/:id/content', { when, holders: READERS, open: READING, ask: paper }),
  law('PUT /v1/documents/:id/content', {
    ...{ when, holders: KEEPERS, open: HOLDING },
    ask: (world) => ({ ids: [world.document], headers: { 'content-type': 'application/pdf' } }),
  }),
  law('POST /v1/documents/:id/withdraw', {
    ...{ when, holders: READERS, open: READING },
    ask: (world) => ({ ...paper(world), body: { reasonCode: 'wrong-child' } }),
  }),
];
