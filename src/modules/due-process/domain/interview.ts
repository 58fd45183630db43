/** A break as it is told: two instants in ISO 8601. */
export interface ToldBreak {
  readonly from: string;
  readonly until: string;
}

/** Milliseconds of an interview without its breaks; breaks that overlap count once. */
export function timeAsked(beganAt: Date, endedAt: Date, breaks: readonly ToldBreak[]): number {
  let [rested, reached] = [0, beganAt.getTime()];
  const inOrder = breaks
    .map(({ from, until }) => ({ from: Date.parse(from), until: Date.parse(until) }))
    .sort((a, b) => a.from - b.from);
  for (const { from, until } of inOrder) {
    const begin = Math.max(from, reached);
    const end = Math.min(until, endedAt.getTime());
    if (end <= begin) continue;
    rested += end - begin;
    reached = end;
  }
  return endedAt.getTime() - beganAt.getTime() - rested;
}

/** An interview as it adds to the time in which a child was asked. */
export interface AskedTime {
  readonly beganAt: Date;
  readonly endedAt: Date;
  readonly breaks: readonly ToldBreak[];
}

const DAY_MS = 24 * 3_600_000;

/** The longest that a child was asked within 24 hours that hold this interview: short ones in a row are a long one. */
export function mostAskedInADay(one: AskedTime, others: readonly AskedTime[]): number {
  const all = [one, ...others].map(({ beganAt, endedAt, breaks }) => ({
    from: beganAt.getTime(),
    asked: timeAsked(beganAt, endedAt, breaks),
  }));
  const begins = all.map(({ from }) => from).filter((from) => isWithinADay(from, one.beganAt.getTime()));
  const sums = begins.map((begin) =>
    all.filter(({ from }) => isWithinADay(begin, from)).reduce((sum, { asked }) => sum + asked, 0),
  );
  return Math.max(...sums);
}

const isWithinADay = (begin: number, instant: number): boolean =>
  begin <= instant && instant - begin < DAY_MS;
