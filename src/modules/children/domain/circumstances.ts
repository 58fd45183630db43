/** Does the child need an interpreter? */
export const INTERPRETER_NEEDS = ['needed', 'not-needed', 'not-recorded'] as const;

export type Interpreter = (typeof INTERPRETER_NEEDS)[number];

/** What is known of a child beside identity; codes of reference lists, `not-recorded` where nobody asked. */
export interface Circumstances {
  readonly sex: string;
  readonly district: string;
  readonly disability: string;
  readonly status: string;
  readonly languages: readonly string[];
  readonly interpreter: Interpreter;
}
