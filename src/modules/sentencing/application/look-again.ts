import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { requireChangeOpen } from '../domain/order-changes.actions';
import type { LookAgainRequest } from '../http/look-again.requests';
import { OrderRepository, type OrderRow } from '../persistence/order.repository';
import { CheckLooking } from './check-looking';
import { MoveOrder, type ToldAct } from './move-order';
import { OrderCodes } from './order-codes';
import { NOT_LOOKED_AT, RunLookClock } from './run-look-clock';
import { SetTerms } from './set-terms';

/** Why an order has other conditions, or has ended, since it was looked at again; nobody says so by hand. */
const LOOKED_AT_AGAIN = 'looked-at-again';

/**
 * Who decides on an order that stands instead of remand looks again at whether it is still needed and in proportion: it is kept, eased,
 * or ended, and by when that is done next is said at once. Nothing of it makes the order longer (BR 5.1, 17.1; TR 12.1; CRC 12).
 */
@Injectable()
export class LookAgain {
  constructor(
    private readonly orders: OrderRepository,
    private readonly mover: MoveOrder,
    private readonly codes: OrderCodes,
    private readonly clock: RunLookClock,
    private readonly setting: SetTerms,
    private readonly checking: CheckLooking,
  ) {}

  /** @throws DomainError `not-permitted`, `not-open`, `invalid`, or `rule-broken` where child and lawyer were not heard. */
  async look(work: Work, id: string, request: LookAgainRequest): Promise<void> {
    const row = await this.orders.findToChange(work, id);
    requireChangeOpen('look-again', row, work.actor.agencyId);
    await this.checking.require(work, row, request);
    const told = toldOf(request);
    const day = this.codes.today(work);
    const next = request.outcome === 'ended' ? NOT_LOOKED_AT : await this.clock.from(work, row.stage, day);
    const after = await this.mover.stay(work, row, 'look-again', { ...told, changes: next });
    await this.follow(work, after, request);
  }

  private async follow(work: Work, after: OrderRow, request: LookAgainRequest): Promise<void> {
    const told = { ...toldOf(request), reasonCode: LOOKED_AT_AGAIN };
    const { outcome, conditions = [] } = request;
    if (outcome === 'eased') await this.setting.set(work, after, told, conditions);
    if (outcome === 'ended') await this.mover.move(work, after, 'discharge-early', told);
  }
}

const toldOf = (request: LookAgainRequest): ToldAct => {
  const { outcome, reasons, childWords, wordsMissing, tries } = request;
  return {
    ...{ reasonCode: outcome, note: reasons, childWords, wordsMissing, tries },
    ...{ lawyerPresent: request.lawyerHeard, lawyerAbsence: request.lawyerAbsenceReason },
  };
};
