import type { Role } from '../../../src/platform/policy/policy';
import type { World } from '../../support/world';
import { actionBody, type WorldState } from '../../support/world/make-stories';
import type { StoryName } from '../../support/world/people';
import { law, referral, referralIn, type Asked, type RouteLaw, type Who } from './route-law';

/** Who refers children, decides, answers for a centre, leads the inspectors (roles of the people and bodies). */
const REFERRERS: readonly Role[] = ['child-inspector', 'referring-officer', 'commission-secretary'];
const DECIDERS: readonly Role[] = [
  'prosecutor',
  'judge',
  'police-supervisor',
  'commission-secretary',
  'protection-officer',
];
const READERS: readonly Role[] = [
  'child-inspector',
  'referring-officer',
  'commission-secretary',
  'police-supervisor',
  'prosecutor',
  'judge',
  'protection-officer',
  'centre-coordinator',
];

const OWN: readonly Who[] = [
  'child-inspector@own-unit',
  'police-supervisor@own-unit',
  'referring-officer@own-unit',
  'commission-secretary@own-unit',
  'protection-officer@own-unit',
];
const REFERRER: readonly Who[] = [
  'child-inspector@own-unit',
  'referring-officer@own-unit',
  'commission-secretary@own-unit',
];
const AUTHORITY: readonly Who[] = [
  'prosecutor@addressed-authority',
  'judge@addressed-authority',
  'commission-secretary@addressed-authority',
];
const REVIEWER: readonly Who[] = ['prosecutor@reviewer'];
const CENTRE: readonly Who[] = ['centre-coordinator@addressed-centre'];

/** Whoever looks at where it stands says what for. */
const PURPOSE = { 'purpose-of-use': 'intake' };

const LEGAL_BASIS: Readonly<Record<StoryName, string>> = {
  police: 'pilot-memorandum-2007',
  court: 'cc-88',
  help: 'law-919-iiq',
};

/** Who sees a referral in each state: the unit always, the authority from submission, the centre from taking up. */
const SEEN: readonly (readonly [WorldState, readonly StoryName[], readonly Who[]])[] = [
  ['drafted', ['police', 'help'], OWN],
  ['submitted', ['police', 'court', 'help'], [...OWN, ...AUTHORITY]],
  ['returned', ['police', 'help'], [...OWN, ...AUTHORITY]],
  ['offered', ['police', 'court', 'help'], [...OWN, ...AUTHORITY]],
  ['taken-up', ['police'], [...OWN, ...AUTHORITY, ...CENTRE]],
  ['redirected', ['police'], [...OWN, ...AUTHORITY, ...CENTRE]],
  ['waiting', ['police'], [...OWN, ...AUTHORITY, ...CENTRE]],
  ['declined', ['police'], [...OWN, ...AUTHORITY, ...REVIEWER]],
  ['refused', ['police', 'court'], [...OWN, ...AUTHORITY, ...REVIEWER]],
  ['accepted', ['police'], [...OWN, ...AUTHORITY, ...CENTRE]],
  ['withdrawn', ['police'], OWN],
];

const seen: RouteLaw[] = SEEN.flatMap(([state, stories, open]) => [
  law('GET /v1/referrals/:id', {
    when: `it is ${state}`,
    stories,
    holders: READERS,
    open,
    ask: referral(state),
  }),
  law('GET /v1/referrals/:id/milestones', {
    when: `it is ${state}`,
    stories,
    holders: READERS,
    open,
    ask: (world, story) => ({ ...referral(state)(world, story), headers: PURPOSE }),
  }),
  law('GET /v1/referrals/:id/clocks', {
    when: `it is ${state}`,
    stories,
    holders: READERS,
    open,
    ask: referral(state),
  }),
  law('POST /v1/referrals/lookup', {
    when: `it is ${state}`,
    stories,
    holders: READERS,
    open,
    answers: [200],
    ask: (world, story) => ({ body: { number: referralIn(world, story, state).number } }),
  }),
]);

