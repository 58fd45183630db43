import { admission } from '../../support/journey';
import { law, referral, type RouteLaw, type Who } from './route-law';
import { minuteAgo } from '../../support/world/make-consents';

const REFERRERS = ['child-inspector', 'referring-officer', 'commission-secretary'] as const;
const UNIT: readonly Who[] = ['child-inspector@own-unit', 'commission-secretary@own-unit'];

/** What a child admits is written down by the unit, read by its author, and can be taken back. */
export const admissionRoutes: readonly RouteLaw[] = [
  law('POST /v1/referrals/:id/admission', {
    when: 'the referral was refused, and nobody asked for a review or one is recorded already',
    stories: ['police', 'court'],
    holders: REFERRERS,
    open: [...UNIT, 'referring-officer@own-unit'],
    answers: [409],
    ask: (world, story) => ({
      ...referral('refused')(world, story),
      body: { ...admission(world.test), admittedAt: minuteAgo(world.test) },
    }),
  }),
  law('GET /v1/referrals/:id/admission', {
    when: 'the referral is on its way',
    stories: ['police', 'court'],
    holders: REFERRERS,
    open: UNIT,
    ask: referral('offered'),
  }),
  law('GET /v1/referrals/:id/admission', {
    when: 'the referral was refused: no police unit, prosecution or court reads it any more',
    stories: ['police', 'court'],
    holders: REFERRERS,
    open: [],
    ask: referral('refused'),
  }),
  law('POST /v1/referrals/:id/retract-admission', {
    when: 'a decision is waited for',
    stories: ['police', 'court'],
    holders: [...REFERRERS, 'prosecutor', 'judge', 'police-supervisor'],
    open: [
      ...UNIT,
      'referring-officer@own-unit',
      'police-supervisor@own-unit',
      'prosecutor@addressed-authority',
      'judge@addressed-authority',
    ],
    ask: referral('submitted'),
  }),
];
