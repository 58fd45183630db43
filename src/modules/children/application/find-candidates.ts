import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { Identity } from '../domain/identity';
import { foldIdentity, MATCH_THRESHOLD, scoreFolded, type MatchScore } from '../domain/match-score';
import { foldName } from '../domain/name-similarity';
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
    const rows = await this.candidates.find(work, this.tokens.weighted(wanted));
    const fold = rememberingNames();
    const folded = foldIdentity(wanted, fold);
    const ranked = rows.map((row) =>
      this.rank(row, (identity) => scoreFolded(folded, foldIdentity(identity, fold))),
    );
    return asOneChild(ranked)
      .filter(({ match }) => match.score >= MATCH_THRESHOLD)
      .sort(byLikelihood)
      .slice(0, AT_MOST);
  }

  /**
   * As `find`, and until the end of the work nobody else registers a child like this one: what is not found now is
   * not there, and will not be.
   */
  async findAlone(work: Work, wanted: Identity): Promise<Candidate[]> {
    await this.candidates.lock(work, this.tokens.weighted(wanted));
    return this.find(work, wanted);
  }

  private rank(row: SealedCandidate, score: (identity: Identity) => MatchScore): Candidate {
    const identity = this.identities.open(this.vault.dataKey(row.wrappedKey, row.childId), row);
    return { row, identity, match: score(identity) };
  }
}

/** Children that were merged are one candidate: the kept one, as likely as the likeliest of them. */
function asOneChild(ranked: readonly Candidate[]): Candidate[] {
  const best = new Map<string, MatchScore>();
  for (const { row, match } of ranked) {
    const child = row.keptId ?? row.childId;
    const known = best.get(child);
    if (!known || match.score > known.score) best.set(child, match);
  }
  return ranked
    .filter(({ row }) => row.keptId === null)
    .map((one) => ({ ...one, match: best.get(one.row.childId) ?? one.match }));
}

/** Candidates share many names; each is folded once, and forgotten with the search. */
function rememberingNames(): typeof foldName {
  const known = new Map<string, ReturnType<typeof foldName>>();
  return (name) => {
    const folded = known.get(name) ?? foldName(name);
    known.set(name, folded);
    return folded;
  };
}

/** Equal scores keep one order, so that two searches for the same values show the same. */
const byLikelihood = (one: Candidate, other: Candidate): number =>
  other.match.score - one.match.score || (one.row.childId < other.row.childId ? -1 : 1);
