/** Who was harmed. */
export const VICTIM_KINDS = ['child', 'adult', 'organisation'] as const;

export type VictimKind = (typeof VICTIM_KINDS)[number];
