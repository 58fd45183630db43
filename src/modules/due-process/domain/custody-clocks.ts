import type { ClockCode } from '../../reference';

/** One time in custody that stands, as its clocks are worked out from it. */
export interface HeldTime {
  readonly startedAt: Date;
  /** Null while it lasts. */
  readonly endedAt: Date | null;
  /** When the child was brought before a judge; null when it was not. */
  readonly judgeAt: Date | null;
  readonly medicalCheckAt: Date | null;
  readonly backDatingReason: string | null;
}

/** All that the clocks of a child that was apprehended or held are worked out from; what was put right is left out. */
export interface HeldFacts {
  /** Null when the child was not apprehended, or the intake is still a draft. */
  readonly apprehendedAt: Date | null;
  readonly apprehensionBackDated: string | null;
  /** In the order in which they began; they never overlap. */
  readonly times: readonly HeldTime[];
  /** When one of the family was told. */
  readonly familyTold: readonly Date[];
  /** From when on a lawyer was there. */
  readonly lawyerThere: readonly Date[];
}

/** A clock that must run, or have run. */
export interface HeldClock {
  readonly code: ClockCode;
  readonly occasion: number;
  readonly at: Date;
  readonly stoppedAt: Date | null;
  readonly backDatingReason: string | null;
}

/** Who is held again sooner than this was not let go: the time to release or judge counts on. */
const LET_GO_MS = 24 * 3_600_000;

/**
 * The clocks of a child that was apprehended or held (CRC 37(b), (d); BR 10.1, 10.2, 13, 20.1; GC24 §90). The first
 * time counts from the apprehension, whenever its record begins. Each further time has clocks of its own; release and
 * holding again does not set the time to a judge back. What was done before a clock began was in time at its beginning.
 */
export function clocksOf(facts: HeldFacts): HeldClock[] {
  const { apprehendedAt, times } = facts;
  if (times.length > 0) return countedTimes(facts).flatMap((time) => clocksOfTime(facts, time));
  if (apprehendedAt === null) return [];
  const start = { occasion: 1, at: apprehendedAt, backDatingReason: facts.apprehensionBackDated };
  return [
    { ...start, code: 'parent-told', stoppedAt: firstFrom(facts.familyTold, null, start.at) },
    { ...start, code: 'lawyer-present', stoppedAt: firstFrom(facts.lawyerThere, null, start.at) },
    { ...start, code: 'release-or-judge', stoppedAt: null },
  ];
}

/** A time in custody with the instants that its clocks count from. */
interface CountedTime extends HeldTime {
  readonly occasion: number;
  readonly at: Date;
  /** When the time before it ended. */
  readonly since: Date | null;
  /** Since when the time to release or judge counts. */
  readonly heldSince: Date;
}

function countedTimes({ apprehendedAt, times }: HeldFacts): CountedTime[] {
  const counted: CountedTime[] = [];
  for (const time of times) {
    const last = counted.at(-1);
    const isLate = !last && apprehendedAt !== null && apprehendedAt < time.startedAt;
    const at = isLate ? apprehendedAt : time.startedAt;
    const since = last?.endedAt ?? null;
    const heldSince = last && !wasLetGo(last, at) ? last.heldSince : at;
    counted.push({ ...time, occasion: counted.length + 1, at, since, heldSince });
  }
  return counted;
}

const wasLetGo = ({ endedAt, judgeAt }: HeldTime, heldAgainAt: Date): boolean =>
  judgeAt !== null || endedAt === null || heldAgainAt.getTime() - endedAt.getTime() >= LET_GO_MS;

function clocksOfTime(facts: HeldFacts, time: CountedTime): HeldClock[] {
  const { occasion, at, since, heldSince, backDatingReason, judgeAt, endedAt, medicalCheckAt } = time;
  const start = { occasion, at, backDatingReason };
  return [
    { ...start, code: 'parent-told', stoppedAt: firstFrom(facts.familyTold, since, at) },
    { ...start, code: 'lawyer-present', stoppedAt: firstFrom(facts.lawyerThere, since, at) },
    { ...start, code: 'release-or-judge', at: heldSince, stoppedAt: judgeAt ?? endedAt },
    { ...start, code: 'medical-check', stoppedAt: medicalCheckAt },
  ];
}

/** The first of these instants after the last time in custody, not before the clock began. */
function firstFrom(instants: readonly Date[], since: Date | null, at: Date): Date | null {
  const counted = instants.filter((instant) => since === null || instant >= since);
  if (counted.length === 0) return null;
  return new Date(Math.max(at.getTime(), Math.min(...counted.map((instant) => instant.getTime()))));
}
