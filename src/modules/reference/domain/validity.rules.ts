import { DomainError } from '../../../kernel/domain-error';
import { isBackward, type Validity } from './validity';

/** @throws DomainError `invalid` when the last day lies before the first. */
export function requireForward(validity: Validity): void {
  if (!isBackward(validity)) return;
  const fields = [{ pointer: '/validTo', code: 'before-valid-from' }];
  throw new DomainError('invalid', 'fields-invalid', { fields });
}
