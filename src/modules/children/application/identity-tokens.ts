import { Injectable } from '@nestjs/common';
import { knownBirthDay } from '../domain/birth-date';
import type { Identity } from '../domain/identity';
import { BlindIndex } from '../vault/blind-index';

/** All keyed tokens of an identity: those under which a child is kept are those by which it is looked for. */
@Injectable()
export class IdentityTokens {
  constructor(private readonly index: BlindIndex) {}

  of(identity: Identity): Buffer[] {
    const day = identity.birthDate ? knownBirthDay(identity.birthDate) : undefined;
    const tokens = this.index.nameTokens(identity);
    if (day !== undefined) tokens.push(this.index.birthDateToken(day));
    if (identity.identityNumber) tokens.push(this.index.identityNumberToken(identity.identityNumber));
    return [...new Map(tokens.map((token) => [token.toString('base64'), token])).values()];
  }
}
