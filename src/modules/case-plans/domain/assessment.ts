/** A tool as its dated lists describe it: codes of what it looks at, and its scale. */
export interface AssessmentTool {
  /** Codes of list assessment-domains, in their order. */
  readonly domains: readonly string[];
  readonly lowest: number;
  readonly highest: number;
}

/** The answer to one domain, without its words. */
export interface Answer {
  readonly domain: string;
  readonly score: number;
  readonly hasStrength: boolean;
}

/** The dangers that an assessment looks at. */
export const DANGERS = ['self', 'others'] as const;
export type Danger = (typeof DANGERS)[number];
