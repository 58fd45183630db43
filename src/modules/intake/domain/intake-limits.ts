/** How many acts one intake may tell of, those in error included; what is more is another intake. */
export const MOST_ACTS = 40;

/** How many of anything else an intake may carry. */
export const MOST_RECORDS = 50;
