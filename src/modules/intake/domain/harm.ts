/** Whether what was taken or damaged was returned or repaired. */
export const REPAIRED = ['no', 'partly', 'fully'] as const;

export type Repaired = (typeof REPAIRED)[number];
