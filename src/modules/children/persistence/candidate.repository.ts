import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { WeightedToken } from '../domain/weighted-token';
import type { IdentityEntity } from './identity.entity';

/** A child that has search tokens in common with who is looked for, sealed. */
export interface SealedCandidate extends IdentityEntity {
  readonly number: string;
  readonly wrappedKey: Buffer;
  readonly registeringAgencyId: string;
  /** Does the actor hold the child, so that the answer may show it? */
  readonly own: boolean;
  /** The child as which this one is found, when they are merged. */
  readonly keptId: string | null;
}

/** Candidates among all children, by the one function that looks past the row rules. */
@Injectable()
export class CandidateRepository {
  async find(work: Work, tokens: readonly WeightedToken[]): Promise<SealedCandidate[]> {
    return work.query<SealedCandidate>(
      {
        name: 'candidates',
        text: `select child_id as "childId", number, wrapped_key as "wrappedKey", name, birth_date as "birthDate",
                 identity_number as "identityNumber", null as address, null as contact,
                 registering_agency_id as "registeringAgencyId", own, kept_id as "keptId"
               from children.candidates($1, $2)`,
      },
      [tokens.map(({ token }) => token), tokens.map(({ weight }) => weight)],
    );
  }

  /** Until the end of the work nobody else registers a child that shares a token. */
  async lock(work: Work, tokens: readonly WeightedToken[]): Promise<void> {
    await work.query({ name: 'lock-tokens', text: 'select children.lock_tokens($1)' }, [
      tokens.map(({ token }) => token),
    ]);
  }
}
