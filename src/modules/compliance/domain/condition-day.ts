/** How a condition was kept on one day; what is excused counts against no child. */
export const DAY_OUTCOMES = ['kept', 'excused', 'not-kept'] as const;
export type DayOutcome = (typeof DAY_OUTCOMES)[number];
