import type { Rule } from '../../../kernel/rule';
import type { Basis, Referral } from './referral';
import type { ReferralFacts } from './referral-facts';

/** Everything that a rule of a referral looks at. */
export interface Situation {
  readonly referral: Referral;
  readonly facts: ReferralFacts;
  readonly at: Date;
}

/** A rule of a referral, and when it is asked. */
export interface ReferralRule extends Rule<Situation> {
  /** The only basis that it is asked for; otherwise for each. */
  readonly onlyFor?: Basis;
  /** Looks at what is handed in with the action, so that it cannot be asked before. */
  readonly needsRequest?: true;
}
