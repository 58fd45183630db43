import type { TestApp } from '../app';
import {
  admission,
  bodyOf,
  consent,
  consentTo,
  legalHelp,
  offer,
  PARENT,
  registerChild,
  registerIntake,
  takingUp,
} from '../journey';
import { ATTESTED_CONDITIONS } from '../../../src/modules/referrals/domain/referral';
import { ask } from './ask';
import type { Actor, AgencyIds } from './make-people';
import type { AgencyName, StoryName } from './people';
import type { Role } from '../../../src/platform/policy/policy';

/** The states in which each story has a referral of its own. */
export const STATES = [
  'drafted',
  'submitted',
  'returned',
  'offered',
  'taken-up',
  'redirected',
  'waiting',
  'declined',
  'refused',
  'accepted',
  'withdrawn',
] as const;

export type WorldState = (typeof STATES)[number];

export interface MadeReferral {
  readonly id: string;
  readonly number: string;
  /** The intake that it rests on. */
  readonly intake: string;
}

/** The ids of one story. */
export interface Story {
  readonly child: string;
  readonly childNumber: string;
  readonly representative: string;
  readonly intake: string;
  /** An intake of the same child that is a draft. */
  readonly draftIntake: string;
  readonly referrals: Readonly<Partial<Record<WorldState, MadeReferral>>>;
}

interface Setting {
  readonly test: TestApp;
  readonly agencies: AgencyIds;
  readonly who: (role: Role, agency: AgencyName) => Actor;
}

interface Cast {
  readonly referrer: Actor;
  readonly authority: Actor;
  readonly centre: Actor;
  readonly centreBefore: Actor;
  readonly referral: Readonly<Record<string, string>>;
  readonly legalBasis: string;
}

export async function makeStories(setting: Setting): Promise<Readonly<Record<StoryName, Story>>> {
  // One after the other: a search is outdated as soon as somebody registers a child who is like it.
  const police = await beginStory(setting, policeCast(setting), STATES);
  const court = await beginStory(setting, courtCast(setting), ['submitted', 'offered', 'refused']);
  const help = await beginStory(setting, helpCast(setting), ['drafted', 'submitted', 'returned', 'offered']);
  return { police: await police(), court: await court(), help: await help() };
}

const centres = ({ who, agencies }: Setting) => ({
  centre: who('centre-coordinator', 'centre'),
  centreBefore: who('centre-coordinator', 'centre-before'),
  centreAgencyId: agencies.centre,
});

function policeCast(setting: Setting): Cast {
  const { who, agencies } = setting;
  const { centreAgencyId, ...rest } = centres(setting);
  return {
    ...rest,
    referrer: who('child-inspector', 'police'),
    authority: who('prosecutor', 'prosecutor'),
    referral: { basis: 'diversion', stage: 'police', authorityAgencyId: agencies.prosecutor, centreAgencyId },
    legalBasis: 'pilot-memorandum-2007',
  };
}

function courtCast(setting: Setting): Cast {
  const { who, agencies } = setting;
  const { centreAgencyId, ...rest } = centres(setting);
  return {
    ...rest,
    referrer: who('commission-secretary', 'commission'),
    authority: who('judge', 'court'),
    referral: { basis: 'diversion', stage: 'court', authorityAgencyId: agencies.court, centreAgencyId },
    legalBasis: 'cc-88',
  };
}

function helpCast(setting: Setting): Cast {
  const { who, agencies } = setting;
  const { centreAgencyId, ...rest } = centres(setting);
  return {
    ...rest,
    referrer: who('referring-officer', 'social-service'),
    authority: who('commission-secretary', 'commission'),
    referral: {
      basis: 'prevention',
      stage: 'police',
      authorityAgencyId: agencies.commission,
      centreAgencyId,
    },
    legalBasis: 'law-919-iiq',
  };
}

type Continue = () => Promise<Story>;

async function beginStory(setting: Setting, cast: Cast, states: readonly WorldState[]): Promise<Continue> {
  const child = await registerChild(cast.referrer.caller);
  const told = tellStory(setting, cast, states, child);
  // It is waited for later; a failure until then is not forgotten.
  told.catch(() => undefined);
  return () => told;
}

async function tellStory(
  setting: Setting,
  cast: Cast,
  states: readonly WorldState[],
  child: { id: string; number: string },
): Promise<Story> {
  const { test, who } = setting;
  const referrer = cast.referrer.caller;
  const act = { offence: 'cc-127', investigatorId: who('investigator', 'police').account };
  const now = test.clock.now().toISOString();
  const draft = await referrer.post('/v1/intakes', { ...encounter(now), childId: child.id });
  const representative = await referrer.post(`/v1/children/${child.id}/representatives`, PARENT);
  const family = { childId: child.id, representativeId: bodyOf<{ id: string }>(representative, 201).id };
  // One intake is decided on once, so that each referral rests on an intake of its own.
  const made = await Promise.all(
    states.map(async (state) => {
      const { id: intakeId } = await registerIntake(referrer, test, child.id, act);
      return [state, await makeReferral({ ...setting, ...family, cast, intakeId }, state)] as const;
    }),
  );
  const referrals: Story['referrals'] = Object.fromEntries(made);
  return {
    child: child.id,
    childNumber: child.number,
    representative: family.representativeId,
    intake: (referrals.refused ?? referrals.submitted)?.intake ?? '',
    draftIntake: bodyOf<{ id: string }>(draft, 201).id,
    referrals,
  };
}

export { PARENT };

export const encounter = (metAt: string) => ({ source: 'police', metAt, metDistrict: 'sabunchi', acts: [] });