/** Whose act it is, in which state, and who sees the referral but has another part in it. */
interface ActLaw {
  readonly action: string;
  readonly state: WorldState;
  readonly stories?: readonly StoryName[];
  readonly holders: readonly Role[];
  readonly open: readonly Who[];
  readonly barred?: readonly Who[];
}

const CHILD_ANSWER = [...DECIDERS, 'centre-coordinator'] as const;
const OTHER_PARTIES: readonly Who[] = [
  'police-supervisor@own-unit',
  'commission-secretary@own-unit',
  'protection-officer@own-unit',
];

const ACTS: readonly ActLaw[] = [
  // The referrer's unit submits, withdraws, resubmits, redirects after a decline.
  { action: 'submit', state: 'drafted', stories: ['police', 'help'], holders: REFERRERS, open: REFERRER },
  {
    action: 'resubmit',
    state: 'returned',
    stories: ['police', 'help'],
    holders: REFERRERS,
    open: REFERRER,
    barred: ['commission-secretary@addressed-authority'],
  },
  {
    action: 'withdraw',
    state: 'submitted',
    stories: ['police', 'court', 'help'],
    holders: REFERRERS,
    open: REFERRER,
    barred: ['commission-secretary@addressed-authority'],
  },
  { action: 'redirect', state: 'declined', holders: REFERRERS, open: REFERRER },
  { action: 'redirect', state: 'waiting', holders: REFERRERS, open: REFERRER },
  { action: 'close', state: 'declined', holders: REFERRERS, open: REFERRER },
  {
    action: 'expire',
    state: 'drafted',
    holders: ['police-supervisor'],
    open: ['police-supervisor@own-unit'],
  },
  // The one addressed authority decides: never the unit that refers, never another authority.
  ...(['authorise', 'refuse', 'return'] as const).map((action) => ({
    action,
    state: 'submitted' as const,
    stories: ['police', 'court', 'help'] as const,
    holders: DECIDERS,
    open: AUTHORITY,
    barred: OTHER_PARTIES,
  })),
  {
    action: 'rescind',
    state: 'offered',
    stories: ['police', 'court', 'help'],
    holders: DECIDERS,
    open: AUTHORITY,
    barred: OTHER_PARTIES,
  },
  { action: 'rescind', state: 'redirected', holders: DECIDERS, open: AUTHORITY, barred: OTHER_PARTIES },
  // Reviewed by another agency or a higher level, never by who decided.
  {
    action: 'overturn',
    state: 'refused',
    holders: ['prosecutor', 'judge'],
    open: REVIEWER,
    barred: ['prosecutor@addressed-authority'],
  },
  // The child's answer is recorded by the authority, or by the centre once the offer is taken up.
  {
    action: 'take-up',
    state: 'offered',
    stories: ['police', 'court', 'help'],
    holders: CHILD_ANSWER,
    open: AUTHORITY,
    barred: OTHER_PARTIES,
  },
  {
    action: 'child-declines',
    state: 'offered',
    stories: ['police', 'court', 'help'],
    holders: CHILD_ANSWER,
    open: AUTHORITY,
    barred: OTHER_PARTIES,
  },
  {
    action: 'child-declines',
    state: 'redirected',
    holders: CHILD_ANSWER,
    open: [...AUTHORITY, ...CENTRE],
    barred: OTHER_PARTIES,
  },
  // The addressed centre answers; the former one has no part any more.
  ...(['accept', 'waitlist', 'decline'] as const).flatMap((action) =>
    (['taken-up', 'redirected'] as const).map((state) => ({
      action,
      state,
      holders: ['centre-coordinator'] as const,
      open: CENTRE,
    })),
  ),
];

const acts: RouteLaw[] = ACTS.map(({ action, state, ...rest }) =>
  law(`POST /v1/referrals/:id/${action}`, {
    when: `it is ${state}`,
    ...rest,
    ask: (world, story): Asked => ({
      ...referral(state)(world, story),
      body: actionBody(action, { ...world, legalBasis: LEGAL_BASIS[story] }),
    }),
  }),
);

const CONDITION = {
  condition: 'lawful-non-custodial-measure',
  attestedBy: 'prosecutor',
  basis: 'measure-list',
};
const conditionMet = ({ test }: World) => ({ ...CONDITION, metAt: test.clock.now().toISOString() });

