import type { Work } from '../../../platform/persistence/work';
import { EVENT_OF_ACTION, type ReferralMilestone } from '../contract';
import type { ReferralAction } from '../domain/referral.lifecycle';
import type { ReferralTransition } from '../domain/referral.actions';
import type { ReferralRow } from '../persistence/referral.repository';

type Facts = Readonly<Record<string, string | number | null>>;
type Extra = (after: ReferralRow, before: ReferralRow, reasonCode: string | null) => Facts;

const reason: Extra = (_, __, reasonCode) => ({ reasonCode });
const addressed: Extra = (after) => ({ authorityAgencyId: after.authorityAgencyId });
const decided: Extra = (after, before, reasonCode) => ({
  ...addressed(after, before, reasonCode),
  reasonCode,
  legalBasis: after.decision?.legalBasis ?? null,
});
const offered: Extra = (after, before, reasonCode) => ({
  ...decided(after, before, reasonCode),
  centreAgencyId: after.centreAgencyId,
  measure: after.offer?.measure ?? null,
  longestDays: after.offer?.longestDays ?? null,
});
const placed: Extra = (after, _, reasonCode) => ({ reasonCode, centreAgencyId: after.centreAgencyId });

/** What each event says beside the milestone itself, as the contract states it. */
const EXTRAS: Readonly<Record<ReferralAction, Extra>> = {
  submit: addressed,
  resubmit: addressed,
  withdraw: reason,
  expire: reason,
  authorise: offered,
  overturn: offered,
  refuse: decided,
  return: decided,
  rescind: decided,
  'take-up': placed,
  'child-declines': reason,
  accept: placed,
  waitlist: placed,
  decline: (after, before, reasonCode) => ({
    ...placed(after, before, reasonCode),
    nextStep: after.placement?.nextStep ?? null,
  }),
  redirect: (after, before, reasonCode) => ({
    ...placed(after, before, reasonCode),
    formerCentreAgencyId: before.centreAgencyId,
  }),
  close: reason,
  protect: reason,
};

/** Puts the event of an action into the outbox: ids, codes and instants. */
export function tellMilestone(
  work: Work,
  { before, after }: { before: ReferralRow; after: ReferralRow },
  { action, from, to, agencyId, at, reasonCode }: ReferralTransition,
): void {
  const { childId, basis, stage, referringAgencyId } = after;
  const milestone: ReferralMilestone = {
    childId,
    basis,
    stage,
    from,
    to,
    byAgencyId: agencyId,
    at: at.toISOString(),
    referringAgencyId,
  };
  const facts = { ...milestone, ...EXTRAS[action](after, before, reasonCode) };
  work.emit({ type: EVENT_OF_ACTION[action], subject: { kind: 'referral', id: after.id }, facts });
}
