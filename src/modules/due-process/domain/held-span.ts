/** A time in which a child was held, about whichever intake. */
export interface HeldSpan {
  /** The apprehension, where that came first. */
  readonly at: Date;
  /** Null while it lasts, and where nothing but the apprehension is recorded. */
  readonly endedAt: Date | null;
  /** When the child was brought before a judge; null when it was not. */
  readonly judgeAt: Date | null;
  /** Whether a record of custody says so, and not the apprehension alone. */
  readonly isRecorded: boolean;
}

/** From when to when the time to release or judge counts; it runs while nothing has stopped it. */
export interface TimeToRelease {
  readonly at: Date;
  readonly stoppedAt: Date | null;
}

/** Who is held again sooner than this was not let go: the time to release or judge counts on. */
const LET_GO_MS = 24 * 3_600_000;

/**
 * The time to release or judge of one span among all in which the child was held (CRC 37(b), (d); BR 10.2): release and
 * holding again does not set it back, whoever holds the child again and about whatever. An apprehension of which
 * nothing else is recorded ends with a record of custody that covers it or follows within the day.
 */
export function timeToRelease(span: HeldSpan, others: readonly HeldSpan[]): TimeToRelease {
  const stoppedAt = span.isRecorded ? (span.judgeAt ?? span.endedAt) : firstEndFrom(span.at, others);
  return { at: heldSince(span, others), stoppedAt };
}

/** Spans that follow each other without the child being let go. */
interface Chain {
  readonly since: Date;
  readonly until: number;
  readonly judgeAt: Date | null;
}

function heldSince(span: HeldSpan, others: readonly HeldSpan[]): Date {
  const before = others
    .filter(({ at }) => at < span.at)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  let chain: Chain | null = null;
  for (const next of before) chain = goesOn(chain, next.at) ? joined(chain, next) : begun(next);
  return goesOn(chain, span.at) ? chain.since : span.at;
}

const goesOn = (chain: Chain | null, at: Date): chain is Chain =>
  chain !== null && (chain.judgeAt === null || chain.judgeAt > at) && at.getTime() - chain.until < LET_GO_MS;

const begun = (span: HeldSpan): Chain => ({
  since: span.at,
  until: reachOf(span),
  judgeAt: span.judgeAt,
});

const joined = (chain: Chain, span: HeldSpan): Chain => ({
  since: chain.since,
  until: Math.max(chain.until, reachOf(span)),
  judgeAt: chain.judgeAt ?? span.judgeAt,
});

/** Until when the child is known to have been held. */
const reachOf = ({ at, endedAt, isRecorded }: HeldSpan): number =>
  endedAt?.getTime() ?? (isRecorded ? Infinity : at.getTime());

function firstEndFrom(at: Date, others: readonly HeldSpan[]): Date | null {
  const ends = others
    .filter((other) => other.isRecorded && other.at.getTime() - at.getTime() < LET_GO_MS)
    .flatMap(({ judgeAt, endedAt }) => [judgeAt, endedAt])
    .filter((end) => end !== null)
    .map((end) => end.getTime());
  const later = ends.filter((end) => end >= at.getTime());
  return later.length === 0 ? null : new Date(Math.min(...later));
}
