import { compareBirthDates, type BirthDateAgreement } from './birth-date-agreement';
import type { Identity } from './identity';
import { nameSimilarity } from './name-similarity';

/** Why a candidate has its score; codes without a value of the child's. */
export type MatchReason =
  | `given-name-${'same' | 'similar' | 'differs'}`
  | `family-name-${'same' | 'similar' | 'differs'}`
  | 'name-parts-swapped'
  | `patronymic-${'same' | 'similar' | 'differs'}`
  | `birth-date-${Exclude<BirthDateAgreement, 'not-known'>}`
  | `identity-number-${'same' | 'differs'}`;

export interface MatchScore {
  /** 0 to 1; a likelihood in the sense of Fellegi and Sunter, not a probability to quote. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** From this score on a candidate is shown; a person decides, nothing is merged by itself. */
export const MATCH_THRESHOLD = 0.5;

interface Evidence {
  readonly weight: number;
  readonly reasons: readonly MatchReason[];
}

/** What speaks for and against one child, in natural logarithms of odds. */
const PRIOR = -3.5;
const SWAPPED_PARTS = -0.3;
const GIVEN_NAME = { same: 3, differs: -4.8 };
const FAMILY_NAME = { same: 2.5, differs: -3 };
/** In each other's place both parts weigh alike, so that the score is the same in both directions. */
const CROSSED_NAME = { same: 2.75, differs: -3.9 };
const PATRONYMIC = { same: 1, differs: -1.5 };
const BIRTH_DATE: Record<BirthDateAgreement, number> = {
  same: 4,
  swapped: 3,
  near: 1.5,
  possible: 0.8,
  differs: -4,
  'not-known': 0,
};
const IDENTITY_NUMBER = { same: 7, differs: -2 };

const SAME_FROM = 0.96;
const SIMILAR_FROM = 0.86;
const DIFFERS_UP_TO = 0.76;

const NOTHING: Evidence = { weight: 0, reasons: [] };

/** How likely two identities are one child: names in any script and order, patronymic, birth date, identity number. */
export function scoreCandidate(query: Identity, candidate: Identity): MatchScore {
  const evidence = [
    nameEvidence(query, candidate),
    partEvidence('patronymic', PATRONYMIC, query.patronymic ?? '', candidate.patronymic ?? ''),
    birthDateEvidence(query, candidate),
    identityNumberEvidence(query, candidate),
  ];
  const odds = evidence.reduce((sum, { weight }) => sum + weight, PRIOR);
  return { score: 1 / (1 + Math.exp(-odds)), reasons: evidence.flatMap(({ reasons }) => reasons) };
}

function nameEvidence(query: Identity, candidate: Identity): Evidence {
  const straight = together(
    partEvidence('given-name', GIVEN_NAME, query.givenName, candidate.givenName),
    partEvidence('family-name', FAMILY_NAME, query.familyName, candidate.familyName),
  );
  const crossed = together(
    partEvidence('given-name', CROSSED_NAME, query.givenName, candidate.familyName),
    partEvidence('family-name', CROSSED_NAME, query.familyName, candidate.givenName),
  );
  if (straight.weight >= crossed.weight + SWAPPED_PARTS) return straight;
  return { weight: crossed.weight + SWAPPED_PARTS, reasons: [...crossed.reasons, 'name-parts-swapped'] };
}

const together = (one: Evidence, other: Evidence): Evidence => ({
  weight: one.weight + other.weight,
  reasons: [...one.reasons, ...other.reasons],
});

function partEvidence(
  part: 'given-name' | 'family-name' | 'patronymic',
  weights: { readonly same: number; readonly differs: number },
  one: string,
  other: string,
): Evidence {
  const alike = nameSimilarity(one, other);
  if (alike === undefined) return NOTHING;
  const share = Math.min(1, Math.max(0, (alike - DIFFERS_UP_TO) / (SAME_FROM - DIFFERS_UP_TO)));
  const verdict = alike >= SAME_FROM ? 'same' : alike >= SIMILAR_FROM ? 'similar' : 'differs';
  return {
    weight: weights.differs + share * (weights.same - weights.differs),
    reasons: [`${part}-${verdict}`],
  };
}

function birthDateEvidence(query: Identity, candidate: Identity): Evidence {
  if (!query.birthDate || !candidate.birthDate) return NOTHING;
  const agreement = compareBirthDates(query.birthDate, candidate.birthDate);
  if (agreement === 'not-known') return NOTHING;
  return { weight: BIRTH_DATE[agreement], reasons: [`birth-date-${agreement}`] };
}

function identityNumberEvidence(query: Identity, candidate: Identity): Evidence {
  if (!query.identityNumber || !candidate.identityNumber) return NOTHING;
  const verdict = query.identityNumber === candidate.identityNumber ? 'same' : 'differs';
  return { weight: IDENTITY_NUMBER[verdict], reasons: [`identity-number-${verdict}`] };
}
