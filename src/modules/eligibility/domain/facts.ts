import type { LocalDate } from '../../../kernel/local-date';

/** How far the evidence of an act goes, as somebody has assessed it. */
export type EvidenceStanding = 'sufficient' | 'insufficient' | 'open' | 'not-recorded';

/** How a consent stands on a day; `disputed` when parents disagree, `unconfirmed` when given in custody. */
export type ConsentStanding =
  'given' | 'refused' | 'withdrawn' | 'expired' | 'disputed' | 'unconfirmed' | 'none';

/** What is known of an admission before the decision: that it exists, and how it was made; never its content. */
export type AdmissionStanding = 'free-with-lawyer' | 'free-without-lawyer' | 'not-free' | 'none';

/** Whether free legal help was offered; a child may decline it, and nobody else may for the child. */
export type LegalHelpStanding = 'offered' | 'declined' | 'not-offered' | 'not-known';

/** An age in completed years as a range; `ageOldest` is null when nothing bounds it. */
export interface AgeFacts {
  readonly ageYoungest: number;
  readonly ageOldest: number | null;
}

/** One act. Of age and gravity what counts is the milder of the law of its day and the law of the check's day. */
export interface ActFacts extends AgeFacts {
  readonly offence: string;
  readonly committedOn: LocalDate;
  readonly gravity: string;
  readonly gravityThen: string;
  /** Null when the offence is not in the list any more. */
  readonly gravityNow: string | null;
  readonly minimumAge: number;
  readonly minimumAgeThen: number;
  readonly minimumAgeNow: number | null;
  readonly evidence: EvidenceStanding;
}

/** Counts of the victims of an intake and of what is still open with them. */
export interface VictimFacts {
  readonly recorded: number;
  /** Neither heard nor a reason said why not. */
  readonly unheard: number;
  readonly unansweredObjections: number;
  readonly childrenWithoutRepresentative: number;
}

/** What somebody thinks of proposing; null as long as nothing is proposed. */
export interface ProposalFacts {
  readonly measure: string;
  readonly custodial: boolean;
  readonly longestDays: number | null;
  /** Longest duration that the law gives the measure, or null when it names none. */
  readonly measureMaxDays: number | null;
}

/**
 * Everything that a check looks at: codes, numbers and days, never a name and never free text.
 * They are stored with the check, so that it can be worked out again without anybody's row.
 */
export interface EligibilityFacts {
  readonly onDay: LocalDate;
  /** Completed years from which one is no child any more, by the law of the check's day. */
  readonly majorityAge: number;
  /** The age of today decides only who has to consent. */
  readonly child: AgeFacts;
  readonly acts: readonly ActFacts[];
  /** Acts in earlier intakes that the unit of the checking person holds. */
  readonly earlierActs: number;
  readonly admission: AdmissionStanding;
  readonly consents: { readonly child: ConsentStanding; readonly representative: ConsentStanding };
  readonly legalHelp: LegalHelpStanding;
  /** Null when nobody could be asked about victims. */
  readonly victims: VictimFacts | null;
  readonly reconciled: boolean;
  /** Representatives who may stand for the child without a conflict; null when not known. */
  readonly unconflictedRepresentatives: number | null;
  readonly proposal: ProposalFacts | null;
}
