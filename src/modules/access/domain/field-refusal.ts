import { DomainError } from '../../../kernel/domain-error';

/** A refusal of one field that only the facts show to be wrong: where it stands (RFC 6901) and why. */
export const fieldRefusal = (pointer: string, code: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code }] });
