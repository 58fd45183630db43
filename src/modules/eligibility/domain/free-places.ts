/** How full a centre is: for choosing one, never a condition of diversion. */
export interface FreePlaces {
  readonly agencyId: string;
  readonly capacity: number | null;
  /** Children whom it helps now; null when nobody counted. */
  readonly running: number | null;
  /** Null when the capacity or the count is not known. */
  readonly free: number | null;
}

/** The free places of one centre; a centre that is over its capacity has none. */
export function freePlacesOf(
  agency: { readonly id: string; readonly capacity: number | null },
  running: number | null,
): FreePlaces {
  const { id: agencyId, capacity } = agency;
  const free = capacity === null || running === null ? null : Math.max(0, capacity - running);
  return { agencyId, capacity, running, free };
}
