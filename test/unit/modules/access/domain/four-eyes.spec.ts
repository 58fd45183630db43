import { DomainError } from '../../../../../src/kernel/domain-error';
import { refuseOwnAccount } from '../../../../../src/modules/access/domain/four-eyes';

describe('four eyes', () => {
  it('refuse that an administrator changes their own account', () => {
    const refusal = new DomainError('rule-broken', 'staff.own-account');
    expect(() => refuseOwnAccount({ accountId: 'a' }, 'a')).toThrow(refusal);
  });

  it('let an administrator change another account', () => {
    expect(() => refuseOwnAccount({ accountId: 'a' }, 'b')).not.toThrow();
  });
});
