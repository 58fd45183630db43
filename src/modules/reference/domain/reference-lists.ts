import { AGENCY_KINDS } from '../../../platform/policy/policy';
import { PAUSABLE_CLOCKS } from './clock-rule';
import type { AttributeShape, AttributeShapes } from './attribute-shape';

/** Longest of anything that a law counts in days: ten years and a bit. */
const MOST_DAYS = 4_000;

export const MEASURE_KINDS = [
  'educational-measure',
  'punishment',
  'probation-duty',
  'voluntary-obligation',
] as const;

/** The conditions of a diversion that rest on somebody's word, and that nobody attests who answers for the other side. */
const ATTESTABLE = [
  'sufficient-evidence',
  'responsibility-admitted-freely',
  'lawful-non-custodial-measure',
] as const;

/** Recipients of a notice of whom not every reason can be said why they are not told. */
const NOTIFICATION_RECIPIENTS = [
  'parent',
  'guardian',
  'representative',
  'care-institution',
  'lawyer',
  'social-service',
  'other',
] as const;

const years: AttributeShape = { kind: 'integer', min: 0, max: 120 };
const plainText: AttributeShape = { kind: 'text', maxLength: 1_000 };
const law: AttributeShape = { kind: 'text', maxLength: 200 };
const optional = <Shape extends AttributeShape>(shape: Shape): Shape => ({ ...shape, optional: true });

/** Both or neither: what is no danger asks for nothing. */
const risk: AttributeShapes = {
  step: optional({ kind: 'code', list: 'safety-steps' }),
  withinHours: optional({ kind: 'integer', min: 1, max: 1_000 }),
};

