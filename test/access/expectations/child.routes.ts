import type { Role } from '../../../src/platform/policy/policy';
import { encounter, PARENT } from '../../support/world/make-stories';
import { sampleIdentity } from '../../support/journey';
import type { World } from '../../support/world';
import type { StoryName } from '../../support/world/people';
import { child, draftIntake, intake, law, type Asked, type RouteLaw, type Who } from './route-law';

const REGISTRARS: readonly Role[] = ['child-inspector', 'commission-secretary', 'referring-officer'];
/** A centre registers who comes by itself, and keeps who stands for a child that it works with. */
const RECEIVERS: readonly Role[] = [...REGISTRARS, 'centre-coordinator'];
const POLICE: readonly Role[] = ['investigator', 'police-supervisor'];
const BENCH: readonly Role[] = ['prosecutor', 'judge'];

const OWN_REGISTRAR: readonly Who[] = [
  'child-inspector@own-unit',
  'commission-secretary@own-unit',
  'referring-officer@own-unit',
];
const OWN: readonly Who[] = [...OWN_REGISTRAR, 'police-supervisor@own-unit'];
const OWN_POLICE: readonly Who[] = [...OWN, 'investigator@own-unit', 'investigator@investigator-of-the-act'];
const AUTHORITY: readonly Who[] = [
  'prosecutor@addressed-authority',
  'judge@addressed-authority',
  'commission-secretary@addressed-authority',
  'prosecutor@reviewer',
];
const CENTRE: readonly Who[] = ['centre-coordinator@addressed-centre'];

/** The social service beside, to which the police handed the child over. */
const PROTECTION: readonly Who[] = ['protection-officer@asked-to-protect'];

/** In a body that both refers and decides: they see the child whose referral is addressed to them. */
const DECIDING_REGISTRAR: readonly Who[] = ['commission-secretary@addressed-authority'];

/** Who answers for the case of the child; who no longer helps on it, and others of the centre, see nothing. */
const WORKER: readonly Who[] = ['case-worker@case-team'];

/** Who sees a child by name: the unit that holds it, who decides, the centre from taking up, and the team of the case. */
const KNOWING: readonly Role[] = [
  ...REGISTRARS,
  ...POLICE,
  ...BENCH,
  'centre-coordinator',
  'case-worker',
  'facilitator',
  'protection-officer',
];

/** Who learns who speaks for a child. */
const SPEAKING: readonly Role[] = [
  ...REGISTRARS,
  'police-supervisor',
  ...BENCH,
  'centre-coordinator',
  'case-worker',
  'protection-officer',
];

/** A centre that works with a child whom others have registered keeps it as they do; before that it is not there. */
const KEPT = [
  { story: 'police', when: 'a child of the story', barred: [...DECIDING_REGISTRAR, ...CENTRE] },
  { story: 'help', when: 'an offer is not yet taken up', barred: DECIDING_REGISTRAR },
] as const;

