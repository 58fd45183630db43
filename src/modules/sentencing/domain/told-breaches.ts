import type { LocalDate } from '../../../kernel/local-date';

/** What is answered to a breach, from the lightest on; that an answer is put right in a review leaves the breach without one. */
export const BREACH_ANSWERS = [
  'excuse',
  'warn',
  'overturn-breach',
  'refer-to-court',
  'continue',
  'revoke',
  'replace',
] as const;
export type BreachAnswer = (typeof BREACH_ANSWERS)[number];

/** A line of the history of an order. */
interface Done {
  readonly action: string;
  readonly reasonCode: string | null;
  readonly happenedOn: LocalDate | null;
  readonly conditionIds: readonly string[] | null;
  readonly measures: readonly string[] | null;
}

/** A breach that was recorded: of what, and what was answered to it last; no word of it. */
export interface ToldBreach {
  readonly happenedOn: LocalDate | null;
  readonly ground: string | null;
  readonly conditionIds: readonly string[];
  readonly measures: readonly string[];
  /** None as long as nobody answered. */
  readonly answer: BreachAnswer | null;
}

const isAnswer = (action: string): action is BreachAnswer =>
  (BREACH_ANSWERS as readonly string[]).includes(action);

/** The breaches in a history, the oldest first as in it. */
export function breachesIn(history: readonly Done[]): ToldBreach[] {
  const breaches: ToldBreach[] = [];
  for (const line of history) {
    const last = breaches.at(-1);
    if (line.action === 'record-breach') breaches.push(breachOf(line));
    else if (last && isAnswer(line.action)) breaches.splice(-1, 1, { ...last, answer: line.action });
  }
  return breaches;
}

const breachOf = ({ happenedOn, reasonCode, conditionIds, measures }: Done): ToldBreach => ({
  ...{ happenedOn, ground: reasonCode, answer: null },
  ...{ conditionIds: conditionIds ?? [], measures: measures ?? [] },
});
