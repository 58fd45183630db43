/** Whether the evidence for an act suffices; nothing is assessed until somebody does (GC24 §18(a)). */
export const EVIDENCE_STANDINGS = ['open', 'sufficient', 'insufficient'] as const;

export type EvidenceStanding = (typeof EVIDENCE_STANDINGS)[number];
