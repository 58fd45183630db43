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
    if (line.action === 'record-breach') breaches.push(breachOf(line));
    else if (isAnswer(line.action)) answerLast(breaches, line.action);
  }
  return breaches;
}

/** A review puts the last warning right; else what waits for an answer gets it, and an order ends also for what is no breach. */
function answerLast(breaches: ToldBreach[], answer: BreachAnswer): void {
  const open: readonly ToldBreach['answer'][] =
    answer === 'overturn-breach' ? ['warn'] : [null, 'refer-to-court'];
  const at = breaches.findLastIndex((breach) => open.includes(breach.answer));
  const breach = breaches[at];
  if (breach) breaches.splice(at, 1, { ...breach, answer });
}

const breachOf = ({ happenedOn, reasonCode, conditionIds, measures }: Done): ToldBreach => ({
  ...{ happenedOn, ground: reasonCode, answer: null },
  ...{ conditionIds: conditionIds ?? [], measures: measures ?? [] },
});
