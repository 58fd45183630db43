import type { DurationUnit } from '../../../kernel/working-days';
import type { Role } from '../../../platform/policy/policy';
import type { Validity } from './validity';

/** The clocks that dated rules know. */
export const CLOCKS = [
  'draft-attention',
  'draft-expiry',
  'referral-decision',
  'returned',
  'offer-answer',
  'centre-acceptance',
  'case-allocation',
  'voluntary-support-longest',
  'closure-review',
  'waiting-list',
  'redirect',
  'review',
  'review-decision',
  'parent-told',
  'lawyer-present',
  'release-or-judge',
  'medical-check',
  'interview-longest',
  'custody-consent-confirmation',
  'appointed-representative',
  'offence-to-referral',
  'first-session',
  'handover-answer',
  'concern-triage',
  'mandate-answer',
  'copy-answer',
  'progress-review',
  'return-answer',
  'return-objection',
  'aftercare-6',
  'aftercare-12',
  'aftercare-24',
  'transfer-answer',
  'pre-decision-report',
  'order-start',
  'order-take-over',
  'order-breach-answer',
  'order-review',
  'order-appeal',
  'order-look-again',
  'detention-review',
  'detention-longest',
] as const;

export type ClockCode = (typeof CLOCKS)[number];

/** What protects a child in custody never stands still. */
const NEVER_PAUSED: readonly ClockCode[] = [
  'parent-told',
  'lawyer-present',
  'release-or-judge',
  'medical-check',
  'interview-longest',
  'custody-consent-confirmation',
  'detention-review',
  'detention-longest',
  'order-look-again',
];

/** The clocks that a reason may let stand still. */
export const PAUSABLE_CLOCKS = CLOCKS.filter((code) => !NEVER_PAUSED.includes(code));

export const DURATION_UNITS = [
  'hours',
  'days',
  'working-days',
  'months',
] as const satisfies readonly DurationUnit[];

/** How long a step may take, when it is near, and who is told when it is late (BR 20.1; GC24 §54–55). */
export interface ClockRule extends Validity {
  readonly id: string;
  readonly code: ClockCode;
  readonly amount: number;
  readonly unit: DurationUnit;
  /** After how long a warning is due, in the same unit. */
  readonly warningAmount: number | null;
  readonly escalatesTo: Role;
  readonly verified: boolean;
  readonly source: string;
}
