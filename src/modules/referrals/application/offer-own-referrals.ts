import { Injectable } from '@nestjs/common';
import { standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { OwnReferralRepository, type OwnReferralRow } from '../persistence/own-referral.repository';

/** How long the answer of a centre lies on the desk of the referrer: 14 days. */
const ANSWER_LIES_MS = 14 * 86_400_000;

/** Lays one's own referrals on the desk: those to be submitted, and those that a centre has answered. */
@Injectable()
export class OfferOwnReferrals {
  constructor(items: WorkItems, referrals: OwnReferralRepository) {
    items.declare({
      kind: 'referral',
      permission: 'referral.draft',
      items: async (work, limit) =>
        (await referrals.toSubmit(work, limit)).map((row) => itemOf(row, work.now)),
    });
    items.declare({
      kind: 'referral',
      permission: 'referral.draft',
      items: async (work, limit) => {
        const since = new Date(work.now.getTime() - ANSWER_LIES_MS);
        const rows = await referrals.answeredSince(work, since, limit);
        return rows.map((row) => itemOf(row, work.now));
      },
    });
  }
}

const itemOf = (row: OwnReferralRow, now: Date): WorkItem => ({
  ...row,
  kind: 'referral',
  what: `referral-${row.state}`,
  standing: standingOf(row, now),
});
