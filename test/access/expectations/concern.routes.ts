import type { Role } from '../../../src/platform/policy/policy';
import type { Concerns } from '../../support/world/make-concerns';
import { toldConcern } from '../../support/world/make-concerns';
import type { World } from '../../support/world';
import { law, type Asked, type RouteLaw, type Who } from './route-law';

const concern =
  (which: keyof Concerns) =>
  ({ concerns }: World): Asked => ({ ids: [concerns[which].id] });

const RAISER: readonly Who[] = ['child-inspector@own-unit'];
/** The social service leads, and of the police the lead reads along. */
const RESPONSIBLE: readonly Who[] = ['safeguarding-lead@asked-to-protect'];
const INFORMED: readonly Who[] = ['safeguarding-lead@own-unit'];
const OVERSIGHT: readonly Who[] = ['oversight-officer'];
const OVERSEERS: readonly Role[] = ['oversight-officer'];
const HANDLERS: readonly Role[] = ['safeguarding-lead', 'oversight-officer'];

const BODIES = {
  triage: { urgent: true },
  start: {},
  resolve: { reasonCode: 'support-arranged' },
  escalate: { to: 'prosecutor-office', reasonCode: 'suspected-crime' },
  reopen: { reasonCode: 'new-facts' },
} as const;

const ACTIONS = Object.keys(BODIES) as (keyof typeof BODIES)[];

/** A concern is raised by anybody, followed by who raised it, handled by who is responsible (CRC 19; GC24). */
export const concernRoutes: readonly RouteLaw[] = [
  law('POST /v1/concerns', {
    when: 'in whatever role',
    holders: 'everybody',
    open: 'every holder',
    answers: [201],
    ask: ({ test, stories }, story) => ({ body: toldConcern(test, { childId: stories[story].child }) }),
  }),
  law('GET /v1/concerns', {
    when: 'what I raised',
    holders: 'everybody',
    open: RAISER,
    otherwise: 'empty',
    ask: ({ concerns }) => ({ query: 'list=mine&limit=200', shows: concerns.led.id }),
  }),
  law('GET /v1/concerns', {
    when: 'what my agency is to handle',
    holders: 'everybody',
    open: RESPONSIBLE,
    otherwise: 'empty',
    ask: ({ concerns, stories }) => ({
      query: `list=ours&limit=200&childId=${stories.police.child}&changedSince=2026-01-01T00:00:00Z`,
      shows: concerns.led.id,
    }),
  }),
  law('GET /v1/concerns', {
    when: 'what no lead is responsible for',
    holders: 'everybody',
    open: OVERSIGHT,
    otherwise: 'empty',
    ask: ({ concerns }) => ({
      query: 'list=open&limit=200&category=breach-of-confidentiality',
      shows: concerns.withoutLead.id,
    }),
  }),
  law('GET /v1/concerns/:id', {
    when: 'a lead is responsible',
    holders: 'everybody',
    open: [...RAISER, ...RESPONSIBLE, ...INFORMED],
    ask: concern('led'),
  }),
  law('GET /v1/concerns/:id', {
    when: 'no lead is responsible',
    holders: 'everybody',
    open: [...RAISER, ...INFORMED, ...OVERSIGHT],
    ask: concern('withoutLead'),
  }),
  ...ACTIONS.flatMap((action) => [
    law(`POST /v1/concerns/:id/${action}`, {
      when: 'a lead is responsible',
      holders: HANDLERS,
      open: RESPONSIBLE,
      barred: INFORMED,
      ask: (world) => ({ ...concern('led')(world), body: BODIES[action] }),
    }),
    law(`POST /v1/concerns/:id/${action}`, {
      when: 'no lead is responsible',
      holders: HANDLERS,
      open: OVERSIGHT,
      barred: INFORMED,
      ask: (world) => ({ ...concern('withoutLead')(world), body: BODIES[action] }),
    }),
  ]),
  law('GET /v1/concerns/:id', {
    when: 'it was not triaged in time',
    holders: 'everybody',
    open: [...RAISER, ...RESPONSIBLE, ...INFORMED, ...OVERSIGHT],
    ask: concern('overdue'),
  }),
  law('POST /v1/concerns/:id/reassign', {
    when: 'it was not triaged in time',
    holders: OVERSEERS,
    open: OVERSIGHT,
    ask: concern('overdue'),
  }),
  law('POST /v1/concerns/:id/reassign', {
    when: 'the lead has time',
    holders: OVERSEERS,
    open: [],
    ask: concern('led'),
  }),
];
