import { DomainError } from '../../../kernel/domain-error';
import type { Actor } from '../../../platform/persistence/actor';
import {
  PRE_DECISION_ACTS,
  type PreDecisionAct,
  type PreDecisionParty,
  type PreDecisionStanding,
} from './pre-decision';
import { preDecisionLifecycle } from './pre-decision.lifecycle';

/** Who looks at a request. */
export type Reader = Pick<Actor, 'accountId' | 'agencyId'>;

/** To which of the two an act belongs; only who was named writes. */
const PARTY_OF: Readonly<Record<PreDecisionAct, PreDecisionParty>> = {
  'take-on': 'centre',
  decline: 'centre',
  withdraw: 'requester',
  write: 'centre',
  submit: 'centre',
  'send-back': 'requester',
  acknowledge: 'requester',
};

/** Can it be done now? A closed act says by code why. */
export interface PreDecisionAvailability {
  readonly action: PreDecisionAct;
  readonly open: boolean;
  readonly because?: string;
}

const NOT_YOURS = 'pre-decision-report.not-your-action';

function isTheirs(act: PreDecisionAct, row: PreDecisionStanding, { agencyId, accountId }: Reader): boolean {
  const agency = PARTY_OF[act] === 'centre' ? row.centreAgencyId : row.requesterAgencyId;
  if (agency !== agencyId) return false;
  return act !== 'write' || row.writerId === null || row.writerId === accountId;
}

const isOpen = (act: PreDecisionAct, { state }: PreDecisionStanding): boolean =>
  act === 'write' ? state === 'in-preparation' : preDecisionLifecycle.next(state, act) !== undefined;

function whyClosed(act: PreDecisionAct, row: PreDecisionStanding, reader: Reader): string | undefined {
  if (!isTheirs(act, row, reader)) return NOT_YOURS;
  return isOpen(act, row) ? undefined : `pre-decision-report.not-open-for-${act}`;
}

/** @throws DomainError `not-permitted` to who is not the one whose act it is, `not-open` where it stands otherwise. */
export function requirePreDecisionOpen(act: PreDecisionAct, row: PreDecisionStanding, reader: Reader): void {
  const because = whyClosed(act, row, reader);
  if (because !== undefined)
    throw new DomainError(because === NOT_YOURS ? 'not-permitted' : 'not-open', because);
}

/** For each permitted act whether it is open now to somebody. */
export const availablePreDecisionActs = (
  row: PreDecisionStanding,
  isPermitted: (act: PreDecisionAct) => boolean,
  reader: Reader,
): PreDecisionAvailability[] =>
  PRE_DECISION_ACTS.filter(isPermitted).map((action) => {
    const because = whyClosed(action, row, reader);
    return because === undefined ? { action, open: true } : { action, open: false, because };
  });
