import { refuseOwnAccount } from '../../../../../src/modules/access/domain/four-eyes';

describe('four eyes', () => {
  it('refuse that an administrator changes their own account', () => {
    expect(() => refuseOwnAccount({ accountId: 'a' }, 'a')).toThrow(
      expect.objectContaining({ kind: 'rule-broken', code: 'staff.own-account' }),
    );
  });

  it('let an administrator change another account', () => {
    expect(() => refuseOwnAccount({ accountId: 'a' }, 'b')).not.toThrow();
  });
});
