import type { Role } from '../../../src/platform/policy/policy';
import { law, type Asked, type RouteLaw, type Who } from './route-law';
import type { World } from '../../support/world';

const REGISTRARS: readonly Role[] = ['child-inspector', 'commission-secretary', 'referring-officer'];
const ANSWERING: readonly Role[] = [...REGISTRARS, 'police-supervisor'];

const OWN: readonly Who[] = ['child-inspector@own-unit', 'police-supervisor@own-unit'];
const OWN_REGISTRAR: readonly Who[] = ['child-inspector@own-unit'];

const merge = ({ merge: id }: World): Asked => ({ ids: [id] });

/** That two children are one: proposed by who registers, answered by a second person (GC24 §66–71; BR 21). */
export const childMergeRoutes: readonly RouteLaw[] = [
  law('POST /v1/child-merges', {
    when: 'about a child that is not there',
    holders: REGISTRARS,
    open: 'every holder',
    answers: [422],
    ask: ({ stories, things }, story) => ({
      body: {
        kept: { childId: stories[story].child },
        merged: { childId: things.agency },
        reasonCode: 'same-document',
      },
    }),
  }),
  law('GET /v1/child-merges', {
    when: 'merges of my agency',
    holders: ANSWERING,
    open: OWN,
    otherwise: 'empty',
    ask: ({ merge: id }) => ({ query: 'limit=200', shows: id }),
  }),
  law('GET /v1/child-merges/:id', { when: 'it is proposed', holders: ANSWERING, open: OWN, ask: merge }),
  ...(['approve', 'reject', 'approve-undoing'] as const).map((action) =>
    law(`POST /v1/child-merges/:id/${action}`, {
      when: 'it is proposed',
      holders: ANSWERING,
      open: OWN,
      ask: merge,
    }),
  ),
  ...(['withdraw', 'propose-undoing'] as const).map((action) =>
    law(`POST /v1/child-merges/:id/${action}`, {
      when: 'it is proposed',
      holders: REGISTRARS,
      open: OWN_REGISTRAR,
      ask: (world) => ({
        ...merge(world),
        body: action === 'withdraw' ? {} : { reasonCode: 'two-children' },
      }),
    }),
  ),
];