/** A child: registering, searching, correcting, and who may know (GC24 §66–71; BR 8, 21). */
export const childRoutes: readonly RouteLaw[] = [
  law('GET /v1/children/:id', {
    when: 'a child of the story',
    stories: ['police'],
    holders: KNOWING,
    open: [...OWN_POLICE, ...AUTHORITY, ...CENTRE, ...WORKER, ...PROTECTION],
    ask: child,
  }),
  law('GET /v1/children/:id', {
    when: 'an offer is not yet taken up',
    stories: ['court', 'help'],
    holders: KNOWING,
    open: [...OWN_POLICE, ...AUTHORITY, 'protection-officer@own-unit'],
    ask: child,
  }),
  law('POST /v1/children/lookup', {
    when: 'a child of the story',
    holders: KNOWING,
    open: [...OWN_POLICE, ...AUTHORITY, ...CENTRE, ...WORKER, ...PROTECTION],
    answers: [200],
    ask: ({ stories }, story) => ({ body: { number: stories[story].childNumber } }),
  }),
  law('GET /v1/children', {
    when: 'the children of my agency',
    holders: [...REGISTRARS, ...POLICE, 'centre-coordinator'],
    open: [...OWN_POLICE, ...CENTRE],
    otherwise: 'empty',
    ask: ({ stories }, story) => ({ query: 'limit=200', shows: stories[story].child }),
  }),
  law('POST /v1/children/search', {
    when: 'with a purpose',
    holders: RECEIVERS,
    open: 'every holder',
    answers: [200],
    ask: () => ({ body: sampleIdentity(), headers: { 'purpose-of-use': 'intake' } }),
  }),
  law('POST /v1/children', {
    when: 'without a search',
    holders: RECEIVERS,
    open: 'every holder',
    answers: [422],
    ask: () => ({ body: { ...sampleIdentity(), ...CIRCUMSTANCES } }),
  }),
  ...KEPT.map(({ story, when, barred }) =>
    law('POST /v1/children/:id/amend', {
      when,
      stories: [story],
      holders: RECEIVERS,
      open: OWN_REGISTRAR,
      barred,
      ask: (world, story) => ({ ...child(world, story), body: { sex: 'male' } }),
    }),
  ),
  ...KEPT.map(({ story, when, barred }) =>
    law('POST /v1/children/:id/correct-identity', {
      when,
      stories: [story],
      holders: RECEIVERS,
      open: OWN_REGISTRAR,
      barred,
      ask: (world, story) => ({
        ...child(world, story),
        body: { name: { givenName: 'Nümunə', familyName: 'Düzəldilmiş' }, reasonCode: 'written-wrongly' },
      }),
    }),
  ),
  ...KEPT.map(({ story, when, barred }) =>
    law('GET /v1/children/:id/corrections', {
      when,
      stories: [story],
      holders: [...RECEIVERS, 'police-supervisor'],
      open: OWN,
      // What a name was before is for who holds the record, not for who may know the identity.
      barred,
      ask: child,
    }),
  ),
  law('GET /v1/children/:id/need-to-know', {
    when: 'a child of the story',
    stories: ['police', 'help'],
    holders: [...REGISTRARS, 'police-supervisor', 'oversight-officer'],
    open: [...OWN, 'oversight-officer'],
    ask: child,
  }),
  law('GET /v1/child-notices', {
    when: 'notices to my agency',
    stories: ['police', 'help'],
    holders: [...REGISTRARS, 'police-supervisor'],
    open: OWN,
    otherwise: 'empty',
    ask: ({ notices }, story) => ({ query: 'limit=200', shows: notices[story] }),
  }),
  law('GET /v1/child-notices/:id', {
    when: 'a notice to the holder',
    stories: ['police', 'help'],
    holders: [...REGISTRARS, 'police-supervisor'],
    open: OWN,
    ask: ({ notices }, story) => ({ ids: [notices[story]] }),
  }),
  law('POST /v1/child-notices/:id/take-note', {
    when: 'a notice to the holder',
    stories: ['police', 'help'],
    holders: [...REGISTRARS, 'police-supervisor'],
    open: OWN,
    ask: ({ notices }, story) => ({ ids: [notices[story]] }),
  }),
];

const CIRCUMSTANCES = {
  sex: 'male',
  district: 'sabunchi',
  disability: 'not-recorded',
  status: 'not-recorded',
  languages: ['az'],
  interpreter: 'not-needed',
};

const otherContact = ({ stories }: World, story: StoryName): Asked => ({
  ids: [stories[story].representative],
  body: { contact: 'new address' },
});

