/** Who may do it, for what no person does: permission → the named jobs that have it. */
export type JobPolicy = Readonly<Record<string, { readonly jobs: readonly `job:${string}`[] }>>;

/** What the platform does by itself. */
export const platformJobPolicy = {
  'clock.escalate': { jobs: ['job:escalate-clocks'] },
  'kept-answer.purge': { jobs: ['job:purge-kept-answers'] },
} as const satisfies JobPolicy;
