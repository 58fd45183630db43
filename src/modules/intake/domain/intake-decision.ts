/** What can be decided on a registered intake beside the way to protection. */
export const INTAKE_DECISIONS = ['no-action', 'warning', 'refer', 'prosecutor'] as const;

export type IntakeDecision = (typeof INTAKE_DECISIONS)[number];
