import { firstBroken } from '../../../../../src/kernel/rule';
import { custodyErrorRules } from '../../../../../src/modules/due-process/domain/custody-error.rules';

const broken = (takenBackBy: string) =>
  firstBroken(custodyErrorRules, { takenBackBy, heldBy: ['inspector', 'investigator'] });

describe('a time in custody that is taken back', () => {
  it('is taken back by who did not hold the child', () => expect(broken('supervisor')).toBeUndefined());

  it.each(['inspector', 'investigator'])('is not taken back by the %s who held the child', (account) =>
    expect(broken(account)).toMatchObject({
      code: 'custody.second-person-needed',
      citation: expect.stringContaining('BR 21.1') as string,
    }),
  );
});
