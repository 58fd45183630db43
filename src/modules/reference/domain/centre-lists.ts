import type { AttributeShapes } from './attribute-shape';
import { absence, notSigned, optional, paper, plainText, risk } from './list-shapes';

/** The lists of the work at a centre: case, assessment, plan, sessions, closure. */
export const CENTRE_LISTS = {
  'activity-doers': {},
  'activity-kinds': {},
  // One rhythm in days; none for what happens once.
  'activity-rhythms': { days: optional({ kind: 'integer', min: 1, max: 366 }) },
  'aftercare-end-reasons': {},
  'aftercare-occupations': {},
  // Whether nobody is asked any more, also on the later days, and how often it is tried before that is said.
  'aftercare-skip-reasons': { endsAll: { kind: 'flag' }, triesFirst: { kind: 'integer', min: 0, max: 10 } },
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
  'attendance-reasons': absence,
  'case-link-end-reasons': {},
  // Whether the children have one family: then somebody speaks with it for both; or whether it is one child of whom two cases go on.
  'case-link-kinds': { oneFamily: { kind: 'flag' }, oneChild: optional({ kind: 'flag' }) },
  'case-reallocation-reasons': {},
  'case-return-decline-reasons': {},
  // Whether no step has to go before it, since the child or its lawyer asks for it; and whether it is the child.
  'case-return-reasons': { isAskedFor: { kind: 'flag' }, isChildsWish: { kind: 'flag' } },
  'case-return-withdraw-reasons': {},
  'case-suspension-ends': {},
  // Whether nobody knows where the child is: that is a concern too.
  'case-suspension-reasons': { isMissing: { kind: 'flag' } },
  'case-team-end-reasons': {},
  'case-team-parts': {},
  // What a child reads of what it has done, by what the case stands on.
  'certificate-texts': { textAz: plainText, textEn: plainText, textRu: plainText },
  // Why a child was not heard, and how often it has to be tried before that is said.
  'child-words-missing-reasons': { triesFirst: { kind: 'integer', min: 0, max: 10 } },
  'closure-outcomes': {},
  'conclusion-return-reasons': {},
  'conference-cancel-reasons': {},
  'conference-drop-reasons': {},
  // Who comes from outside; and the consent of the child without which they are shown nothing.
  'conference-guests': { consent: optional({ kind: 'code', list: 'consent-purposes' }) },
  'conference-not-heard-reasons': {},
  // What is shown at a conference; an admission, a note and the answers of an assessment are none of it.
  'conference-papers': {},
  'conference-purposes': {},
  // A ground of which an absence alone is none.
  'difficulty-grounds': { isAbsence: { kind: 'flag' } },
  // The lightest has grade 1; the last of them gives the case back to who decided on it.
  'difficulty-responses': {
    grade: { kind: 'integer', min: 1, max: 10 },
    changesPlan: { kind: 'flag' },
    returnsCase: { kind: 'flag' },
  },
  'document-error-reasons': { saidByProduct: optional({ kind: 'flag' }) },
  // Who of the holders of the file sees it, what it may be about, and whose it is alone; anything where nothing is said.
  'document-kinds': paper,
  // What is asked of a file that was drawn, by the day; and what became of what was found.
  'file-review-outcomes': {},
  'file-review-questions': {},
  'follow-up-answers': {},
  'goal-areas': {},
  'goal-evidence': {},
  // How near a goal is; a higher rank is nearer.
  'goal-progress-steps': { rank: { kind: 'integer', min: 0, max: 10 } },
  'lawyer-not-told-reasons': {},
  'lighter-response-reasons': {},
  // What is said where who referred and who works with the child write to each other.
  'message-notices': {},
  'outcome-reasons': {},
  'keep-apart-reasons': {},
  'parent-words-missing-reasons': {},
  // Above what a plan asks much for acts of a gravity: minutes in a week, and days.
  'plan-proportions': {
    gravity: { kind: 'code', list: 'gravity-bands' },
    weeklyMinutes: { kind: 'integer', min: 30, max: 2400 },
    days: { kind: 'integer', min: 7, max: 366 },
  },
  'plan-return-reasons': {},
  'programme-leave-reasons': {},
  'programme-targets': {},
  'programme-wait-reasons': {},
  'progress-review-changes': { changesPlan: { kind: 'flag' } },
  'progress-review-presences': {},
  'reopening-decline-reasons': {},
  'reopening-reasons': {},
  'report-correction-reasons': {},
  // Whether it is said of the child that it is to blame for it, and whether it speaks of what was agreed to.
  'restorative-due-reasons': {},
  'restorative-end-reasons': { isFault: { kind: 'flag' }, isOfAgreement: { kind: 'flag' } },
  'restorative-no-support-reasons': {},
  'restorative-not-done-causes': { isFault: { kind: 'flag' } },
  // In what it is counted, where it is; and whether it is a letter.
  'restorative-obligation-kinds': {
    counts: optional({ kind: 'choice', of: ['amount', 'hours'] }),
    isLetter: { kind: 'flag' },
  },
  'restorative-part-error-reasons': {},
  'restorative-unconfirmed-reasons': {},
  // What has to be done about a danger, and by when.
  'risks-to-others': risk,
  'risks-to-self': risk,
  'safety-steps': {},
  // On which weekday (1 is Monday) and from when until when school is; without a district where it has no hours of its own.
  'school-hours': {
    district: optional({ kind: 'code', list: 'districts' }),
    shift: { kind: 'code', list: 'school-shifts' },
    weekday: { kind: 'integer', min: 1, max: 7 },
    fromTime: { kind: 'time' },
    untilTime: { kind: 'time' },
  },
  'school-hours-reasons': {},
  'school-shifts': {},
  'school-terms': { termFrom: { kind: 'day' }, termUntil: { kind: 'day' } },
  'session-askers': {},
  'session-cancel-reasons': { centresFault: { kind: 'flag' } },
  // How a session was for the child; a higher rank is better.
  'session-feelings': { rank: { kind: 'integer', min: 1, max: 5 } },
  // Whether a child or a worker who gives this reason does not want what is planned, and of whom it cannot be said.
  'signature-missing-reasons': notSigned,
  'supervision-topics': {},
  'transfer-decline-reasons': {},
  'transfer-next-steps': {},
  // Whether it is told to which district the child has moved.
  'transfer-reasons': { needsDistrict: { kind: 'flag' } },
  'transfer-withdrawal-reasons': {},
  'waiting-order-reasons': {},
  // By whom a child came who was referred by nobody.
  'ways-to-support': {},
} as const satisfies Record<string, AttributeShapes>;
