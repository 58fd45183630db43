import { DomainError } from '../../../kernel/domain-error';
import { transferLifecycle, type TransferAction, type TransferState } from './transfer.lifecycle';

/** What people do with a request; to settle it moves nothing: somebody has looked through what follows from the answer. */
export const TRANSFER_ACTS = ['accept', 'decline', 'withdraw', 'settle'] as const satisfies (
  TransferAction | 'settle'
)[];
export type TransferAct = (typeof TRANSFER_ACTS)[number];

/** A request as its rules see it. */
export interface Transfer {
  readonly state: TransferState;
  readonly fromAgencyId: string;
  readonly toAgencyId: string;
  readonly settledAt: Date | null;
  /** Null to who sees the case no more, and has nothing to look through. */
  readonly caseNumber: string | null;
}

/** Can it be done now? A closed act says by code why. */
export interface TransferAvailability {
  readonly action: TransferAct;
  readonly open: boolean;
  readonly because?: string;
}

/** The centre to which an act belongs; who goes on with the case looks it through, who asked reads another answer. */
function centreOf(act: TransferAct, { state, fromAgencyId, toAgencyId }: Transfer): string {
  if (act === 'withdraw') return fromAgencyId;
  return act === 'settle' && state !== 'accepted' ? fromAgencyId : toAgencyId;
}

const isOpen = (act: TransferAct, { state, settledAt, caseNumber }: Transfer): boolean =>
  act === 'settle'
    ? settledAt === null && caseNumber !== null && ['accepted', 'declined', 'lapsed'].includes(state)
    : transferLifecycle.next(state, act) !== undefined;

function whyClosed(act: TransferAct, row: Transfer, agencyId: string): string | undefined {
  if (centreOf(act, row) !== agencyId) return 'transfer.not-your-action';
  return isOpen(act, row) ? undefined : `transfer.not-open-for-${act}`;
}

/** @throws DomainError `not-permitted` to the other centre, `not-open` where it was answered. */
export function requireOpen(act: TransferAct, row: Transfer, agencyId: string): void {
  if (centreOf(act, row) !== agencyId) throw new DomainError('not-permitted', 'transfer.not-your-action');
  if (!isOpen(act, row)) throw new DomainError('not-open', `transfer.not-open-for-${act}`);
}

/** For each permitted act whether it is open now to somebody of a centre. */
export const availableActs = (
  row: Transfer,
  permitted: readonly TransferAct[],
  agencyId: string,
): TransferAvailability[] =>
  permitted.map((action) => {
    const because = whyClosed(action, row, agencyId);
    return because === undefined ? { action, open: true } : { action, open: false, because };
  });
