/** A child met by the same unit, an adult whose case is kept elsewhere, or children not met yet. */
export const CO_PARTICIPANT_KINDS = ['child', 'adult', 'not-met'] as const;

export type CoParticipantKind = (typeof CO_PARTICIPANT_KINDS)[number];
