import type { Role } from '../../../src/platform/policy/policy';
import type { World } from '../../support/world';
import { child, law, type Asked, type RouteLaw, type Who } from './route-law';

const ASKING: readonly Role[] = [
  'child-inspector',
  'commission-secretary',
  'referring-officer',
  'police-supervisor',
  'prosecutor',
  'judge',
  'centre-coordinator',
];

/** Who knows by name the child of the police, and that of the others. */
const KNOWING_BEFORE: readonly Who[] = [
  'child-inspector@own-unit',
  'commission-secretary@own-unit',
  'referring-officer@own-unit',
  'police-supervisor@own-unit',
  'prosecutor@addressed-authority',
  'judge@addressed-authority',
  'commission-secretary@addressed-authority',
  'prosecutor@reviewer',
];

const OWN: readonly Who[] = ['child-inspector@own-unit', 'police-supervisor@own-unit'];
const BODY: readonly Who[] = ['protection-officer@addressed-body', 'referring-officer@addressed-body'];

const request = ({ representativeRequest }: World): Asked => ({ ids: [representativeRequest] });

/** A request is between the agency that asks and the body that is asked (CRC 18, 20; GC24 §56). */
export const representationRoutes: readonly RouteLaw[] = [
  law('POST /v1/children/:id/representative-requests', {
    when: 'with a reason that no list has, for a child that one knows',
    stories: ['police'],
    holders: ASKING,
    open: [...KNOWING_BEFORE, 'centre-coordinator@addressed-centre'],
    answers: [422],
    ask: (world, story) => ({ ...child(world, story), body: { reason: 'none' } }),
  }),
  law('POST /v1/children/:id/representative-requests', {
    when: 'with a reason that no list has, before the offer is taken up',
    stories: ['court', 'help'],
    holders: ASKING,
    open: KNOWING_BEFORE,
    answers: [422],
    ask: (world, story) => ({ ...child(world, story), body: { reason: 'none' } }),
  }),
  law('GET /v1/representative-requests/:id', {
    when: 'a request of the police',
    holders: [...ASKING, 'protection-officer'],
    open: [...OWN, ...BODY],
    ask: request,
  }),
  law('GET /v1/representative-requests', {
    when: 'requests by my agency and to my agency',
    holders: [...ASKING, 'protection-officer'],
    open: [...OWN, ...BODY],
    otherwise: 'empty',
    ask: ({ representativeRequest }) => ({ query: 'limit=200', shows: representativeRequest }),
  }),
  law('POST /v1/representative-requests/:id/answer', {
    when: 'a request of the police',
    holders: ['protection-officer', 'referring-officer'],
    open: BODY,
    ask: (world) => ({ ...request(world), body: { answer: 'being-chosen' } }),
  }),
  law('POST /v1/representative-requests/:id/withdraw', {
    when: 'a request of the police',
    holders: ASKING,
    open: OWN,
    // The body that is asked sees the request and answers it; it is not theirs to take back.
    barred: ['referring-officer@addressed-body'],
    ask: (world) => ({ ...request(world), body: { reasonCode: 'parent-found' } }),
  }),
];