const LISTS: readonly (readonly [
  list: string,
  state: WorldState,
  stories: readonly StoryName[],
  open: readonly Who[],
])[] = [
  ['my-unit', 'submitted', ['police', 'court', 'help'], OWN],
  ['mine', 'submitted', ['police'], ['child-inspector@own-unit']],
  ['mine', 'submitted', ['court'], ['commission-secretary@own-unit']],
  ['mine', 'submitted', ['help'], ['referring-officer@own-unit']],
  ['waiting-for-my-decision', 'submitted', ['police', 'court', 'help'], AUTHORITY],
  ['decided-by-us', 'offered', ['police', 'court'], AUTHORITY],
  ['waiting-for-our-answer', 'redirected', ['police'], CENTRE],
  ['placed-with-us', 'accepted', ['police'], CENTRE],
];

const lists: RouteLaw[] = LISTS.map(([list, state, stories, open]) =>
  law('GET /v1/referrals', {
    when: `list ${list}`,
    stories,
    holders: READERS,
    open,
    otherwise: 'empty',
    ask: (world, story) => ({
      query: `list=${list}&limit=200`,
      shows: referralIn(world, story, state).id,
    }),
  }),
);

/** Who performs what on a referral; GC24 §18, BR 11.3, TR 3.5–3.6. */
/** Milestones and counts, for the unit that refers; nobody reads by them who decides, works with the child or looks into acts. */
const FOLLOWER: readonly Who[] = [...REFERRER, 'police-supervisor@own-unit'];

export const referralRoutes: readonly RouteLaw[] = [
  ...seen,
  law('GET /v1/referrals/:id/progress', {
    when: 'a centre works with the child',
    holders: [...REFERRERS, 'police-supervisor'],
    open: FOLLOWER,
    ask: (world, story) => ({ ...referral('accepted')(world, story), headers: PURPOSE }),
  }),
  law('GET /v1/referrals/:id/progress', {
    when: 'no centre works with the child yet',
    holders: [...REFERRERS, 'police-supervisor'],
    open: [],
    ask: (world, story) => ({ ...referral('submitted')(world, story), headers: PURPOSE }),
  }),
  ...acts,
  ...lists,
  law('POST /v1/referrals', {
    when: 'on an intake of the story',
    holders: REFERRERS,
    open: REFERRER,
    answers: [201],
    otherwise: 422,
    ask: ({ stories }, story) => ({
      body: { intakeId: stories[story].intake, basis: 'diversion', stage: 'police' },
    }),
  }),
  law('POST /v1/referrals/:id/amend', {
    when: 'it is drafted',
    stories: ['police', 'help'],
    holders: REFERRERS,
    open: REFERRER,
    ask: (world, story) => ({ ...referral('drafted')(world, story), body: { summary: 'Told anew.' } }),
  }),
  law('POST /v1/referrals/:id/amend', {
    when: 'it is returned',
    stories: ['police', 'help'],
    holders: REFERRERS,
    open: REFERRER,
    // What the referrer said is the referrer's to mend, not the authority's.
    barred: ['commission-secretary@addressed-authority'],
    ask: (world, story) => ({ ...referral('returned')(world, story), body: { summary: 'Told anew.' } }),
  }),
  law('POST /v1/referrals/:id/record-condition', {
    when: 'it is drafted',
    stories: ['police', 'help'],
    holders: [...REFERRERS, 'police-supervisor', 'prosecutor', 'judge', 'protection-officer'],
    open: OWN,
    ask: (world, story) => ({ ...referral('drafted')(world, story), body: conditionMet(world) }),
  }),
  law('POST /v1/referrals/:id/record-condition', {
    when: 'it is submitted',
    stories: ['police', 'court', 'help'],
    holders: [...REFERRERS, 'police-supervisor', 'prosecutor', 'judge', 'protection-officer'],
    open: [...OWN, ...AUTHORITY],
    ask: (world, story) => ({ ...referral('submitted')(world, story), body: conditionMet(world) }),
  }),
];
