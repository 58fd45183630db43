/** What can become of a step that was agreed at a conference. */
export const STEP_OUTCOMES = ['done', 'dropped'] as const;
export type StepOutcome = (typeof STEP_OUTCOMES)[number];

export const STEP_STATES = ['open', ...STEP_OUTCOMES] as const;
export type StepState = (typeof STEP_STATES)[number];
