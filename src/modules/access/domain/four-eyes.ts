import { DomainError } from '../../../kernel/domain-error';

/**
 * Nobody gives to, or takes from, their own account: another administrator does it.
 *
 * @throws DomainError `rule-broken` when the account is the actor's own.
 */
export function refuseOwnAccount({ accountId }: { accountId: string }, changedAccountId: string): void {
  if (accountId === changedAccountId) throw new DomainError('rule-broken', 'staff.own-account');
}
