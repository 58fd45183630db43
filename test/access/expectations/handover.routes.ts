import type { Role } from '../../../src/platform/policy/policy';
import type { World } from '../../support/world';
import { NEEDS } from '../../support/world/make-handovers';
import { draftIntake, intake, law, type Asked, type RouteLaw, type Who } from './route-law';

/** Who meets children and hands over, who leads the inspectors, who protects. */
const SENDERS: readonly Role[] = [
  'child-inspector',
  'commission-secretary',
  'referring-officer',
  'centre-coordinator',
];
const FOLLOWERS: readonly Role[] = [...SENDERS, 'police-supervisor', 'protection-officer'];
const DECIDING: readonly Role[] = [
  'child-inspector',
  'police-supervisor',
  'commission-secretary',
  'referring-officer',
];

const OWN: readonly Who[] = ['child-inspector@own-unit', 'police-supervisor@own-unit'];
/** The social service that was asked was asked to protect the child of the police. */
const PROTECTOR: readonly Who[] = ['protection-officer@asked-to-protect'];

const handover =
  (body?: object) =>
  ({ handover: id }: World): Asked => ({ ids: [id], body });

const SEEN = { holders: FOLLOWERS, open: [...OWN, ...PROTECTOR] };

/** What the social service does; the sender sees it and has another part. */
const byProtection = (action: string, body?: object): RouteLaw =>
  law(`POST /v1/handovers/:id/${action}`, {
    when: 'it is handed over',
    holders: ['protection-officer'],
    open: PROTECTOR,
    ask: handover(body),
  });

/** A handover is for its sender and for those who protect (GC24 §20–24; CRC 40(3)(a)). */
export const handoverRoutes: readonly RouteLaw[] = [
  law('GET /v1/handovers/:id', { when: 'it is handed over', ...SEEN, ask: handover() }),
  law('GET /v1/handovers/:id/milestones', { when: 'it is handed over', ...SEEN, ask: handover() }),
  law('GET /v1/handovers', {
    when: 'list sent-by-us',
    holders: FOLLOWERS,
    open: OWN,
    otherwise: 'empty',
    ask: ({ handover: id }) => ({ query: 'list=sent-by-us&limit=200', shows: id }),
  }),
  law('GET /v1/handovers', {
    when: 'list waiting-for-our-answer',
    holders: FOLLOWERS,
    open: PROTECTOR,
    otherwise: 'empty',
    ask: ({ handover: id }) => ({ query: 'list=waiting-for-our-answer&limit=200', shows: id }),
  }),
  law('POST /v1/handovers', {
    when: 'a child of the story, with a ground that is none',
    stories: ['police', 'help'],
    holders: SENDERS,
    open: 'every holder',
    answers: [422],
    ask: ({ stories }, story) => ({
      body: { ...NEEDS, reasonCode: 'no-such-ground', childId: stories[story].child },
    }),
  }),
  law('POST /v1/handovers/:id/withdraw', {
    when: 'it is handed over',
    holders: [...SENDERS, 'police-supervisor'],
    open: OWN,
    ask: handover({ reasonCode: 'wrong-child' }),
  }),
  byProtection('acknowledge'),
  byProtection('return', { reasonCode: 'other-district' }),
  byProtection('answer', { answerCode: 'child-visited' }),
  byProtection('close'),
  ...([intake, draftIntake] as const).map((which, n) =>
    law('POST /v1/intakes/:id/protect', {
      when: n === 0 ? 'it is registered' : 'it is a draft',
      stories: ['police', 'help'],
      holders: DECIDING,
      open: DECIDING.map((role): Who => `${role}@own-unit`),
      ask: (world, story) => ({ ...which(world, story), body: NEEDS }),
    }),
  ),
];
