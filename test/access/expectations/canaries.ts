import type { Role } from '../../../src/platform/policy/policy';
import type { TextColumn } from '../../support/canaries';

/** What is written at a centre while it works with a child; what it is given from outside for that is not among it. */
const WORK: readonly TextColumn[] = [
  'case_plans.',
  'follow_through.',
  'sessions.',
  'conferences.',
  'restorative.',
  'cases.',
  'desk.task.',
  'monitoring.',
  'transfers.',
  'life_events.',
  'closure.conclusion',
  'closure.goal_outcome',
  'closure.reopening',
  'closure.aftercare',
];
/** Of an agreement with those harmed, an authority reads what it signs: what is promised, and nothing of the rest. */
const WORK_BUT_TO_SIGN: readonly TextColumn[] = [
  ...WORK.filter((one) => one !== 'restorative.'),
  ...['restorative.process', 'restorative.party', 'restorative.signature'],
];
/** What those who decide are told of the work, at its end or when it is given back. */
const TOLD_OF_WORK: readonly TextColumn[] = ['closure.'];
const ADMISSION = 'referrals.admission';
/** Why an authority decided so; who referred is told the code. */
const REASONS = 'referrals.referral.reasons';
const CONCERNS: readonly TextColumn[] = ['safeguarding.', 'due_process.treatment_answer'];
const ORDERS: readonly TextColumn[] = ['sentencing.', 'compliance.', 'court_reports.'];
const COURT: readonly TextColumn[] = [...ORDERS, 'hearings.'];
/** Of what is done of an order, where a child works and who is there with it. */
const LEDGER = 'compliance.ledger_line';
/** A report that is still being written is for who writes it. */
const DRAFT = 'court_reports.pre_decision_report.draft';
const MESSAGES = 'messages.';

/** What the police, a referrer and those who protect write down, and what is decided on it. */
const BEFORE_ORDERS: readonly TextColumn[] = [
  ...['intake.', 'due_process.', 'referrals.', 'reviews.', 'protection.', 'documents.', 'desk.'],
  ...['children.representative', 'children.identity.contact', 'children.identity.address'],
];

/** Written by hand after the table of roles: what each of them never sees, wherever it serves; the begin of the name of a text. */
export const NEVER: Partial<Record<Role, readonly TextColumn[]>> = {
  // Of a plan it sees what the child agreed to, and nothing else of the work; of an order, not what is done of it.
  'clinic-lawyer': [
    ...WORK.filter((one) => one !== 'case_plans.'),
    ...[
      'case_plans.assessment',
      'case_plans.safety',
      'case_plans.plan_signature',
      'case_plans.plan_transition',
    ],
    ...[...TOLD_OF_WORK, ...CONCERNS, MESSAGES, 'desk.', 'children.', 'protection.'],
    ...['compliance.', 'court_reports.', 'reviews.', 'documents.'],
  ],
  'clinic-coordinator': [''],
  // It reads what it raised and wrote down itself.
  'child-inspector': [...WORK, ...TOLD_OF_WORK, ...COURT, 'safeguarding.transition', REASONS],
  'police-supervisor': [...WORK, ...TOLD_OF_WORK, ...CONCERNS, ...COURT, ADMISSION],
  investigator: [...WORK, ...TOLD_OF_WORK, ...CONCERNS, ...COURT, ADMISSION, MESSAGES],
  'referring-officer': [...WORK, ...TOLD_OF_WORK, ...CONCERNS, ...COURT, REASONS],
  'commission-secretary': [...WORK, ...TOLD_OF_WORK, ...CONCERNS, ...COURT],
  prosecutor: [...WORK_BUT_TO_SIGN, ...CONCERNS, ADMISSION, LEDGER, DRAFT, MESSAGES],
  judge: [...WORK_BUT_TO_SIGN, ...CONCERNS, ADMISSION, LEDGER, DRAFT, MESSAGES],
  // Who the child is, the order, and what it does itself: nothing of what led to it, and nothing of a centre.
  'probation-officer': [
    ...[...WORK, ...TOLD_OF_WORK, ...CONCERNS, ...BEFORE_ORDERS, MESSAGES],
    ...['court_reports.pre_decision', 'sentencing.order_file.summary'],
  ],
  // The child that was handed over, and nothing of the way of justice.
  'protection-officer': [
    ...[...WORK, ...TOLD_OF_WORK, ...CONCERNS, ...COURT, MESSAGES],
    ...['intake.', 'due_process.', 'referrals.', 'reviews.', 'documents.'],
  ],
  'safeguarding-lead': [...WORK, ...TOLD_OF_WORK, ...COURT, 'intake.', 'referrals.', MESSAGES],
  'oversight-officer': [...WORK, ...TOLD_OF_WORK, ...COURT, 'intake.', 'referrals.', MESSAGES],
  'council-analyst': [''],
  administrator: [''],
};

