/** How the child was heard (CRC 12): at the conference, before it, or not. */
export const CHILD_HEARD = ['present', 'before', 'not-heard'] as const;
export type ChildHeard = (typeof CHILD_HEARD)[number];
