/** How a wish to open a case again can stand. */
export const REOPENING_STATES = ['asked', 'approved', 'declined'] as const;
export type ReopeningState = (typeof REOPENING_STATES)[number];