/** So that an empty walk proves nothing: who sees what is theirs. */
export const SEEN: readonly (readonly [Role, TextColumn])[] = [
  ['clinic-lawyer', 'referrals.admission.words'],
  ['clinic-lawyer', 'referrals.referral.reasons'],
  ['clinic-lawyer', 'sentencing.order_condition.words'],
  ['clinic-lawyer', 'sentencing.order_condition.place_words'],
  ['clinic-lawyer', 'hearings.hearing_record.child_words'],
  ['clinic-lawyer', 'hearings.detention_review.reasons'],
  ['clinic-lawyer', 'due_process.rights_explanation.words'],
  ['child-inspector', 'intake.intake.account'],
  ['child-inspector', 'intake.decision.reasons'],
  ['child-inspector', 'due_process.treatment_answer.words'],
  ['prosecutor', 'referrals.referral.summary'],
  ['prosecutor', 'referrals.referral.reasons'],
  ['prosecutor', 'closure.report.content'],
  ['prosecutor', 'closure.case_return.content'],
  ['prosecutor', 'court_reports.pre_decision_edition.content'],
  ['prosecutor', 'sentencing.order_file.summary'],
  ['prosecutor', 'restorative.obligation.words'],
  ['judge', 'referrals.referral.summary'],
  ['judge', 'sentencing.order_transition.child_words'],
  ['judge', 'compliance.condition_standing.words'],
  ['judge', 'court_reports.order_report.content'],
  ['judge', 'hearings.hearing_record.child_words'],
  ['judge', 'hearings.detention_review.reasons'],
  ['probation-officer', 'sentencing.order_condition.words'],
  ['probation-officer', 'sentencing.order_condition.place_words'],
  ['probation-officer', 'sentencing.order_transition.note'],
  ['probation-officer', 'compliance.ledger_line.place'],
  ['probation-officer', 'compliance.ledger_line.day_words'],
  ['probation-officer', 'compliance.appointment.child_words'],
  ['probation-officer', 'compliance.condition_standing.words'],
  ['probation-officer', 'court_reports.order_report.content'],
  ['case-worker', 'sessions.note.words'],
  ['case-worker', 'case_plans.assessment.child_words'],
  ['case-worker', 'closure.conclusion.child_words'],
  ['case-worker', 'sessions.transition.note'],
  ['case-worker', 'sessions.contest.words'],
  ['case-worker', 'sessions.goal_step.remark'],
  ['protection-officer', 'protection.handover.summary'],
  ['safeguarding-lead', 'safeguarding.concern.text'],
  ['oversight-officer', 'safeguarding.concern.text'],
  ['centre-coordinator', 'restorative.obligation.words'],
  ['centre-coordinator', 'conferences.conference_decision.words'],
];

/** What is searched where it is printed, too. */
export const PRINTED: readonly (readonly [Role, TextColumn])[] = [
  ['prosecutor', 'intake.intake.met_place'],
  ['prosecutor', 'closure.report.content'],
  ['prosecutor', 'closure.case_return.content'],
  ['judge', 'court_reports.order_report.content'],
  ['probation-officer', 'court_reports.order_report.content'],
];

/** Of these no answer says the mark. */
export const UNSHOWN: readonly TextColumn[] = [
  // Structured: what opens stays as it is.
  ...['children.identity.name', 'children.identity.birth_date', 'children.age_assessment.birth_days'],
  'children.emergency_card.contacts',
  // Its place is sealed under another name, by which the mark of it is found.
  'sentencing.order_interval.note',
  // A milestone is told without its note.
  'referrals.transition.note',
  // Shown once the review has ended.
  'reviews.review.finding',
  // An answer that was given already, kept for who asks again.
  'platform.idempotency_key.answer',
];