/** Representatives without a conflict are seen by whoever sees the child by name, and kept by who holds the record. */
export const representativeRoutes: readonly RouteLaw[] = [
  law('GET /v1/children/:id/representatives', {
    when: 'a child of the story',
    holders: SPEAKING,
    open: [...OWN, ...AUTHORITY, ...CENTRE, ...WORKER, ...PROTECTION],
    ask: child,
  }),
  law('GET /v1/children/:id/representatives', {
    when: 'an offer is not yet taken up',
    stories: ['court', 'help'],
    holders: SPEAKING,
    open: [...OWN, ...AUTHORITY, 'protection-officer@own-unit'],
    ask: child,
  }),
  law('GET /v1/representatives/:id', {
    when: 'a parent without conflict',
    stories: ['police'],
    holders: SPEAKING,
    open: [...OWN, ...AUTHORITY, ...CENTRE, ...WORKER, ...PROTECTION],
    ask: ({ stories }, story) => ({ ids: [stories[story].representative] }),
  }),
  law('POST /v1/children/:id/representatives', {
    when: 'a child of the story',
    stories: ['police'],
    holders: RECEIVERS,
    open: [...OWN_REGISTRAR, ...CENTRE],
    answers: [201],
    barred: DECIDING_REGISTRAR,
    ask: (world, story) => ({ ...child(world, story), body: PARENT }),
  }),
  law('POST /v1/children/:id/representatives', {
    when: 'an offer is not yet taken up',
    stories: ['help'],
    holders: RECEIVERS,
    open: OWN_REGISTRAR,
    answers: [201],
    barred: DECIDING_REGISTRAR,
    ask: (world, story) => ({ ...child(world, story), body: PARENT }),
  }),
  law('POST /v1/representatives/:id/amend', {
    when: 'a parent without conflict',
    stories: ['police'],
    holders: RECEIVERS,
    open: OWN_REGISTRAR,
    barred: [...DECIDING_REGISTRAR, ...CENTRE],
    ask: otherContact,
  }),
  law('POST /v1/representatives/:id/amend', {
    when: 'a parent of a child whom no centre has accepted',
    stories: ['help'],
    holders: RECEIVERS,
    open: OWN_REGISTRAR,
    barred: DECIDING_REGISTRAR,
    ask: otherContact,
  }),
];

const INTAKE_READERS: readonly Role[] = [...REGISTRARS, ...POLICE, ...BENCH];

/** The intake of a story is open to the unit that met the child, and to who decides or reviews a charge. */
export const intakeRoutes: readonly RouteLaw[] = [
  law('GET /v1/intakes/:id', {
    when: 'a referral with a charge rests on it',
    stories: ['police', 'court'],
    holders: INTAKE_READERS,
    open: [...OWN_POLICE, ...AUTHORITY],
    ask: intake,
  }),
  law('GET /v1/intakes/:id', {
    when: 'a referral for help rests on it',
    stories: ['help'],
    holders: INTAKE_READERS,
    open: OWN_POLICE,
    ask: intake,
  }),
  law('GET /v1/intakes/:id', {
    when: 'it is a draft',
    stories: ['police', 'help'],
    holders: INTAKE_READERS,
    open: OWN_POLICE,
    ask: draftIntake,
  }),
  law('GET /v1/intakes', {
    when: 'the intakes of my unit',
    stories: ['police', 'help'],
    holders: [...REGISTRARS, ...POLICE],
    open: OWN_POLICE,
    otherwise: 'empty',
    ask: ({ stories }, story) => ({ query: 'limit=200', shows: stories[story].draftIntake }),
  }),
  law('POST /v1/intakes', {
    when: 'about a child of the story',
    holders: REGISTRARS,
    open: OWN_REGISTRAR,
    answers: [201],
    otherwise: 422,
    ask: ({ test, stories }, story) => ({
      body: { ...encounter(test.clock.now().toISOString()), childId: stories[story].child },
    }),
  }),
  ...(['amend', 'register', 'discard'] as const).map((action) =>
    law(`POST /v1/intakes/:id/${action}`, {
      when: 'it is a draft',
      stories: ['police', 'help'],
      holders: REGISTRARS,
      open: OWN_REGISTRAR,
      ask: (world, story) => ({
        ...draftIntake(world, story),
        body: intakeBody(action, world.test.clock.now()),
      }),
    }),
  ),
];

function intakeBody(action: 'amend' | 'register' | 'discard', now: Date): object {
  if (action === 'amend') return encounter(now.toISOString());
  return action === 'discard' ? { reasonCode: 'entered-in-error' } : {};
}
