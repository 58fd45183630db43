import type { ClockCode } from '../../reference';
import { timeToRelease, type HeldSpan, type TimeToRelease } from './held-span';

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
  /** Where the child was held about other intakes, whoever recorded them. */
  readonly elsewhere: readonly SpanElsewhere[];
}

/** A time in which the child was held about another intake, with the clock to release or judge that counts from it. */
export interface SpanElsewhere extends HeldSpan {
  readonly clockId: string | null;
}

/** All the clocks that count for a child that was apprehended or held, and for nothing else. */
export const HELD_CLOCKS = [
  'parent-told',
  'lawyer-present',
  'release-or-judge',
  'medical-check',
] as const satisfies readonly ClockCode[];

/** A clock that must run, or have run. */
export interface HeldClock {
  readonly code: (typeof HELD_CLOCKS)[number];
  readonly occasion: number;
  readonly at: Date;
  readonly stoppedAt: Date | null;
  readonly backDatingReason: string | null;
}

/**
 * The clocks of a child that was apprehended or held (CRC 37(b), (d); BR 10.1, 10.2, 13, 20.1; GC24 §90). The first
 * time counts from the apprehension, whenever its record begins. Each further time has clocks of its own; only the time
 * to a judge counts on. What was done before a clock began was in time at its beginning.
 */
export function clocksOf(facts: HeldFacts): HeldClock[] {
  const { apprehendedAt, times, elsewhere } = facts;
  if (times.length > 0) return countedTimes(facts).flatMap((time, _, all) => clocksOfTime(facts, time, all));
  if (apprehendedAt === null) return [];
  const start = { occasion: 1, at: apprehendedAt, backDatingReason: facts.apprehensionBackDated };
  const toRelease = timeToRelease(apprehension(apprehendedAt), elsewhere);
  return [
    { ...start, code: 'parent-told', stoppedAt: firstFrom(facts.familyTold, null, start.at) },
    { ...start, code: 'lawyer-present', stoppedAt: firstFrom(facts.lawyerThere, null, start.at) },
    { ...start, code: 'release-or-judge', ...toRelease },
  ];
}

/** What the clocks to release or judge of the other intakes of the child count from and to by now. */
export function clocksElsewhere(facts: HeldFacts): (TimeToRelease & { readonly clockId: string })[] {
  const { apprehendedAt, elsewhere } = facts;
  const times: readonly HeldSpan[] = countedTimes(facts);
  const here = times.length > 0 || apprehendedAt === null ? times : [apprehension(apprehendedAt)];
  return elsewhere.flatMap((span) => {
    const others = [...here, ...elsewhere.filter((other) => other !== span)];
    return span.clockId === null ? [] : [{ clockId: span.clockId, ...timeToRelease(span, others) }];
  });
}

const apprehension = (at: Date): HeldSpan => ({ at, endedAt: null, judgeAt: null, isRecorded: false });

/** A time in custody with the instants that its clocks count from. */
interface CountedTime extends HeldTime, HeldSpan {
  readonly occasion: number;
  /** When the time before it ended. */
  readonly since: Date | null;
}

const countedTimes = ({ apprehendedAt, times }: HeldFacts): CountedTime[] =>
  times.map((time, index) => {
    const last = times[index - 1];
    const isLate = !last && apprehendedAt !== null && apprehendedAt < time.startedAt;
    const at = isLate ? apprehendedAt : time.startedAt;
    return { ...time, occasion: index + 1, at, since: last?.endedAt ?? null, isRecorded: true };
  });

function clocksOfTime(facts: HeldFacts, time: CountedTime, all: readonly CountedTime[]): HeldClock[] {
  const { occasion, at, since, backDatingReason, medicalCheckAt } = time;
  const start = { occasion, at, backDatingReason };
  const others = [...all.filter((other) => other !== time), ...facts.elsewhere];
  return [
    { ...start, code: 'parent-told', stoppedAt: firstFrom(facts.familyTold, since, at) },
    { ...start, code: 'lawyer-present', stoppedAt: firstFrom(facts.lawyerThere, since, at) },
    { ...start, code: 'release-or-judge', ...timeToRelease(time, others) },
    { ...start, code: 'medical-check', stoppedAt: medicalCheckAt },
  ];
}

/** The first of these instants after the last time in custody, not before the clock began. */
function firstFrom(instants: readonly Date[], since: Date | null, at: Date): Date | null {
  const counted = instants.filter((instant) => since === null || instant >= since);
  if (counted.length === 0) return null;
  return new Date(Math.max(at.getTime(), Math.min(...counted.map((instant) => instant.getTime()))));
}
