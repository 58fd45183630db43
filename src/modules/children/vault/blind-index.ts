import { createHmac, type KeyObject } from 'node:crypto';
import type { LocalDate } from '../../../kernel/local-date';
import type { Identity } from '../domain/identity';
import { normaliseIdentityNumber } from '../domain/identity-number';
import { foldedTokens, NAME_FOLDING_VERSION } from '../domain/name-folding';
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

  /** A few tokens for given and family name together: folded words and, coarser, their sounds. */
  nameTokens(identity: Pick<Identity, 'givenName' | 'familyName'>): Buffer[] {
    const name = `${identity.givenName} ${identity.familyName}`;
    const tokens = [
      ...foldedTokens(name).map((token) => this.token(`name/${NAME_FOLDING_VERSION}`, token)),
      ...soundTokens(name).map((token) => this.token(`name-sound/${NAME_FOLDING_VERSION}`, token)),
    ];
    return tokens.sort((one, other) => one.compare(other));
  }

  identityNumberToken(identityNumber: string): Buffer {
    return this.token('identity-number', normaliseIdentityNumber(identityNumber));
  }

  birthDateToken(birthDay: LocalDate): Buffer {
    return this.token('birth-date', birthDay);
  }

  private token(kind: string, value: string): Buffer {
    return createHmac('sha256', this.key)
      .update(JSON.stringify([kind, value]))
      .digest()
      .subarray(0, LENGTH);
  }
}
