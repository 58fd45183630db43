/** Who may ask for a review (TR 3.5–3.6). */
export const ASKED_BY = ['child', 'representative', 'lawyer'] as const;
export type AskedBy = (typeof ASKED_BY)[number];

/** The source of everything that is asked of a review. */
export const REVIEW = 'GC24 §18; BR 11.3; TR 3.5–3.6';
