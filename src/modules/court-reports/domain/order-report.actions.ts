import { DomainError } from '../../../kernel/domain-error';
import {
  ORDER_REPORT_ACTS,
  type OrderReportAct,
  type OrderReportParty,
  type OrderReportStanding,
} from './order-report';
import { orderReportLifecycle } from './order-report.lifecycle';

/** To which of the two an act belongs. */
const PARTY_OF: Readonly<Record<OrderReportAct, OrderReportParty>> = {
  sign: 'writer',
  discard: 'writer',
  acknowledge: 'addressee',
};

/** Can it be done now? A closed act says by code why. */
export interface OrderReportAvailability {
  readonly action: OrderReportAct;
  readonly open: boolean;
  readonly because?: string;
}

const NOT_YOURS = 'court-report.not-your-action';

function whyClosed(act: OrderReportAct, row: OrderReportStanding, agencyId: string): string | undefined {
  const theirs = PARTY_OF[act] === 'writer' ? row.writerAgencyId : row.addresseeAgencyId;
  if (theirs !== agencyId) return NOT_YOURS;
  const isOpen = orderReportLifecycle.next(row.state, act) !== undefined;
  return isOpen ? undefined : `court-report.not-open-for-${act}`;
}

/** @throws DomainError `not-permitted` to the other of the two, `not-open` where it stands otherwise. */
export function requireOrderReportOpen(
  act: OrderReportAct,
  row: OrderReportStanding,
  agencyId: string,
): void {
  const because = whyClosed(act, row, agencyId);
  if (because !== undefined)
    throw new DomainError(because === NOT_YOURS ? 'not-permitted' : 'not-open', because);
}

/** For each permitted act whether it is open now to somebody of an agency. */
export const availableOrderReportActs = (
  row: OrderReportStanding,
  isPermitted: (act: OrderReportAct) => boolean,
  agencyId: string,
): OrderReportAvailability[] =>
  ORDER_REPORT_ACTS.filter(isPermitted).map((action) => {
    const because = whyClosed(action, row, agencyId);
    return because === undefined ? { action, open: true } : { action, open: false, because };
  });
