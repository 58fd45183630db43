import { DomainError } from '../../../kernel/domain-error';
import { firstBroken } from '../../../kernel/rule';
import { whyNotAsked, type AskedFor } from './asked.rules';
import type { ActingPerson, Case } from './case';
import { caseLifecycle, type CaseAction, type CaseState } from './case.lifecycle';
import { endedByAnother, endingEarlyRules, sendingBackRules } from './ending.rules';
import { finalisingRules, reopeningRules } from './reopening.rules';
import { returningRules } from './returning.rules';

/** What is done with a case without moving it, and in which states. */
const BESIDE = {
  reallocate: ['allocated', 'assessed', 'in-delivery', 'returned', 'concluding'],
  'add-team-member': ['allocated', 'assessed', 'in-delivery'],
  'end-team-membership': ['allocated', 'assessed', 'in-delivery', 'returned', 'concluding'],
  // Also after the closure: the child is asked how it goes, files are looked at, papers stay.
  'declare-conflict': ['opened', 'allocated', 'assessed', 'in-delivery', 'returned', 'concluding', 'closed'],
  'ask-to-return': ['opened', 'allocated', 'assessed', 'in-delivery'],
  'decline-return': ['opened', 'allocated', 'assessed', 'in-delivery'],
  'withdraw-return': ['opened', 'allocated', 'assessed', 'in-delivery'],
  'ask-to-reopen': ['closed'],
  'decline-reopening': ['closed'],
  suspend: ['allocated', 'assessed', 'in-delivery'],
  'end-suspension': ['allocated', 'assessed', 'in-delivery'],
} as const satisfies Record<string, readonly CaseState[]>;

type ActBeside = keyof typeof BESIDE;
/** Everything that can be done with a case. */
export type CaseAct = CaseAction | ActBeside;

const isBeside = (act: CaseAct): act is ActBeside => Object.hasOwn(BESIDE, act);

export const CASE_ACTS: readonly CaseAct[] = [
  ...caseLifecycle.actions,
  ...(Object.keys(BESIDE) as ActBeside[]),
];

/** Can it be done now? A closed act says by code why. */
export type ActAvailability =
  | { readonly action: CaseAct; readonly open: true }
  | { readonly action: CaseAct; readonly open: false; readonly because: string };

/** The state after an act, which is the same for what is done beside it; undefined when it is not open. */
export function stateAfter(state: CaseState, act: CaseAct): CaseState | undefined {
  if (!isBeside(act)) return caseLifecycle.next(state, act);
  const states: readonly CaseState[] = BESIDE[act];
  return states.includes(state) ? state : undefined;
}

/** The states in which the work can end before it is done, also while an authority decides. */
export const ENDABLE_STATES = caseLifecycle.states.filter((state) =>
  (['end-early', 'lapse'] as const).some((act) => caseLifecycle.next(state, act) !== undefined),
);

/** What is done where the work ends before it is done. */
export const endingActOf = (state: CaseState): 'end-early' | 'lapse' =>
  caseLifecycle.next(state, 'lapse') === undefined ? 'end-early' : 'lapse';

const OF_WHO_ANSWERS: readonly CaseAct[] = [
  'complete-assessment',
  'end-early',
  'lapse',
  'conclude',
  'ask-to-return',
  'suspend',
  'end-suspension',
];

/** Of the team only who answers for the case moves it on; what else may be done, the permission table says. */
const isOfTheirs = ({ workerId }: Case, act: CaseAct, { accountId, roles }: ActingPerson): boolean =>
  !OF_WHO_ANSWERS.includes(act) || roles.includes('centre-coordinator') || workerId === accountId;

/** What was returned, the authority closes. */
const isOfAuthority = ({ state }: Case, act: CaseAct): boolean => state === 'returned' && act === 'close';

const isPartyTo = (file: Case, act: CaseAct, actor: ActingPerson): boolean =>
  isOfTheirs(file, act, actor) && !isOfAuthority(file, act);

/** @throws DomainError `not-permitted` or `not-open`, in this order. */
export function requireOpen(file: Case, act: CaseAct, actor: ActingPerson): CaseState {
  if (!isPartyTo(file, act, actor)) throw new DomainError('not-permitted', NOT_YOUR_ACTION);
  const state = stateAfter(file.state, act);
  if (state === undefined || suspensionCloses(file, act) !== undefined)
    throw new DomainError('not-open', notOpen(act));
  return state;
}

/** What is known beside the case when it is shown: the instant, and what somebody has asked for. */
export interface KnownThen {
  readonly now: Date;
  readonly asked: AskedFor;
}

/** For each permitted act whether it is open now; what is handed in later is not judged. */
export function availableActs(
  file: Case,
  permitted: readonly CaseAct[],
  actor: ActingPerson,
  known: KnownThen,
): ActAvailability[] {
  return permitted.map((action) => {
    const because = whyClosed(file, action, { ...actor, ...known });
    return because === undefined ? { action, open: true } : { action, open: false, because };
  });
}

type ActingNow = ActingPerson & KnownThen;

function whyClosed(file: Case, act: CaseAct, actor: ActingNow): string | undefined {
  if (!isPartyTo(file, act, actor)) return NOT_YOUR_ACTION;
  if (stateAfter(file.state, act) === undefined) return notOpen(act);
  return (
    suspensionCloses(file, act) ??
    firstBrokenOf(file, act, actor)?.code ??
    whyNotAsked(act, actor.asked, actor.accountId)
  );
}

const RETURNING: readonly CaseAct[] = ['ask-to-return', 'return-to-authority'];

function firstBrokenOf(file: Case, act: CaseAct, { accountId: closedBy, now }: ActingNow) {
  const { endedBy, outcomeCode, basis, referralId, orderEndedAt, suspendedFrom, finalFrom } = file;
  const standing = { basis, orderEndedAt };
  if (act === 'end-early') return firstBroken(endingEarlyRules, standing);
  if (act === 'close') return firstBroken([endedByAnother], { endedBy, closedBy });
  if (act === 'send-back')
    return firstBroken(sendingBackRules, { ...standing, endedBy, closedBy, outcomeCode });
  if (act === 'reopen' || act === 'ask-to-reopen')
    return firstBroken(reopeningRules, { ...standing, outcomeCode });
  if (RETURNING.includes(act)) return firstBroken(returningRules, { basis, referralId, suspendedFrom });
  if (act === 'finalise') return firstBroken(finalisingRules, { finalFrom, now });
  return undefined;
}

/** Work stands still once at a time; a suspension is an interval beside the state (domain §4). */
function suspensionCloses({ suspendedFrom }: Case, act: CaseAct): string | undefined {
  const isClosed =
    act === 'suspend' ? suspendedFrom !== null : act === 'end-suspension' && suspendedFrom === null;
  return isClosed ? notOpen(act) : undefined;
}

const NOT_YOUR_ACTION = 'case.not-your-action';
const notOpen = (act: CaseAct): string => `case.not-open-for-${act}`;
