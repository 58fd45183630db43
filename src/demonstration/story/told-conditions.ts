import type { Person } from './person';
import type { Watch } from './watch';

/** What somebody attests on the referral itself: who, and what it rests on. */
const ATTESTED = [
  ['sufficient-evidence', 'investigator', 'statements'],
  ['lawful-non-custodial-measure', 'prosecutor', 'measure-list'],
] as const;

type Body = Readonly<Record<string, unknown>>;

/** Records each condition without which no diversion is offered (GC24 §18); answers how many there are. */
export async function recordConditions(inspector: Person, referral: Body): Promise<number> {
  const path = `/v1/referrals/${String(referral['id'])}`;
  for (const [condition, attestedBy, basis] of ATTESTED) {
    const body = { condition, metAt: inspector.watch.hoursAgo(3), attestedBy, basis };
    await inspector.act(path, 'record-condition', body);
  }
  await offerLegalHelp(inspector, `/v1/intakes/${String(referral['intakeId'])}/legal-help`);
  await inspector.post(`${path}/admission`, ADMISSION(inspector.watch), 201);
  return ATTESTED.length + 2 + (await recordConsents(inspector, referral));
}

/** The child and the mother say yes to taking part, beside the lawyer. */
async function recordConsents(inspector: Person, referral: Body): Promise<number> {
  const { id: childId } = referral['child'] as { id: string };
  const file = { childId, fileKind: 'referral', fileId: String(referral['id']) };
  const representativeId = await motherOf(inspector, childId);
  await inspector.post('/v1/consents', { ...CONSENT(inspector.watch), ...file, person: 'child' }, 201);
  const hers = { ...file, person: 'representative', representativeId };
  await inspector.post('/v1/consents', { ...CONSENT(inspector.watch), ...hers }, 201);
  return 2;
}

/** Once is enough: it may have been offered when the child was held. */
async function offerLegalHelp(inspector: Person, path: string): Promise<void> {
  const { body } = await inspector.get(path);
  const offered = (body['items'] as { step: string }[]).some(({ step }) => step === 'offered');
  if (!offered) await inspector.post(path, LEGAL_HELP(inspector.watch), 201);
}

/** The mother, recorded when nobody has done so yet. */
export async function motherOf(inspector: Person, childId: string): Promise<string> {
  const path = `/v1/children/${childId}/representatives`;
  const { body } = await inspector.get(path);
  const [known] = body['items'] as { id: string }[];
  return known?.id ?? String((await inspector.post(path, MOTHER, 201)).body['id']);
}

const MOTHER = {
  kind: 'parent',
  name: 'Nümunə Ana',
  authority: 'parental-rights',
  conflict: 'none',
  validFrom: '2012-01-01',
};

/** A consent that was signed beside the lawyer. */
export const CONSENT = ({ hoursAgo }: Watch) => ({
  purpose: 'participate',
  decision: 'given',
  decidedAt: hoursAgo(3),
  explainedAt: hoursAgo(3.5),
  // It was signed on paper before she sat down to draft the referral.
  backDatingReason: 'recorded-on-paper',
  textVersion: 'participate-1',
  language: 'az',
  interpretation: 'none-needed',
  lawyerPresent: true,
  form: 'written',
  inCustody: false,
});

const LEGAL_HELP = ({ hoursAgo }: Watch) => ({ step: 'offered', happenedAt: hoursAgo(4), language: 'az' });

/** What the child admits freely, beside the lawyer: its own record, which the prosecutor does not read. */
const ADMISSION = ({ hoursAgo }: Watch) => ({
  admittedAt: hoursAgo(3),
  freelyAttestedBy: 'lawyer',
  lawyerPresent: true,
  representativePresent: true,
  inCustody: false,
  language: 'az',
  words: 'He says that he hit them first, and that he is sorry. (Sample text.)',
});
