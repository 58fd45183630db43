import { createHash, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { open, seal } from '../../../platform/security/sealed-box';
import { Keys } from '../../../platform/security/keys';
import type { Work } from '../../../platform/persistence/work';
import { knownBirthDay } from '../domain/birth-date';
import type { Identity } from '../domain/identity';
import { azerbaijaniLowerCase } from '../domain/letters';

/** How long a search counts: who registers must have looked just before. */
const MINUTES = 15;

/** What a token says: whose search it was, for which values, and what it found. */
export interface SearchClaim {
  /** Digest of the values that were searched for. */
  readonly values: string;
  /** The children found, in the order in which they were shown. */
  readonly candidates: readonly string[];
  /** Was the child named so that nobody else is meant? */
  readonly namesOne: boolean;
  readonly expiresAt: string;
}

/** The proof that somebody searched before registering: sealed for one person, these values, a quarter of an hour. */
@Injectable()
export class SearchTokens {
  private readonly key: KeyObject;

  constructor(keys: Keys) {
    this.key = keys.derived('child-search');
  }

  write(work: Work, identity: Identity, candidates: readonly string[]): { token: string; expiresAt: string } {
    const expiresAt = new Date(work.now.getTime() + MINUTES * 60_000).toISOString();
    const claim: SearchClaim = {
      values: digestOf(identity),
      candidates,
      namesOne: namesOne(identity),
      expiresAt,
    };
    const box = seal(this.key, work.actor.accountId, JSON.stringify(claim));
    return { token: box.toString('base64url'), expiresAt };
  }

  /** @throws DomainError `invalid` when the token is not this person's or is too old. */
  read(work: Work, token: string | undefined): SearchClaim {
    const claim = this.opened(work.actor.accountId, token);
    if (!claim) throw refused('child.search-first');
    if (new Date(claim.expiresAt) <= work.now) throw refused('child.search-expired');
    return claim;
  }

  /** @throws DomainError `invalid` when there was no such search, it is too old, or was for other values. */
  requireSearched(work: Work, token: string | undefined, identity: Identity): SearchClaim {
    const claim = this.read(work, token);
    if (claim.values !== digestOf(identity)) throw refused('child.search-differs');
    return claim;
  }

  /** @throws DomainError `invalid` when the search would have found anybody of that name. */
  requireOneNamed({ namesOne }: SearchClaim): void {
    if (!namesOne) throw refused('child.search-names-nobody');
  }

  private opened(accountId: string, token: string | undefined): SearchClaim | undefined {
    if (token === undefined) return undefined;
    try {
      return JSON.parse(open(this.key, accountId, Buffer.from(token, 'base64url'))) as SearchClaim;
    } catch {
      return undefined;
    }
  }
}

/** Family name and day of birth, or the identity number: what somebody knows who has the child before them. */
const namesOne = ({ familyName, birthDate, identityNumber }: Identity): boolean =>
  Boolean(identityNumber) || (familyName !== '' && !!birthDate && knownBirthDay(birthDate) !== undefined);

function digestOf({ givenName, familyName, patronymic, birthDate, identityNumber }: Identity): string {
  const names = [givenName, familyName, patronymic ?? ''].map(azerbaijaniLowerCase);
  const born =
    birthDate && birthDate.certainty !== 'unknown'
      ? [birthDate.certainty, birthDate.earliest, birthDate.latest]
      : null;
  return createHash('sha256')
    .update(JSON.stringify([names, born, identityNumber ?? null]))
    .digest('base64url');
}

const refused = (code: string): DomainError =>
  new DomainError('invalid', code, { fields: [{ pointer: '/searchToken', code }] });
