/** Completed years at the youngest act, at least and at most; open above when the age is not certain. */
export interface AgeAtAct {
  readonly youngest: number;
  readonly oldest: number | null;
}

/** How it was told with an order. */
interface ToldAge {
  readonly ageYoungest: number | null;
  readonly ageOldest: number | null;
  readonly ageCertain: boolean;
}

/** Of a child whose age is not certain, who is how old at most is known only where it was told; null where no act is known. */
export const ageOf = ({ ageYoungest: youngest, ageOldest, ageCertain }: ToldAge): AgeAtAct | null =>
  youngest === null ? null : { youngest, oldest: ageOldest ?? (ageCertain ? youngest : null) };
