import type { ConsentPerson, ConsentSaid } from './consent';

/** How what was said to a purpose counts at an instant. */
export const STANDINGS = [
  'given',
  'refused',
  'withdrawn',
  'expired',
  'disputed',
  'unconfirmed',
  'none',
] as const;

export type Standing = (typeof STANDINGS)[number];

/** A standing and the instant since which it is so; null for `none`. */
export interface Stands {
  readonly standing: Standing;
  readonly since: Date | null;
}

/** The standing of the child and that of all representatives together. */
export interface PurposeStanding {
  readonly child: Stands;
  readonly representatives: Stands;
}

const NONE: Stands = { standing: 'none', since: null };

/** For several representatives: the first of these that any of them has; disagreement goes before all. */
const BY_WEIGHT: readonly Standing[] = ['given', 'unconfirmed', 'refused', 'withdrawn', 'expired'];

/**
 * How consent to a purpose stands at an instant. Of each person the latest word counts. Representatives of whom one
 * has given and another refused or withdrawn are in dispute. Source: CRC GC24 (2019) §18(b); CRC 12.
 */
export function standingOf(consents: readonly ConsentSaid[], purpose: string, at: Date): PurposeStanding {
  const said = consents.filter((one) => one.purpose === purpose && one.decidedAt <= at);
  const of = (person: ConsentPerson) =>
    latestOfEach(said.filter((one) => one.person === person && !hasCome(one.lapsedAt, at))).map((one) =>
      standsAt(one, at),
    );
  return { child: of('child')[0] ?? NONE, representatives: together(of('representative')) };
}

function latestOfEach(consents: readonly ConsentSaid[]): ConsentSaid[] {
  const latest = new Map<string, ConsentSaid>();
  for (const one of consents) {
    const known = latest.get(one.representativeId ?? '');
    if (!known || isLater(one, known)) latest.set(one.representativeId ?? '', one);
  }
  return [...latest.values()];
}

/** Of two words of the same instant the one that was recorded later: ids grow with time. */
const isLater = (one: ConsentSaid, other: ConsentSaid): boolean =>
  one.decidedAt.getTime() === other.decidedAt.getTime() ? one.id > other.id : one.decidedAt > other.decidedAt;

const hasCome = (instant: Date | null, at: Date): instant is Date => instant !== null && instant <= at;

function standsAt(consent: ConsentSaid, at: Date): Stands {
  const { decision, decidedAt, withdrawnAt, endsAt, inCustody, confirmedAt } = consent;
  if (decision === 'refused') return { standing: 'refused', since: decidedAt };
  if (hasCome(withdrawnAt, at)) return { standing: 'withdrawn', since: withdrawnAt };
  if (hasCome(endsAt, at)) return { standing: 'expired', since: endsAt };
  if (!inCustody) return { standing: 'given', since: decidedAt };
  return hasCome(confirmedAt, at)
    ? { standing: 'given', since: confirmedAt }
    : { standing: 'unconfirmed', since: decidedAt };
}

function together(all: readonly Stands[]): Stands {
  const are = (...standings: Standing[]) => all.filter(({ standing }) => standings.includes(standing));
  const [forIt, againstIt] = [are('given', 'unconfirmed'), are('refused', 'withdrawn')];
  if (forIt.length > 0 && againstIt.length > 0) {
    return { standing: 'disputed', since: laterOf(firstOf(forIt), firstOf(againstIt)) };
  }
  const standing = BY_WEIGHT.find((one) => are(one).length > 0);
  return standing === undefined ? NONE : { standing, since: firstOf(are(standing)) };
}

const firstOf = (all: readonly Stands[]): Date =>
  new Date(Math.min(...all.map(({ since }) => since?.getTime() ?? Infinity)));

const laterOf = (one: Date, other: Date): Date => (one > other ? one : other);