/** Every reference list, and what its entries carry beside code, dates and labels. Long because it is one table. */
export const REFERENCE_LISTS = {
  'age-assessment-bodies': {},
  'age-assessment-methods': {
    rank: { kind: 'integer', min: 1, max: 20 },
    needsConsent: { kind: 'flag' },
    law,
  },
  'agency-kinds': { law: optional(law) },
  ages: { years, law: optional(law) },
  // How a child’s needs and strengths are looked at: a tool, what it looks at, what is asked, and what each score says.
  'assessment-domains': { tool: { kind: 'code', list: 'assessment-tools' } },
  'assessment-questions': { domain: { kind: 'code', list: 'assessment-domains' } },
  'assessment-scores': {
    tool: { kind: 'code', list: 'assessment-tools' },
    score: { kind: 'integer', min: 0, max: 20 },
  },
  'assessment-tools': {
    lowest: { kind: 'integer', min: 0, max: 20 },
    highest: { kind: 'integer', min: 0, max: 20 },
  },
  'back-dating-reasons': {},
  'birth-date-certainties': {},
  'case-reallocation-reasons': {},
  'case-team-end-reasons': {},
  'case-team-parts': {},
  'certificate-kinds': { effect: { kind: 'choice', of: ['warn', 'block'] } },
  'child-merge-reasons': {},
  'child-merge-undo-reasons': {},
  'child-statuses': {},
  // Which clocks the reason may pause.
  'clock-pause-reasons': { clocks: { kind: 'choices', of: PAUSABLE_CLOCKS } },
  'closure-outcomes': {},
  'concern-categories': {
    // In the order in which they are looked for; the first that has a safeguarding lead is responsible.
    routedTo: { kind: 'choices', of: AGENCY_KINDS },
    escalatesTo: { kind: 'choices', of: AGENCY_KINDS },
    outsidePolice: { kind: 'flag' },
  },
  'concern-escalation-reasons': {},
  'concern-outcomes': {},
  'concern-reopening-reasons': {},
  // What the person may stand for (GC24 §18), and as whom it has to be there when a child admits something.
  'condition-attestors': {
    attests: { kind: 'choices', of: ATTESTABLE },
    presentAs: optional({ kind: 'choice', of: ['lawyer', 'representative'] }),
  },
  'condition-bases': {},
  'conflict-of-interest-grounds': {},
  'consent-forms': {},
  'consent-purposes': { childAlone: { kind: 'flag' } },
  // A new wording is a new entry; the old one is retired, never changed.
  'consent-texts': {
    purpose: { kind: 'code', list: 'consent-purposes' },
    textAz: plainText,
    textEn: plainText,
    textRu: plainText,
  },
  'consent-withdrawal-reasons': {},
  'custody-grounds': {},
  'custody-places': {},
  'custody-separations': {},
  'decline-reasons': {},
  disabilities: {},
  districts: { jurisdiction: { kind: 'code', list: 'jurisdictions' }, city: optional({ kind: 'flag' }) },
  'entry-correction-reasons': {},
  'emergency-contact-relations': {},
  'evidence-bases': {},
  'expiry-reasons': {},
  'force-kinds': {},
  'gravity-bands': {
    rank: { kind: 'integer', min: 1, max: 20 },
    maxYears: optional(years),
    minYearsOver: optional(years),
    law,
  },
  'harm-kinds': {},
  'immediate-needs': {},
  'injury-findings': {},
  'intake-decision-reasons': {},
  'intake-error-reasons': {},
  'handover-return-reasons': {},
  'interpreter-needs': {},
  interpretations: {},
  'interview-places': {},
  'interview-recordings': {},
  'judge-decisions': {},
  jurisdictions: { timeZone: { kind: 'text', maxLength: 60 } },
  languages: { iso639: optional({ kind: 'text', maxLength: 3 }) },
  'late-review-reasons': {},
  'lawyer-absence-reasons': {},
  'lawyer-kinds': {},
  'legal-bases': { citation: law, adoptedOn: optional({ kind: 'day' }) },
  'legal-help-declined-reasons': {},
  'mandate-askers': {},
  'mandate-withdraw-reasons': {},
  measures: {
    kind: { kind: 'choice', of: MEASURE_KINDS },
    // Empty when nobody imposes it, because it is agreed.
    imposedBy: { kind: 'choices', of: AGENCY_KINDS },
    custodial: { kind: 'flag' },
    maxDays: optional({ kind: 'integer', min: 1, max: MOST_DAYS }),
    minDays: optional({ kind: 'integer', min: 1, max: MOST_DAYS }),
    law: optional(law),
  },
  'met-by-kinds': {},
  'next-steps': {},
  'not-taken-up-reasons': {},
  'notification-methods': {},
  'notification-recipients': {},
  'notification-results': { told: { kind: 'flag' } },
  offences: {
    article: optional({ kind: 'text', maxLength: 60 }),
    articleVerified: { kind: 'flag' },
    gravity: { kind: 'code', list: 'gravity-bands' },
    minAge: { kind: 'integer', min: 10, max: 21 },
    violent: { kind: 'flag' },
  },
  'offer-consequences': {},
  'overturn-reasons': {},
  'parent-words-missing-reasons': {},
  'presence-roles': {},
  'preventive-registration-grounds': {},
  'protection-answers': {},
  'protection-grounds': {},
  'public-holidays': { date: { kind: 'day' } },
  'purposes-of-use': {},
  'reconciliation-proofs': {},
  'recording-absence-reasons': {},
  'redirect-reasons': {},
  'referral-sources': {},
  'refusal-reasons': {},
  'release-recipients': {},
  'registration-removal-reasons': {},
  'representative-authorities': {},
  'representative-conflicts': { bars: { kind: 'flag' } },
  'representative-kinds': {},
  'representative-proofs': {},
  'representative-request-answers': {},
  'representative-request-ends': {},
  'representative-request-reasons': {},
  'rescind-reasons': {},
  'return-reasons': {},
  rights: {},
  'self-harm-risks': {},
  // What has to be done about a danger, and by when.
  'risks-to-others': risk,
  'risks-to-self': risk,
  'safety-steps': {},
  'search-reasons': {},
  sexes: {},
  'shift-tasks': {},
  'support-absence-reasons': {},
  'understanding-checks': {},
  'unplaced-reasons': {},
  'unlink-reasons': {},
  'victim-hearing-ways': {},
  'victim-not-heard-reasons': {},
  'victim-wishes': {},
  'uphold-reasons': {},
  'withdraw-reasons': {},
  // Of whom the reason cannot be said: a parent is always needed.
  'withholding-reasons': { notFor: optional({ kind: 'choices', of: NOTIFICATION_RECIPIENTS }) },
  'wrong-intake-reasons': {},
} as const satisfies Record<string, AttributeShapes>;

export type ListName = keyof typeof REFERENCE_LISTS;

export const REFERENCE_LIST_NAMES = Object.keys(REFERENCE_LISTS) as ListName[];

/** Is there a list of this name? */
export const isReferenceList = (name: string): name is ListName => Object.hasOwn(REFERENCE_LISTS, name);

/** What the entries of a list carry. */
export const attributesOf = (list: ListName): AttributeShapes => REFERENCE_LISTS[list];
