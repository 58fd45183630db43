import { DomainError } from '../../../kernel/domain-error';
import { mandateLifecycle, type MandateAction, type MandateState } from './mandate.lifecycle';

/** A mandate as its acts see it. */
export interface Mandate {
  readonly state: MandateState;
  readonly askedBy: string;
  readonly lawyerId: string | null;
}

/** Who looks at it. */
export interface MandateActor {
  readonly accountId: string;
  readonly isCoordinator: boolean;
}

/** Can it be done now? A closed act says by code why. */
export interface MandateAvailability {
  readonly action: MandateAction;
  readonly open: boolean;
  readonly because?: string;
}

/** Whose act it is: who asked withdraws, who holds it ends it; for all of the clinic the coordinators do. */
const isTheirs = (act: MandateAction, { askedBy, lawyerId }: Mandate, actor: MandateActor): boolean =>
  actor.isCoordinator || actor.accountId === (act === 'withdraw' ? askedBy : lawyerId);

/** Answers the state it leads to. @throws DomainError `not-permitted` where it is another's act, `not-open` where it is not open now. */
export function requireOpen(act: MandateAction, row: Mandate, actor: MandateActor): MandateState {
  const because = whyClosed(act, row, actor);
  if (because !== undefined)
    throw new DomainError(because === NOT_YOURS ? 'not-permitted' : 'not-open', because);
  return mandateLifecycle.next(row.state, act) ?? row.state;
}

const NOT_YOURS = 'mandate.not-your-action';

function whyClosed(act: MandateAction, row: Mandate, actor: MandateActor): string | undefined {
  if (!isTheirs(act, row, actor)) return NOT_YOURS;
  return mandateLifecycle.next(row.state, act) === undefined ? `mandate.not-open-for-${act}` : undefined;
}

/** For each permitted act whether it is open now. */
export const availableActs = (
  row: Mandate,
  permitted: readonly MandateAction[],
  actor: MandateActor,
): MandateAvailability[] =>
  permitted.map((action) => {
    const because = whyClosed(action, row, actor);
    return because === undefined ? { action, open: true } : { action, open: false, because };
  });
