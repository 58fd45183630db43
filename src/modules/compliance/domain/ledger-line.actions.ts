import { DomainError } from '../../../kernel/domain-error';
import { requireAll, type Rule } from '../../../kernel/rule';
import { LINE_ACTS, type LineAct } from './ledger';
import { ledgerLineLifecycle, type LineState } from './ledger-line.lifecycle';

/** A line as who acts on it sees it. */
export interface LineStanding {
  readonly state: LineState;
  readonly agencyId: string;
  readonly enteredBy: string;
}

/** Who wants to act. */
interface Acting {
  readonly accountId: string;
  readonly agencyId: string;
}

/** Who looks at a line, and whether its order is still to be taken over: before, nobody acts on it. */
export interface Looking extends Acting {
  readonly waitsForTakeOver: boolean;
}

interface AnsweringFacts {
  readonly hasEnteredIt: boolean;
}

/** Four eyes: nobody answers what they entered themselves. */
const answeringRules: readonly Rule<AnsweringFacts>[] = [
  {
    code: 'compliance.verifier-entered-it',
    citation: 'BR 6.3; TR 3.3',
    holds: ({ hasEnteredIt }) => !hasEnteredIt,
  },
];

/** A slip is struck by who made it; what a second person has verified is not undone by the first alone. */
const needsAnother = (act: LineAct, { state }: LineStanding): boolean =>
  act !== 'mark-in-error' || state === 'verified';

/**
 * The state after the act.
 *
 * @throws DomainError `not-permitted` to who does not supervise, `not-open` where it stands otherwise, `rule-broken` to who entered it.
 */
export function stateAfter(act: LineAct, line: LineStanding, by: Acting): LineState {
  if (line.agencyId !== by.agencyId) throw new DomainError('not-permitted', 'compliance.not-your-action');
  const next = ledgerLineLifecycle.next(line.state, act);
  if (next === undefined) throw new DomainError('not-open', `compliance.not-open-for-${act}`);
  if (needsAnother(act, line)) requireAll(answeringRules, { hasEnteredIt: line.enteredBy === by.accountId });
  return next;
}

/** What somebody may do with a line now. */
export const openActs = (line: LineStanding, by: Looking): LineAct[] =>
  LINE_ACTS.filter(
    (act) =>
      !by.waitsForTakeOver &&
      line.agencyId === by.agencyId &&
      ledgerLineLifecycle.next(line.state, act) !== undefined &&
      (!needsAnother(act, line) || line.enteredBy !== by.accountId),
  );
