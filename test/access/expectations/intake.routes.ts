import type { Role } from '../../../src/platform/policy/policy';
import { newId } from '../../../src/kernel/ids';
import type { World } from '../../support/world';
import type { StoryName } from '../../support/world/people';
import { draftIntake, intake, law, type Asked, type RouteLaw, type Who } from './route-law';

const DECIDING: readonly Role[] = [
  'child-inspector',
  'police-supervisor',
  'commission-secretary',
  'referring-officer',
];
const OWN_DECIDING: readonly Who[] = DECIDING.map((role): Who => `${role}@own-unit`);

/** Who answers for the unit: never an inspector, who records. */
const ANSWERING: readonly Role[] = ['police-supervisor', 'commission-secretary', 'referring-officer'];
const OWN_ANSWERING: readonly Who[] = ANSWERING.map((role): Who => `${role}@own-unit`);

const RECORDING: readonly Role[] = [...DECIDING, 'investigator'];
const OWN_RECORDING: readonly Who[] = [
  ...RECORDING.map((role): Who => `${role}@own-unit`),
  'investigator@investigator-of-the-act',
];
const REGISTRARS: readonly Role[] = ['child-inspector', 'commission-secretary', 'referring-officer'];
const OWN_REGISTRAR: readonly Who[] = REGISTRARS.map((role): Who => `${role}@own-unit`);
const READING: readonly Role[] = [...RECORDING, 'prosecutor', 'judge'];
const AUTHORITY: readonly Who[] = [
  'prosecutor@addressed-authority',
  'judge@addressed-authority',
  'prosecutor@reviewer',
];

/** The intake of a story, with a part of it that nobody knows: it is asked for after the version. */
const partOf =
  (body: object) =>
  (world: World, story: StoryName): Asked => ({ ids: [world.stories[story].intake, newId()], body });

/** What belongs to an intake is read by whoever reads the intake. */
const readWithTheIntake = (path: string): RouteLaw[] => [
  law(`GET /v1/intakes/:id/${path}`, {
    when: 'a referral with a charge rests on the intake',
    stories: ['police', 'court'],
    holders: READING,
    open: [...OWN_RECORDING, ...AUTHORITY],
    ask: intake,
  }),
  law(`GET /v1/intakes/:id/${path}`, {
    when: 'a referral for help rests on the intake',
    stories: ['help'],
    holders: READING,
    open: OWN_RECORDING,
    ask: intake,
  }),
];

/** What the unit that met the child adds to its intake, and what it changes there. */
const addedByTheUnit = (path: string, body: object): RouteLaw =>
  law(`POST /v1/intakes/:id/${path}`, {
    when: 'it is registered',
    stories: ['police', 'help'],
    holders: RECORDING,
    open: OWN_RECORDING,
    answers: [201],
    ask: (world, story) => ({ ...intake(world, story), body }),
  });
const changedByTheUnit = (path: string, body: object): RouteLaw =>
  law(`POST /v1/intakes/:id/${path}`, {
    when: 'it is registered',
    stories: ['police', 'help'],
    holders: RECORDING,
    open: OWN_RECORDING,
    ask: partOf(body),
  });

const DECISION = {
  decision: 'refer',
  reasonCode: 'needs-programme',
  reasons: 'The child and the family ask for help.',
  legalBasis: 'law-919-iiq',
};

