import { AGENCY_KINDS } from '../../../platform/policy/policy';
import { PAUSABLE_CLOCKS } from './clock-rule';
import type { AttributeShapes } from './attribute-shape';
import { CENTRE_LISTS } from './centre-lists';
import { COMPLIANCE_LISTS } from './compliance-lists';
import { HEARING_LISTS } from './hearing-lists';
import { COURT_REPORT_LISTS } from './court-report-lists';
import { ORDER_LISTS } from './order-lists';
import {
  MOST_DAYS,
  COUNTED_IN,
  MEASURE_KINDS,
  ATTESTABLE,
  NOTIFICATION_RECIPIENTS,
  years,
  plainText,
  law,
  optional,
} from './list-shapes';

/** Every reference list, and what its entries carry beside code, dates and labels. */
export const REFERENCE_LISTS = {
  ...CENTRE_LISTS,
  ...HEARING_LISTS,
  ...COURT_REPORT_LISTS,
  ...ORDER_LISTS,
  ...COMPLIANCE_LISTS,
  'age-assessment-bodies': {},
  'age-assessment-methods': {
    rank: { kind: 'integer', min: 1, max: 20 },
    needsConsent: { kind: 'flag' },
    law,
  },
  'agency-kinds': { law: optional(law) },
  ages: { years, law: optional(law) },
  'back-dating-reasons': {},
  'birth-date-certainties': {},
  'certificate-kinds': { effect: { kind: 'choice', of: ['warn', 'block'] } },
  'child-merge-reasons': {},
  'child-merge-undo-reasons': {},
  'child-statuses': {},
  // Which clocks the reason may pause.
  'clock-pause-reasons': { clocks: { kind: 'choices', of: PAUSABLE_CLOCKS } },
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
  'copy-refusal-reasons': {},
  'copy-request-kinds': {},
  'custody-error-reasons': {},
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
  'mandate-conflict-answers': {},
  'mandate-decline-reasons': {},
  'mandate-end-reasons': {},
  'mandate-hand-over-reasons': {},
  'mandate-instructors': {},
  'mandate-proofs': {},
  'mandate-withdraw-reasons': {},
  'mandate-withdrawal-reasons': {},
  measures: {
    kind: { kind: 'choice', of: MEASURE_KINDS },
    // Empty when nobody imposes it, because it is agreed.
    imposedBy: { kind: 'choices', of: AGENCY_KINDS },
    custodial: { kind: 'flag' },
    maxDays: optional({ kind: 'integer', min: 1, max: MOST_DAYS }),
    minDays: optional({ kind: 'integer', min: 1, max: MOST_DAYS }),
    // What bounds it, any of these; days where nothing is said.
    countedIn: optional({ kind: 'choices', of: COUNTED_IN }),
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
