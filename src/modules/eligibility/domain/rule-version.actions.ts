import { DomainError } from '../../../kernel/domain-error';
import {
  ruleVersionLifecycle,
  type RuleVersionAction,
  type RuleVersionState,
} from './rule-version.lifecycle';

/** @throws DomainError `not-open` when the version has no such move now. */
export function stateAfter(
  { state }: { readonly state: RuleVersionState },
  action: RuleVersionAction,
): RuleVersionState {
  const to = ruleVersionLifecycle.next(state, action);
  if (to === undefined) throw new DomainError('not-open', `eligibility-rule.not-open-for-${action}`);
  return to;
}

/** Everybody who had a hand in a version, once. */
export const withWriter = (
  { writtenBy }: { readonly writtenBy: readonly string[] },
  account: string,
): string[] => [...new Set([...writtenBy, account])];
