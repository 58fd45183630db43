import { Injectable } from '@nestjs/common';
import { knownBirthDay } from '../domain/birth-date';
import type { Identity } from '../domain/identity';
import type { WeightedToken } from '../domain/weighted-token';
import { BlindIndex } from '../vault/blind-index';

const WEIGHTS = { sound: 1, word: 2, patronymic: 2, birthDate: 4, numberPart: 4, number: 12 } as const;

/** All keyed tokens of an identity: those under which a child is kept are those by which it is looked for. */
@Injectable()
export class IdentityTokens {
  constructor(private readonly index: BlindIndex) {}

  of(identity: Identity): Buffer[] {
    return this.weighted(identity).map(({ token }) => token);
  }

  /** Each token once. */
  weighted(identity: Identity): WeightedToken[] {
    const day = identity.birthDate ? knownBirthDay(identity.birthDate) : undefined;
    const { patronymic, identityNumber } = identity;
    const tokens = [
      ...weigh('sound', this.index.nameSoundTokens(identity)),
      ...weigh('word', this.index.nameTokens(identity)),
      ...weigh('patronymic', patronymic ? this.index.patronymicTokens(patronymic) : []),
      ...weigh('birthDate', day === undefined ? [] : [this.index.birthDateToken(day)]),
      ...weigh('numberPart', identityNumber ? this.index.identityNumberPartTokens(identityNumber) : []),
      ...weigh('number', identityNumber ? [this.index.identityNumberToken(identityNumber)] : []),
    ];
    return [...new Map(tokens.map((one) => [one.token.toString('base64'), one])).values()];
  }
}

const weigh = (kind: keyof typeof WEIGHTS, tokens: readonly Buffer[]): WeightedToken[] =>
  tokens.map((token) => ({ token, weight: WEIGHTS[kind] }));
