/** What a child may answer who is asked how they were treated in custody. */
export const TREATMENT_ANSWERS = ['no', 'yes', 'does-not-wish-to-say'] as const;

export type TreatmentAnswer = (typeof TREATMENT_ANSWERS)[number];
