import { DomainError } from '../../../kernel/domain-error';
import type { KnownCase } from '../../cases';

/** The states of a case in which somebody looks at needs. */
const OPEN: readonly KnownCase['state'][] = ['allocated', 'assessed'];

/** @throws DomainError `not-open` when the work has not begun, or ends. */
export function requireOpenCase({ state }: KnownCase): void {
  if (!OPEN.includes(state)) throw new DomainError('not-open', 'assessment.case-not-open');
}
