import { DomainError } from '../../../kernel/domain-error';
import { requireAll, type Rule } from '../../../kernel/rule';
import type { ActingPerson } from './case';

const itIsDeclaredOnce: Rule<{ readonly isInConflict: boolean }> = {
  code: 'case.conflict-declared-already',
  citation: 'BR 6.3, 22',
  holds: ({ isInConflict }) => !isInConflict,
};

/** @throws DomainError `rule-broken` when the person is in conflict already. */
export const requireNotDeclared = (isInConflict: boolean): void =>
  requireAll([itIsDeclaredOnce], { isInConflict });

/** @throws DomainError `not-permitted` when somebody of the team speaks for another. */
export function requireOwnConflict({ accountId, roles }: ActingPerson, about: string): void {
  if (about !== accountId && !roles.includes('centre-coordinator'))
    throw new DomainError('not-permitted', 'case.not-your-conflict');
}
