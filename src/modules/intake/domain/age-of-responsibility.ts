/** The ages of one act that decide whether the child answers for it. */
export interface AgeAtTheAct {
  readonly ageYoungest: number;
  readonly minimumAge: number;
}

/** Where an intake may lead: to a decision on the acts, or to protection alone. */
export const INTAKE_ROUTES = ['decision', 'protection'] as const;

export type IntakeRoute = (typeof INTAKE_ROUTES)[number];

/** Was the child, read as young as possible, too young to answer for the act? CC 20; GC24 §20–24, 33–34. */
export const isBelowAge = ({ ageYoungest, minimumAge }: AgeAtTheAct): boolean => ageYoungest < minimumAge;

/** Was the child too young for every act? An intake without acts charges nobody. */
export const areAllBelowAge = (acts: readonly AgeAtTheAct[]): boolean =>
  acts.length > 0 && acts.every(isBelowAge);

/**
 * The acts that rules look at: those for which the child was too young are left aside beside others (GC24 §20–24). All of
 * them, where the child was too young for each, so that this is seen.
 */
export const actsThatCount = <Act extends AgeAtTheAct>(acts: readonly Act[]): readonly Act[] =>
  areAllBelowAge(acts) ? acts : acts.filter((act) => !isBelowAge(act));

/** Is it one of those that are left aside? */
export const isLeftAside = (act: AgeAtTheAct, acts: readonly AgeAtTheAct[]): boolean =>
  isBelowAge(act) && !areAllBelowAge(acts);

/** A child too young for all that is told of goes to protection, and no other way (CRC 40(3)(a)). */
export const routeOf = (acts: readonly AgeAtTheAct[]): IntakeRoute =>
  areAllBelowAge(acts) ? 'protection' : 'decision';
