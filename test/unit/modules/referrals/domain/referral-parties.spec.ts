import type { ReferralAction } from '../../../../../src/modules/referrals/domain/referral.lifecycle';
import { isPartyTo, requireParty } from '../../../../../src/modules/referrals/domain/referral-parties';
import {
  aReferral,
  coordinator,
  inspector,
  prosecutor,
  refusal,
  reviewer,
  stranger,
} from './referral-examples';

const WHO = { unit: inspector, authority: prosecutor, reviewer, centre: coordinator, stranger };
type Who = keyof typeof WHO;

/** Written by hand: whose action it is. */
const EXPECTED: readonly (readonly [ReferralAction, readonly Who[]])[] = [
  ['submit', ['unit']],
  ['resubmit', ['unit']],
  ['withdraw', ['unit']],
  ['expire', ['unit']],
  ['redirect', ['unit']],
  ['close', ['unit']],
  ['authorise', ['authority']],
  ['refuse', ['authority']],
  ['return', ['authority']],
  ['rescind', ['authority']],
  ['overturn', ['reviewer']],
  ['take-up', ['authority', 'centre']],
  ['child-declines', ['authority', 'centre']],
  ['accept', ['centre']],
  ['waitlist', ['centre']],
  ['decline', ['centre']],
  ['protect', []],
];

describe.each(EXPECTED)('to %s', (action, those) => {
  it.each(Object.keys(WHO) as Who[])('is or is not the part of the %s', (who) =>
    expect(isPartyTo(aReferral(), action, WHO[who])).toBe(those.includes(who)),
  );

  it('is nobody’s part where no agency is named', () => {
    const nobody = { authorityAgencyId: null, reviewerAgencyId: null, centreAgencyId: null };
    const unnamed = aReferral({ ...nobody, referringAgencyId: 'another-unit' });
    expect(Object.values(WHO).some((who) => isPartyTo(unnamed, action, who))).toBe(false);
  });
});

describe('who has another part', () => {
  it('is told that it is not theirs to do', () =>
    expect(() => requireParty(aReferral(), 'accept', prosecutor)).toThrow(
      refusal({ kind: 'not-permitted', code: 'referral.not-your-action' }),
    ));
});
