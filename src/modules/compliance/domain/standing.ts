/** How a condition is kept; a word of who supervises, from which nothing follows by itself (TR 14). */
export const STANDINGS = ['kept', 'partly-kept', 'not-kept', 'not-yet'] as const;
export type Standing = (typeof STANDINGS)[number];