/** What belongs to an intake is written by the unit that met the child (BR 10, 11; GC24 §18). */
export const intakePartRoutes: readonly RouteLaw[] = [
  ...(['decide', 'amend-decision'] as const).flatMap((action) => [
    law(`POST /v1/intakes/:id/${action}`, {
      when: 'it is registered',
      stories: ['police', 'court', 'help'],
      holders: DECIDING,
      open: OWN_DECIDING,
      ask: (world, story) => ({ ...intake(world, story), body: DECISION }),
    }),
    law(`POST /v1/intakes/:id/${action}`, {
      when: 'it is a draft',
      stories: ['police', 'help'],
      holders: DECIDING,
      open: OWN_DECIDING,
      ask: (world, story) => ({ ...draftIntake(world, story), body: DECISION }),
    }),
  ]),
  law('POST /v1/intakes/:id/mark-in-error', {
    when: 'it is registered',
    stories: ['police', 'court', 'help'],
    holders: ANSWERING,
    open: OWN_ANSWERING,
    ask: (world, story) => ({
      ...intake(world, story),
      body: { reasonCode: 'wrong-child', note: 'It was another child.' },
    }),
  }),
  ...['co-participants', 'evidence', 'harm', 'needs', 'victims', 'reconciliations'].flatMap(
    readWithTheIntake,
  ),
  addedByTheUnit('co-participants', { kind: 'not-met', count: 2 }),
  law('POST /v1/intakes/:id/unlink-co-participant', {
    when: 'it is registered',
    stories: ['police', 'court', 'help'],
    holders: RECORDING,
    open: OWN_RECORDING,
    ask: (world, story) => ({
      ...intake(world, story),
      body: { caseNumber: '12/26-A', reasonCode: 'wrong-number' },
    }),
  }),
  law('GET /v1/intakes/:id/linked-intakes', {
    when: 'it is registered',
    stories: ['police', 'court', 'help'],
    holders: RECORDING,
    open: OWN_RECORDING,
    ask: intake,
  }),
  addedByTheUnit('harm', { kind: 'fear' }),
  changedByTheUnit('harm/:harmId/amend', { kind: 'fear', repaired: 'partly' }),
  changedByTheUnit('harm/:harmId/mark-recorded-in-error', { reasonCode: 'wrong-act' }),
  addedByTheUnit('needs', { kind: 'food' }),
  changedByTheUnit('needs/:needId/meet', { metAt: '2026-01-01T00:00:00Z' }),
  addedByTheUnit('victims', { kind: 'adult' }),
  changedByTheUnit('victims/:victimId/amend', { kind: 'adult' }),
  changedByTheUnit('victims/:victimId/record-view', { notHeardReason: 'not-reached', objects: false }),
  changedByTheUnit('victims/:victimId/tell-outcome', { toldAt: '2026-01-01T00:00:00Z' }),
  law('POST /v1/intakes/:id/victims/:victimId/answer-objection', {
    when: 'it is registered',
    stories: ['police', 'help'],
    holders: DECIDING,
    open: OWN_DECIDING,
    ask: partOf({ reasons: 'The programme repairs the harm.' }),
  }),
  law('POST /v1/intakes/:id/victims/:victimId/keep-contact', {
    when: 'it is registered',
    holders: ['child-inspector', 'investigator'],
    open: ['child-inspector@own-unit', 'investigator@investigator-of-the-act'],
    ask: partOf({ contact: 'Sabunchi' }),
  }),
  law('GET /v1/intakes/:id/victims/:victimId/contact', {
    when: 'it was kept',
    holders: ['child-inspector', 'investigator'],
    open: ['child-inspector@own-unit', 'investigator@investigator-of-the-act'],
    ask: ({ stories, victim }, story) => ({ ids: [stories[story].intake, victim] }),
  }),
  law('POST /v1/intakes/:id/reconciliations', {
    when: 'of a victim whom nobody knows',
    stories: ['police', 'help'],
    holders: RECORDING,
    open: OWN_RECORDING,
    answers: [422],
    ask: (world, story) => ({
      ...intake(world, story),
      body: {
        victimId: newId(),
        agreedAt: world.test.clock.now().toISOString(),
        legalBasis: 'law-919-iiq',
        proof: 'signed-by-both',
      },
    }),
  }),
  law('POST /v1/intakes/:id/acts', {
    when: 'it is registered',
    stories: ['police', 'help'],
    holders: REGISTRARS,
    open: OWN_REGISTRAR,
    answers: [201],
    ask: (world, story) => ({
      ...intake(world, story),
      body: { offence: 'cc-127', committedOn: dayBefore(world.test.clock.now()) },
    }),
  }),
  law('POST /v1/intakes/:id/acts/:actId/mark-recorded-in-error', {
    when: 'it is registered',
    stories: ['police', 'help'],
    holders: REGISTRARS,
    open: OWN_REGISTRAR,
    ask: partOf({ reasonCode: 'wrong-act' }),
  }),
  law('POST /v1/intakes/:id/acts/:actId/assess-evidence', {
    when: 'who holds the intake investigates or prosecutes',
    stories: ['police', 'court'],
    holders: ['investigator', 'prosecutor'],
    open: ['investigator@investigator-of-the-act', 'prosecutor@addressed-authority', 'prosecutor@reviewer'],
    ask: partOf({ standing: 'sufficient', basis: 'objects' }),
  }),
];

const dayBefore = (now: Date): string => new Date(now.getTime() - 2 * 86_400_000).toISOString().slice(0, 10);
