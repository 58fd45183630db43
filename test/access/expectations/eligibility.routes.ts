import type { Role } from '../../../src/platform/policy/policy';
import { A_RULE, rulesOf } from '../../support/world/make-checks';
import { law, type RouteLaw, type Who } from './route-law';

const CHECKERS: readonly Role[] = [
  'child-inspector',
  'commission-secretary',
  'referring-officer',
  'prosecutor',
  'judge',
];
/** An investigator learns nothing of an admission, not even that there is one. */
const READERS: readonly Role[] = [...CHECKERS, 'police-supervisor'];

const OWN_REGISTRAR: readonly Who[] = [
  'child-inspector@own-unit',
  'commission-secretary@own-unit',
  'referring-officer@own-unit',
];
const OWN: readonly Who[] = [...OWN_REGISTRAR, 'police-supervisor@own-unit'];
const AUTHORITY: readonly Who[] = [
  'prosecutor@addressed-authority',
  'judge@addressed-authority',
  'prosecutor@reviewer',
];

/** A check is for who met the child, and for who decides on a charge; it decides nothing itself (GC24 §18). */
export const eligibilityRoutes: readonly RouteLaw[] = [
  ...(['police', 'court', 'help'] as const).flatMap((story) => {
    const decides = story === 'help' ? [] : AUTHORITY;
    const when =
      story === 'help' ? 'a referral for help rests on it' : 'a referral with a charge rests on it';
    return [
      law('POST /v1/eligibility-checks', {
        when,
        stories: [story],
        holders: CHECKERS,
        open: [...OWN_REGISTRAR, ...decides],
        answers: [201],
        otherwise: 422,
        ask: ({ stories }) => ({ body: { intakeId: stories[story].intake } }),
      }),
      law('GET /v1/eligibility-checks', {
        when,
        stories: [story],
        holders: READERS,
        open: [...OWN, ...decides],
        otherwise: 'empty',
        ask: ({ stories, checks }) => ({
          query: `limit=200&intakeId=${stories[story].intake}`,
          shows: checks[story],
        }),
      }),
      law('GET /v1/eligibility-checks/:id', {
        when,
        stories: [story],
        holders: READERS,
        open: [...OWN, ...decides],
        ask: ({ checks }) => ({ ids: [checks[story]] }),
      }),
      law('POST /v1/eligibility-checks/:id/replay', {
        when,
        stories: [story],
        holders: READERS,
        open: [...OWN, ...decides],
        answers: [200],
        ask: ({ checks }) => ({ ids: [checks[story]], body: { rulesOfDay: '2026-01-01' } }),
      }),
    ];
  }),
];

const EVERYBODY = { holders: 'everybody', open: 'every holder' } as const;
const ADMINISTRATOR = { holders: ['administrator'], open: 'every holder' } as const;

/** Rules in force are everybody's to read; they are made by administrators, and by two of them (four eyes). */
export const eligibilityRuleRoutes: readonly RouteLaw[] = [
  law('GET /v1/eligibility-rules', EVERYBODY),
  law('GET /v1/eligibility-rules', {
    when: 'there is a draft',
    holders: 'everybody',
    open: ['administrator'],
    otherwise: 'empty',
    ask: (world) => ({ query: 'state=drafted&limit=200', shows: rulesOf(world).draftedRule }),
  }),
  law('GET /v1/eligibility-rules/:id', {
    ...EVERYBODY,
    when: 'it is in force',
    ask: (world) => ({ ids: [rulesOf(world).ruleInForce] }),
  }),
  law('GET /v1/eligibility-rules/:id', {
    when: 'it is a draft',
    holders: 'everybody',
    open: ['administrator'],
    ask: (world) => ({ ids: [rulesOf(world).draftedRule] }),
  }),
  law('POST /v1/eligibility-rules', {
    ...ADMINISTRATOR,
    answers: [201],
    ask: () => ({ body: { code: 'first-act', ...A_RULE } }),
  }),
  law('POST /v1/eligibility-rules/:id/amend', {
    ...ADMINISTRATOR,
    ask: (world) => ({ ids: [rulesOf(world).draftedRule], body: A_RULE }),
  }),
  law('POST /v1/eligibility-rules/:id/send-back', {
    ...ADMINISTRATOR,
    ask: (world) => ({ ids: [rulesOf(world).draftedRule], body: { note: 'Not yet' } }),
  }),
  ...(['propose', 'approve'] as const).map((action) =>
    law(`POST /v1/eligibility-rules/:id/${action}`, {
      ...ADMINISTRATOR,
      ask: (world) => ({ ids: [rulesOf(world).draftedRule] }),
    }),
  ),
  law('POST /v1/eligibility-rules/:id/preview', {
    ...ADMINISTRATOR,
    answers: [200],
    ask: (world) => ({ ids: [rulesOf(world).draftedRule] }),
  }),
];
