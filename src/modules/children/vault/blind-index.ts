import { createHmac, type KeyObject } from 'node:crypto';
import type { LocalDate } from '../../../kernel/local-date';
import type { Identity } from '../domain/identity';
import { normaliseIdentityNumber } from '../domain/identity-number';
import { numberParts } from '../domain/identity-number-agreement';
import { foldedTokens, joinedName, NAME_FOLDING_VERSION } from '../domain/name-folding';
import { soundTokens } from '../domain/name-sound';

const LENGTH = 16;

/**
 * Keyed tokens by which an encrypted identity can be found: HMAC-SHA-256 cut to 16 bytes, with a key from the ring
 * that no database holds. Tokens of different kinds never coincide, and name tokens do not say which part they are.
 */
export class BlindIndex {
  private readonly key: KeyObject;

  constructor(ring: { readonly index: number; derived(id: number, purpose: string): KeyObject }) {
    this.key = ring.derived(ring.index, 'blind-index');
  }

  /** A few tokens for given and family name together: folded words, also of double names written as one. */
  nameTokens({ givenName, familyName }: Pick<Identity, 'givenName' | 'familyName'>): Buffer[] {
    const joined = [givenName, familyName].map((part) => joinedName(part) ?? '').join(' ');
    return this.sorted('name', foldedTokens(`${givenName} ${familyName} ${joined}`));
  }

  /** Coarser: the sounds of the words. */
  nameSoundTokens({ givenName, familyName }: Pick<Identity, 'givenName' | 'familyName'>): Buffer[] {
    return this.sorted('name-sound', soundTokens(`${givenName} ${familyName}`));
  }

  /** The father's name apart, so that a child is not found by the name of another child's father. */
  patronymicTokens(patronymic: string): Buffer[] {
    return [
      ...this.sorted('patronymic', foldedTokens(patronymic)),
      ...this.sorted('patronymic-sound', soundTokens(patronymic)),
    ];
  }

  identityNumberToken(identityNumber: string): Buffer {
    return this.token('identity-number', normaliseIdentityNumber(identityNumber));
  }

  /** By which a number with one slip is found. */
  identityNumberPartTokens(identityNumber: string): Buffer[] {
    return numberParts(normaliseIdentityNumber(identityNumber)).map((part) =>
      this.token('identity-number-part', part),
    );
  }

  birthDateToken(birthDay: LocalDate): Buffer {
    return this.token('birth-date', birthDay);
  }

  /** In an order that does not tell which word they are of. */
  private sorted(kind: string, values: readonly string[]): Buffer[] {
    const tokens = values.map((value) => this.token(`${kind}/${NAME_FOLDING_VERSION}`, value));
    return tokens.sort((one, other) => one.compare(other));
  }

  private token(kind: string, value: string): Buffer {
    return createHmac('sha256', this.key)
      .update(JSON.stringify([kind, value]))
      .digest()
      .subarray(0, LENGTH);
  }
}
