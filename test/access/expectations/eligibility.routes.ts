import type { Role } from '../../../src/platform/policy/policy';
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
