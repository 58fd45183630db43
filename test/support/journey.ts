import type { Response } from 'supertest';
import { localDay } from './local-day';
import { signIn, type Caller } from './actors';
import type { TestApp } from './app';

/** The people of the published example, each signed in. */
export interface Cast {
  readonly inspector: Caller;
  readonly supervisor: Caller;
  readonly otherInspector: Caller;
  readonly prosecutor: Caller;
  readonly reviewer: Caller;
  readonly judge: Caller;
  readonly centre: Caller;
  readonly otherCentre: Caller;
  readonly lawyer: Caller;
  readonly analyst: Caller;
  readonly administrator: Caller;
  readonly oversight: Caller;
  /** Agencies by the English name. */
  readonly agency: (name: string) => string;
}

export async function castOf(test: TestApp): Promise<Cast> {
  const administrator = await signIn(test, 'administrator@demo');
  const response = await administrator.get('/v1/agencies?limit=200');
  const agencies = (response.body as { items: { id: string; nameEn: string }[] }).items;
  return {
    inspector: await signIn(test, 'inspector@sabunchi.demo'),
    supervisor: await signIn(test, 'supervisor@sabunchi.demo'),
    otherInspector: await signIn(test, 'inspector@narimanov.demo'),
    prosecutor: await signIn(test, 'prosecutor@sabunchi.demo'),
    reviewer: await signIn(test, 'prosecutor@baku.demo'),
    judge: await signIn(test, 'judge@sabunchi.demo'),
    centre: await signIn(test, 'coordinator@sabunchi.demo'),
    otherCentre: await signIn(test, 'coordinator@narimanov.demo'),
    lawyer: await signIn(test, 'lawyer@clinic.demo'),
    analyst: await signIn(test, 'analyst@council.demo'),
    oversight: await signIn(test, 'officer@oversight.demo'),
    administrator,
    agency: (name) => agencies.find(({ nameEn }) => nameEn === name)!.id,
  };
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- whoever asks says what shape it reads
export const bodyOf = <Body extends object = Record<string, unknown>>(
  response: Response,
  status: number,
): Body => {
  if (response.status !== status)
    throw new Error(`${response.status} instead of ${status}: ${response.text}`);
  return response.body as Body;
};

let born = 0;

/** A child that nobody has registered before: a letter more in the name each time. */
export function sampleIdentity(birthDay = '2011-02-03') {
  born += 1;
  const letters = [...String(born)].map((digit) => 'aeiouəöüığ'[Number(digit)]).join('');
  return {
    givenName: `Nümunə${letters}`,
    familyName: `Uşaq${letters}lı`,
    birthDate: { certainty: 'documented', day: birthDay },
  };
}

export async function registerChild(
  by: Caller,
  identity = sampleIdentity(),
): Promise<{ id: string; number: string }> {
  const search = await by.for('intake').post('/v1/children/search', identity);
  const { token } = bodyOf<{ token: string }>(search, 200);
  const child = await by.post('/v1/children', {
    ...identity,
    searchToken: token,
    sex: 'male',
    district: 'sabunchi',
    disability: 'not-recorded',
    status: 'not-recorded',
    languages: ['az'],
    interpreter: 'not-needed',
  });
  return bodyOf(child, 201);
}

export async function registerIntake(
  by: Caller,
  test: TestApp,
  childId: string,
  act?: ToldAct,
  more: object = {},
): Promise<{ id: string }> {
  const drafted = await by.post('/v1/intakes', { ...intakeBody(test, childId, act), ...more });
  const { id } = bodyOf<{ id: string }>(drafted, 201);
  return bodyOf(await by.act(`/v1/intakes/${id}`, 'register'), 200);
}

interface ToldAct {
  readonly offence: string;
  readonly committedOn?: string;
  readonly investigatorId?: string;
}

/** An intake as it is drafted: met an hour ago, about an act of yesterday. */
export function intakeBody(test: TestApp, childId: string, act: ToldAct = { offence: 'cc-127' }) {
  const now = test.clock.now();
  return {
    childId,
    source: 'police',
    metAt: new Date(now.getTime() - 3_600_000).toISOString(),
    metDistrict: 'sabunchi',
    account: 'Beat classmates after school',
    acts: [{ committedOn: localDay(now, -1), ...act }],
  };
}

export interface ReferralBody {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly availableActions: readonly { action: string; open: boolean; because?: string }[];
}

export async function draftReferral(
  cast: Cast,
  intakeId: string,
  basis = 'diversion',
): Promise<ReferralBody> {
  const drafted = await cast.inspector.post('/v1/referrals', {
    intakeId,
    basis,
    stage: 'police',
    authorityAgencyId: cast.agency('Sabunchi district prosecutor'),
    centreAgencyId: cast.agency('Sabunchi rehabilitation centre'),
    proposedMeasure: 'centre-programme',
    summary: 'The family asks for help.',
  });
  return bodyOf(drafted, 201);
}

const ATTESTED = [
  ['sufficient-evidence', 'investigator', 'statements'],
  ['lawful-non-custodial-measure', 'prosecutor', 'measure-list'],
] as const;

/** Each condition where it belongs: attested on the referral, or in a record of its own. */
export async function recordConditions(
  by: Caller,
  test: TestApp,
  id: string,
  except: readonly string[] = [],
): Promise<void> {
  const path = `/v1/referrals/${id}`;
  const asked = (code: string) => !except.includes(code);
  const { child, intakeId, basis } = bodyOf<Drafted>(await by.get(path), 200);
  for (const [condition, attestedBy, basis] of ATTESTED.filter(([code]) => asked(code))) {
    const body = { condition, attestedBy, basis, metAt: test.clock.now().toISOString() };
    bodyOf(await by.act(path, 'record-condition', body), 200);
  }
  const file = { ...consentTo(basis), childId: child.id, fileKind: 'referral', fileId: id };
  if (asked('consent-of-child')) await consent(by, test, { ...file, person: 'child' });
  if (asked('consent-of-representative')) {
    const representativeId = await representativeOf(by, child.id);
    await consent(by, test, { ...file, person: 'representative', representativeId });
  }
  if (asked('legal-help-offered'))
    bodyOf(await by.post(`/v1/intakes/${intakeId}/legal-help`, legalHelp(test)), 201);
  if (asked('responsibility-admitted-freely'))
    bodyOf(await by.post(`${path}/admission`, admission(test)), 201);
}

interface Drafted {
  readonly child: { readonly id: string };
  readonly intakeId: string;
  readonly basis: string;
}

/** To help alone a child consents under another purpose than to what a charge has led to. */
export const consentTo = (basis: string) =>
  basis === 'prevention'
    ? { purpose: 'voluntary-support', textVersion: 'voluntary-support-1' }
    : { purpose: 'participate', textVersion: 'participate-1' };

/** A consent to take part, given in writing beside a lawyer. */
export const consentGiven = (test: TestApp) => ({
  purpose: 'participate',
  decision: 'given',
  decidedAt: test.clock.now().toISOString(),
  explainedAt: test.clock.now().toISOString(),
  textVersion: 'participate-1',
  language: 'az',
  interpretation: 'none-needed',
  lawyerPresent: true,
  form: 'written',
  inCustody: false,
});

export async function consent(by: Caller, test: TestApp, whose: object): Promise<string> {
  const given = await by.post('/v1/consents', { ...consentGiven(test), ...whose });
  return bodyOf<{ id: string }>(given, 201).id;
}

export const legalHelp = (test: TestApp) => ({
  step: 'offered',
  happenedAt: test.clock.now().toISOString(),
  language: 'az',
});

export const PARENT = {
  kind: 'parent',
  name: 'Nümunə Valideyn',
  authority: 'parental-rights',
  conflict: 'none',
  validFrom: '2026-01-01',
};

/** The representative of a child, recorded when there is none yet. */
export async function representativeOf(by: Caller, childId: string): Promise<string> {
  const path = `/v1/children/${childId}/representatives`;
  const [known] = bodyOf<{ items: { id: string }[] }>(await by.get(path), 200).items;
  return known?.id ?? bodyOf<{ id: string }>(await by.post(path, PARENT), 201).id;
}

/** What a child admits freely, beside a lawyer. */
export const admission = (test: TestApp) => ({
  admittedAt: test.clock.now().toISOString(),
  freelyAttestedBy: 'clinic-lawyer',
  lawyerPresent: true,
  representativePresent: true,
  inCustody: false,
  language: 'az',
  words: 'I hit him, and I am sorry.',
});

export const explanation = (test: TestApp) => ({
  explainedAt: test.clock.now().toISOString(),
  language: 'az',
  lawyerPresent: true,
});

export const offer = (test: TestApp) => ({
  reasons: 'First act, the family supports the child, the school agrees.',
  legalBasis: 'pilot-memorandum-2007',
  measure: 'centre-programme',
  longestDays: 120,
  consequences: 'no-record-on-completion',
  reviewExplained: true,
  explanation: explanation(test),
});

export const takingUp = (test: TestApp) => ({
  answeredAt: test.clock.now().toISOString(),
  inCustody: false,
  explanation: explanation(test),
});

/** A referral that has come as far as asked, told by the right people. */
export async function referralIn(
  state: 'drafted' | 'submitted' | 'offered' | 'taken-up' | 'accepted',
  cast: Cast,
  test: TestApp,
): Promise<string> {
  const child = await registerChild(cast.inspector);
  const intake = await registerIntake(cast.inspector, test, child.id);
  const { id } = await draftReferral(cast, intake.id);
  await recordConditions(cast.inspector, test, id);
  const path = `/v1/referrals/${id}`;
  const steps: [string, () => Promise<Response>][] = [
    ['drafted', () => cast.inspector.act(path, 'submit')],
    ['submitted', () => cast.prosecutor.act(path, 'authorise', offer(test))],
    ['offered', () => cast.prosecutor.act(path, 'take-up', takingUp(test))],
    ['taken-up', () => cast.centre.act(path, 'accept')],
  ];
  for (const [from, step] of steps) {
    if (from === state) break;
    bodyOf(await step(), 200);
  }
  return id;
}
