import type { PreDecisionAction, PreDecisionState } from './pre-decision.lifecycle';

/** What people do with a request; to write moves nothing. */
export const PRE_DECISION_ACTS = [
  ...(['take-on', 'decline', 'withdraw', 'write'] as const),
  ...(['submit', 'send-back', 'acknowledge'] as const),
] as const satisfies (PreDecisionAction | 'write')[];
export type PreDecisionAct = (typeof PRE_DECISION_ACTS)[number];

/** What an agency is to a report. */
export const PRE_DECISION_PARTIES = ['requester', 'centre'] as const;
export type PreDecisionParty = (typeof PRE_DECISION_PARTIES)[number];

/** A request as the rules of who acts see it. */
export interface PreDecisionStanding {
  readonly state: PreDecisionState;
  readonly requesterAgencyId: string;
  readonly centreAgencyId: string;
  /** Who writes it; null until somebody was named. */
  readonly writerId: string | null;
}

/**
 * What a report says of a child: words that a person typed for it, and codes. Nothing in it is drawn from admission, notes or
 * answers of an assessment, which this module cannot reach (GC24 §18(a), 66–71).
 */
export interface PreDecisionContent {
  readonly background: string;
  readonly family: string;
  readonly school: string;
  readonly circumstances: string;
  readonly strengths: string;
  /** In the child’s own words; else code of list child-words-missing-reasons. */
  readonly childWords: string | null;
  readonly wordsMissing: string | null;
  /** What the child adds to the report or contests in it, once it was read to it. */
  readonly childAdds: string | null;
  readonly isContested: boolean;
  /** Codes of list measures. */
  readonly measures: readonly string[];
  readonly recommendation: string;
  /** Codes of list pre-decision-sources. */
  readonly spokenTo: readonly string[];
}

/** A report as it is being written, with what is not told in it. */
export interface PreDecisionDraft extends PreDecisionContent {
  /** Whether the child was told what the report is for, and that it need not take part. */
  readonly isChildTold: boolean;
  /** How often it was tried to hear the child. */
  readonly tries: number;
}
