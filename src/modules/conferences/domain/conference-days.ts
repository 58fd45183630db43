/** How many days after a conference it is recorded at the latest; a product rule. */
export const RECORD_WITHIN_DAYS = 7;

/** From how many days before it is due a step lies on the desk; a product rule. */
export const WARN_DAYS = 3;