type Step = readonly [
  by: keyof Cast & ('referrer' | 'authority' | 'centre' | 'centreBefore'),
  action: string,
];

const OFFERED: readonly Step[] = [
  ['referrer', 'submit'],
  ['authority', 'authorise'],
];
const TAKEN_UP: readonly Step[] = [...OFFERED, ['authority', 'take-up']];
const DECLINED: readonly Step[] = [...TAKEN_UP, ['centreBefore', 'decline']];

/** How a referral comes to each state; who redirects asks another centre than the first. */
const WAYS: Readonly<Record<WorldState, readonly Step[]>> = {
  drafted: [],
  submitted: [['referrer', 'submit']],
  returned: [
    ['referrer', 'submit'],
    ['authority', 'return'],
  ],
  offered: OFFERED,
  'taken-up': TAKEN_UP,
  redirected: [...DECLINED, ['referrer', 'redirect']],
  waiting: [...TAKEN_UP, ['centre', 'waitlist']],
  declined: DECLINED,
  refused: [
    ['referrer', 'submit'],
    ['authority', 'refuse'],
  ],
  accepted: [...TAKEN_UP, ['centre', 'accept']],
  withdrawn: [
    ['referrer', 'submit'],
    ['referrer', 'withdraw'],
  ],
};

interface Making extends Setting {
  readonly cast: Cast;
  readonly intakeId: string;
  readonly childId: string;
  readonly representativeId: string;
}

async function makeReferral(making: Making, state: WorldState): Promise<MadeReferral> {
  const { cast, agencies, intakeId } = making;
  const centreAgencyId = DECLINED_FIRST.includes(state)
    ? agencies['centre-before']
    : cast.referral['centreAgencyId'];
  const content = { ...cast.referral, centreAgencyId, intakeId, summary: 'The family asks for help.' };
  const drafted = await cast.referrer.caller.post('/v1/referrals', content);
  const { id, number } = bodyOf<MadeReferral>(drafted, 201);
  // A condition is asked for at the offer only; a refusal may still be overturned, and then asks for them too.
  const isJudged = WAYS[state].some(([, action]) => action === 'authorise' || action === 'refuse');
  let version = 1;
  for (const condition of isJudged ? conditionsOf(making) : [])
    await act(making, { id, version: version++, by: 'referrer', action: 'record-condition' }, condition);
  if (isJudged) await recordConsents(making, id);
  if (isJudged && cast.referral['basis'] === 'diversion') {
    const { caller } = cast.referrer;
    bodyOf(await caller.post(`/v1/intakes/${intakeId}/legal-help`, legalHelp(making.test)), 201);
    bodyOf(await caller.post(`/v1/referrals/${id}/admission`, admission(making.test)), 201);
    version++;
  }
  for (const [by, action] of WAYS[state])
    await act(making, { id, version: version++, by, action }, actionBody(action, { ...making, ...cast }));
  return { id, number, intake: intakeId };
}

async function recordConsents(
  { cast, test, childId, representativeId }: Making,
  fileId: string,
): Promise<void> {
  const file = { ...consentTo(cast.referral['basis']!), childId, fileKind: 'referral', fileId };
  await consent(cast.referrer.caller, test, { ...file, person: 'child' });
  await consent(cast.referrer.caller, test, { ...file, person: 'representative', representativeId });
}

const DECLINED_FIRST: readonly WorldState[] = ['redirected', 'declined'];
const CHARGES: readonly string[] = ['sufficient-evidence'];

const conditionsOf = ({ cast, test }: Making): object[] =>
  ATTESTED_CONDITIONS.filter(
    (condition) => cast.referral['basis'] === 'diversion' || !CHARGES.includes(condition),
  ).map((condition) => ({
    condition,
    metAt: test.clock.now().toISOString(),
    attestedBy: 'prosecutor',
    basis: 'signed-form',
  }));

/** Each act makes one more version, so that none has to be read before it is changed. */
async function act(
  { test, cast }: Making,
  { id, version, by, action }: { id: string; version: number; by: Step[0]; action: string },
  body: object,
): Promise<void> {
  const question = {
    method: 'POST',
    path: `/v1/referrals/${id}/${action}`,
    body,
    headers: { 'if-match': `"${version}"` },
  };
  const { status, text } = await ask(test, cast[by].token, question);
  if (status !== 200) throw new Error(`${action} answers ${status}: ${text}`);
}

/** A body that each action takes, with codes of the reference lists. */
export function actionBody(
  action: string,
  { test, agencies, legalBasis }: { test: TestApp; agencies: AgencyIds; legalBasis: string },
): object {
  const decision = { legalBasis, reasons: 'First act; the family and the school support the child.' };
  const bodies: Readonly<Record<string, object>> = {
    authorise: { ...offer(test), legalBasis },
    overturn: { ...offer(test), legalBasis, reasonCode: 'facts-misread' },
    refuse: { ...decision, reasonCode: 'evidence-insufficient' },
    rescind: { ...decision, reasonCode: 'new-evidence' },
    return: { reasonCode: 'facts-missing' },
    withdraw: { reasonCode: 'child-wishes' },
    expire: { reasonCode: 'nothing-to-refer' },
    close: { reasonCode: 'no-centre-available' },
    redirect: { reasonCode: 'centre-declined', centreAgencyId: agencies.centre },
    decline: { reasonCode: 'no-place', nextStep: 'ask-another-centre' },
    'take-up': takingUp(test),
    'child-declines': { ...takingUp(test), reasonCode: 'child-declined' },
  };
  return bodies[action] ?? {};
}
