import { DomainError } from '../../../kernel/domain-error';

/** One field of a request that cannot be so. */
export const fault = (pointer: string, code: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code }] });
