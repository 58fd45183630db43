import { DomainError } from '../../../kernel/domain-error';
import { firstBroken, requireAll } from '../../../kernel/rule';
import type { Referral } from './referral';
import type { ReferralFacts } from './referral-facts';
import { referralLifecycle, type ReferralAction, type ReferralState } from './referral.lifecycle';
import { isPartyTo, NOT_YOUR_ACTION, requireParty } from './referral-parties';
import { rulesFor, standingRulesFor } from './referral.rules';

/** What is kept of every change of state. */
export interface ReferralTransition {
  readonly from: ReferralState;
  readonly action: ReferralAction;
  readonly to: ReferralState;
  /** The account that acted. */
  readonly by: string;
  readonly agencyId: string;
  readonly at: Date;
  readonly reasonCode: string | null;
  readonly note: string | null;
}

/** Where a referral stands after an action, and how it came there. */
export interface ReferralMove {
  readonly state: ReferralState;
  readonly transition: ReferralTransition;
}

/** Can it be done now? A closed action says by code why. */
export type ActionAvailability =
  | { readonly action: ReferralAction; readonly open: true }
  | { readonly action: ReferralAction; readonly open: false; readonly because: string };

type TransitionFacts = Pick<ReferralFacts, 'actor' | 'request'>;

const notOpen = (action: ReferralAction): string => `referral.not-open-for-${action}`;

/**
 * The one way to change the state of a referral: whose action it is, when it may happen, whether the facts allow it.
 *
 * @throws DomainError `not-permitted`, `not-open` or `rule-broken`, in this order.
 */
export function act(
  referral: Referral,
  action: ReferralAction,
  facts: ReferralFacts,
  at: Date,
): ReferralMove {
  requireParty(referral, action, facts.actor);
  const to = referralLifecycle.next(referral.state, action);
  if (to === undefined) throw new DomainError('not-open', notOpen(action));
  requireAll(rulesFor(action, referral.basis), { referral, facts, at });
  return { state: to, transition: transitionOf(referral.state, action, to, { facts, at }) };
}

/**
 * The child takes the consent back: whoever writes it down, the way to the centre ends at once and without any rule.
 * Undefined where the referral is not on that way; before an offer the missing consent stands in its way by itself.
 */
export function endWithConsent(
  referral: Referral,
  facts: TransitionFacts,
  at: Date,
): ReferralMove | undefined {
  const action = 'child-declines';
  const to = referralLifecycle.next(referral.state, action);
  if (to === undefined) return undefined;
  return { state: to, transition: transitionOf(referral.state, action, to, { facts, at }) };
}

function transitionOf(
  from: ReferralState,
  action: ReferralAction,
  to: ReferralState,
  { facts, at }: { facts: TransitionFacts; at: Date },
): ReferralTransition {
  const { actor, request } = facts;
  return {
    from,
    action,
    to,
    by: actor.accountId,
    agencyId: actor.agencyId,
    at,
    reasonCode: request?.reasonCode ?? null,
    note: request?.note ?? null,
  };
}

/** For each action that the actor's roles permit, whether it is open now; what is handed in later is not judged. */
export function availableActions(
  referral: Referral,
  permitted: readonly ReferralAction[],
  facts: ReferralFacts,
  at: Date,
): readonly ActionAvailability[] {
  return permitted.map((action) => {
    const because = whyClosed(referral, action, facts, at);
    return because === undefined ? { action, open: true } : { action, open: false, because };
  });
}

function whyClosed(
  referral: Referral,
  action: ReferralAction,
  facts: ReferralFacts,
  at: Date,
): string | undefined {
  if (!isPartyTo(referral, action, facts.actor)) return NOT_YOUR_ACTION;
  if (referralLifecycle.next(referral.state, action) === undefined) return notOpen(action);
  return firstBroken(standingRulesFor(action, referral.basis), { referral, facts, at })?.code;
}
