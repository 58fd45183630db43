import { DomainError } from '../../../kernel/domain-error';

/** The Azerbaijani personal identification number (FIN): seven digits and letters without I and O. Unverified. */
export const DEFAULT_IDENTITY_NUMBER_PATTERN = '^[0-9A-HJ-NP-Z]{7}$';

const LONGEST = 32;

/** An identity number as it is kept and compared: trimmed, upper case. */
export const normaliseIdentityNumber = (text: string): string => text.trim().toUpperCase();

/**
 * Reads an identity number by the pattern that the installation has set.
 *
 * @throws DomainError `invalid` when it does not match; the error does not repeat the number.
 */
export function parseIdentityNumber(text: string, pattern = DEFAULT_IDENTITY_NUMBER_PATTERN): string {
  const number = normaliseIdentityNumber(text);
  if (number.length <= LONGEST && new RegExp(`^(?:${pattern})$`, 'u').test(number)) return number;
  const code = 'child.identity-number-malformed';
  throw new DomainError('invalid', code, { fields: [{ pointer: '/identityNumber', code }] });
}
