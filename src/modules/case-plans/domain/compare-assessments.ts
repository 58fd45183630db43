import type { Answer } from './assessment';

/** How one domain stands beside the time before. */
export interface Compared {
  readonly domain: string;
  /** Null where it was not looked at. */
  readonly before: number | null;
  readonly now: number | null;
  /** Null where one of both is missing; a lower score is a smaller need. */
  readonly change: number | null;
}

type Scored = Pick<Answer, 'domain' | 'score'>;

/** Every domain of either, those of the later first and in its order. */
export function compareAssessments(before: readonly Scored[], now: readonly Scored[]): Compared[] {
  const domains = new Set([...now, ...before].map(({ domain }) => domain));
  const scoreIn = (answers: readonly Scored[], asked: string): number | null =>
    answers.find(({ domain }) => domain === asked)?.score ?? null;
  return [...domains].map((domain) => {
    const [earlier, later] = [scoreIn(before, domain), scoreIn(now, domain)];
    const change = earlier === null || later === null ? null : later - earlier;
    return { domain, before: earlier, now: later, change };
  });
}
