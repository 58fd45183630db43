/** How a child was met. */
export const MEETINGS = [
  'encounter',
  'apprehension',
  'summoned',
  'came-themselves',
  'told-by-another',
] as const;

export type Meeting = (typeof MEETINGS)[number];
