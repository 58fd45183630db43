import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { Identity } from '../domain/identity';
import { MATCH_THRESHOLD, scoreCandidate, type MatchScore } from '../domain/match-score';
import { CandidateRepository, type SealedCandidate } from '../persistence/candidate.repository';
import { ChildVault } from './child-vault';
import { IdentityTokens } from './identity-tokens';
import { IdentityVault, type KnownIdentity } from './identity-vault';

/** A child that may be the one who is looked for. */
export interface Candidate {
  readonly row: SealedCandidate;
  readonly identity: KnownIdentity;
  readonly match: MatchScore;
}

const AT_MOST = 20;

/** Looks among all children, whoever holds them: opened and ranked here, shown by those who ask. */
@Injectable()
export class FindCandidates {
  constructor(
    private readonly candidates: CandidateRepository,
    private readonly tokens: IdentityTokens,
    private readonly vault: ChildVault,
    private readonly identities: IdentityVault,
  ) {}

  /** The likeliest first. */
  async find(work: Work, wanted: Identity): Promise<Candidate[]> {
    const rows = await this.candidates.find(work, this.tokens.of(wanted));
    return rows
      .map((row) => this.rank(wanted, row))
      .filter(({ match }) => match.score >= MATCH_THRESHOLD)
      .sort(byLikelihood)
      .slice(0, AT_MOST);
  }

  private rank(wanted: Identity, row: SealedCandidate): Candidate {
    const identity = this.identities.open(this.vault.dataKey(row.wrappedKey, row.childId), row);
    return { row, identity, match: scoreCandidate(wanted, identity) };
  }
}

/** Equal scores keep one order, so that two searches for the same values show the same. */
const byLikelihood = (one: Candidate, other: Candidate): number =>
  other.match.score - one.match.score || (one.row.childId < other.row.childId ? -1 : 1);
