import { EVENT_OF_ACTION, referralEvent } from '../../../../src/modules/referrals/contract';
import { referralLifecycle } from '../../../../src/modules/referrals/domain/referral.lifecycle';

describe('the events of a referral', () => {
  it('tell of every action of the lifecycle and of nothing else', () =>
    expect(Object.keys(EVENT_OF_ACTION).sort()).toEqual([...referralLifecycle.actions].sort()));

  it('tell each action apart', () =>
    expect(new Set(Object.values(EVENT_OF_ACTION)).size).toBe(referralLifecycle.actions.length));

  it.each(Object.values(EVENT_OF_ACTION))('%s has a version', (type) =>
    expect(type).toMatch(/^referral\.[a-z-]+\.v1$/),
  );

  it('name the referral that they are about', () =>
    expect(
      referralEvent('referral.drafted.v1', 'referral', {
        agencyId: 'unit',
        basis: 'diversion',
        stage: 'police',
      }),
    ).toEqual({
      type: 'referral.drafted.v1',
      subject: { kind: 'referral', id: 'referral' },
      facts: { agencyId: 'unit', basis: 'diversion', stage: 'police' },
    }));
});
