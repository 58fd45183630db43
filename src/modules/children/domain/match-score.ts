import { compareBirthDates, type BirthDateAgreement } from './birth-date-agreement';
import type { Identity } from './identity';
import { compareIdentityNumbers, type IdentityNumberAgreement } from './identity-number-agreement';
import { foldedNamesAlike, foldName, type FoldedName } from './name-similarity';

/** Why a candidate has its score; codes without a value of the child's. */
export type MatchReason =
  | `given-name-${'same' | 'similar' | 'differs'}`
  | `family-name-${'same' | 'similar' | 'differs'}`
  | 'name-parts-swapped'
  | `patronymic-${'same' | 'similar' | 'differs'}`
  | `birth-date-${Exclude<BirthDateAgreement, 'not-known'>}`
  | `identity-number-${IdentityNumberAgreement}`;

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
/** Whoever knows one thing only asks for everybody of whom it is true. */
const PRIOR_OF_ONE = -2.3;
const SWAPPED_PARTS = -0.3;
const GIVEN_NAME = { same: 3, differs: -4.8 };
const FAMILY_NAME = { same: 2.5, differs: -3.8 };
/** In each other's place both parts weigh alike, so that the score is the same in both directions. */
const CROSSED_NAME = { same: 2.75, differs: -4.3 };
const PATRONYMIC = { same: 1.3, differs: -1.5 };
/** Where nothing but the father's name is known it stands for the name. */
const PATRONYMIC_ALONE = { same: 2.5, differs: -3.8 };
const BIRTH_DATE: Record<BirthDateAgreement, number> = {
  same: 4,
  swapped: 3,
  near: 1.5,
  possible: 0.8,
  differs: -4,
  'not-known': 0,
};
const IDENTITY_NUMBER = { same: 7, near: 3.5, differs: -2 };

const SAME_FROM = 0.96;
const SIMILAR_FROM = 0.86;
const DIFFERS_UP_TO = 0.76;

const NOTHING: Evidence = { weight: 0, reasons: [] };

/** An identity whose names are folded once, to be compared with many. */
export interface FoldedIdentity extends Pick<Identity, 'birthDate' | 'identityNumber'> {
  readonly given: FoldedName;
  readonly family: FoldedName;
  readonly father: FoldedName;
}

/** `fold` may remember names that come again, as long as one search lasts. */
export const foldIdentity = (identity: Identity, fold = foldName): FoldedIdentity => ({
  given: fold(identity.givenName),
  family: fold(identity.familyName),
  father: fold(identity.patronymic ?? ''),
  birthDate: identity.birthDate,
  identityNumber: identity.identityNumber,
});

/** How likely two identities are one child: names in any script and order, patronymic, birth date, identity number. */
export const scoreCandidate = (query: Identity, candidate: Identity): MatchScore =>
  scoreFolded(foldIdentity(query), foldIdentity(candidate));

/** As `scoreCandidate`, for one who is compared with many. */
export function scoreFolded(query: FoldedIdentity, candidate: FoldedIdentity): MatchScore {
  const name = nameEvidence(query, candidate);
  const evidence = [
    name,
    patronymicEvidence(query, candidate, name),
    birthDateEvidence(query, candidate),
    identityNumberEvidence(query, candidate),
  ];
  const reasons = evidence.flatMap((one) => one.reasons);
  const prior = reasons.length === 1 ? PRIOR_OF_ONE : PRIOR;
  const odds = evidence.reduce((sum, { weight }) => sum + weight, prior);
  return { score: 1 / (1 + Math.exp(-odds)), reasons };
}

function patronymicEvidence(query: FoldedIdentity, candidate: FoldedIdentity, name: Evidence): Evidence {
  const weights = name.reasons.length === 0 ? PATRONYMIC_ALONE : PATRONYMIC;
  return partEvidence('patronymic', weights, query.father, candidate.father);
}

function nameEvidence(query: FoldedIdentity, candidate: FoldedIdentity): Evidence {
  const straight = together(
    partEvidence('given-name', GIVEN_NAME, query.given, candidate.given),
    partEvidence('family-name', FAMILY_NAME, query.family, candidate.family),
  );
  const crossed = together(
    partEvidence('given-name', CROSSED_NAME, query.given, candidate.family),
    partEvidence('family-name', CROSSED_NAME, query.family, candidate.given),
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
  one: FoldedName,
  other: FoldedName,
): Evidence {
  const alike = foldedNamesAlike(one, other);
  if (alike === undefined) return NOTHING;
  const share = Math.min(1, Math.max(0, (alike - DIFFERS_UP_TO) / (SAME_FROM - DIFFERS_UP_TO)));
  const verdict = alike >= SAME_FROM ? 'same' : alike >= SIMILAR_FROM ? 'similar' : 'differs';
  return {
    weight: weights.differs + share * (weights.same - weights.differs),
    reasons: [`${part}-${verdict}`],
  };
}

function birthDateEvidence(query: FoldedIdentity, candidate: FoldedIdentity): Evidence {
  if (!query.birthDate || !candidate.birthDate) return NOTHING;
  const agreement = compareBirthDates(query.birthDate, candidate.birthDate);
  if (agreement === 'not-known') return NOTHING;
  return { weight: BIRTH_DATE[agreement], reasons: [`birth-date-${agreement}`] };
}

function identityNumberEvidence(query: FoldedIdentity, candidate: FoldedIdentity): Evidence {
  if (!query.identityNumber || !candidate.identityNumber) return NOTHING;
  const verdict = compareIdentityNumbers(query.identityNumber, candidate.identityNumber);
  return { weight: IDENTITY_NUMBER[verdict], reasons: [`identity-number-${verdict}`] };
}
