import { DomainError } from '../../../kernel/domain-error';
import type { KnownCase } from '../../cases';

/** The states of a case in which somebody looks at needs. */
const OPEN: readonly KnownCase['state'][] = ['allocated', 'assessed', 'in-delivery'];

/** @throws DomainError `not-open` when the work has not begun, or ends. */
export function requireOpenCase({ state }: KnownCase): void {
  if (!OPEN.includes(state)) throw new DomainError('not-open', 'assessment.case-not-open');
}

/** The states of a case in which something is planned. */
const PLANNED: readonly KnownCase['state'][] = ['assessed', 'in-delivery'];

/** @throws DomainError `not-open` before needs and strengths are known, or when the work ends. */
export function requireCaseToPlan({ state }: KnownCase): void {
  if (!PLANNED.includes(state)) throw new DomainError('not-open', 'plan.case-not-open');
}
