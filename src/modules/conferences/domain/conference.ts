/** How the child was heard (CRC 12): at the conference, before it, or not. */
export const CHILD_HEARD = ['present', 'before', 'not-heard'] as const;
export type ChildHeard = (typeof CHILD_HEARD)[number];

/** In these states of a case the work goes on, and people are invited to speak about it. */
const GOES_ON: readonly string[] = ['opened', 'allocated', 'assessed', 'in-delivery', 'concluding'];

/** Does the work on a case in this state go on, so that people may be invited to speak about it? */
export const goesOn = (caseState: string): boolean => GOES_ON.includes(caseState);
