import type { CaseState } from './case.lifecycle';

/** In these states the centre works with the child; while an authority decides, it does not. */
const GOES_ON: readonly CaseState[] = ['opened', 'allocated', 'assessed', 'in-delivery', 'concluding'];

/** Does the work on a case in this state go on, so that people may be brought together about it? */
export const goesOn = (caseState: string): boolean => GOES_ON.some((state) => state === caseState);
