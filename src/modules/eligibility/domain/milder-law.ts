/** What the law says of an act: of its own day, and of the day of the check. */
export interface LawOfAct {
  readonly gravity: string;
  readonly minimumAge: number;
}

/** What counts between two laws: the milder, each thing for itself (criminal law reaches back only where it is milder). */
export function milderLaw(then: LawOfAct, now: LawOfAct | null, rankOf: (band: string) => number): LawOfAct {
  if (now === null) return then;
  return {
    gravity: rankOf(now.gravity) < rankOf(then.gravity) ? now.gravity : then.gravity,
    minimumAge: Math.max(then.minimumAge, now.minimumAge),
  };
}
