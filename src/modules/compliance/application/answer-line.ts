import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { OrdersFacade } from '../../sentencing';
import { complianceEvent } from '../contract';
import type { LineAct } from '../domain/ledger';
import { stateAfter } from '../domain/ledger-line.actions';
import { LedgerRepository, type LedgerLine, type LinePlace } from '../persistence/ledger.repository';
import { ComplianceCodes } from './compliance-codes';
import { SupervisedOrder } from './supervised-order';

/** A second person answers what was entered, and whoever supervises says that a line is wrong; it stays to be read. */
@Injectable()
export class AnswerLine {
  constructor(
    private readonly orders: OrdersFacade,
    private readonly ledger: LedgerRepository,
    private readonly codes: ComplianceCodes,
    private readonly supervised: SupervisedOrder,
  ) {}

  /** @throws DomainError `not-permitted`, `not-open`, or `rule-broken` to who entered it. */
  async verify(work: Work, place: LinePlace): Promise<void> {
    const moved = await this.begin(work, place, 'verify');
    await this.finish(work, 'verify', { ...moved, ...answered(work, null) });
  }

  async decline(work: Work, place: LinePlace, reasonCode: string): Promise<void> {
    const moved = await this.begin(work, place, 'decline');
    await this.codes.require(work, 'ledger-decline-reasons', reasonCode, '/reasonCode');
    await this.finish(work, 'decline', { ...moved, ...answered(work, reasonCode) });
  }

  async markInError(work: Work, place: LinePlace, reasonCode: string): Promise<void> {
    const moved = await this.begin(work, place, 'mark-in-error');
    await this.codes.require(work, 'ledger-error-reasons', reasonCode, '/reasonCode');
    const marked = { errorBy: work.actor.accountId, errorAt: work.now, errorReason: reasonCode };
    await this.finish(work, 'mark-in-error', { ...moved, ...marked });
  }

  /** The line as it will stand; its order is held, so that nobody completes it meanwhile. */
  private async begin(work: Work, place: LinePlace, act: LineAct): Promise<LedgerLine> {
    await this.orders.hold(work, place.orderId);
    const line = await this.ledger.findToChange(work, place);
    const state = stateAfter(act, line, work.actor);
    await this.supervised.known(work, place.orderId);
    return { ...line, state };
  }

  private async finish(work: Work, act: LineAct, line: LedgerLine): Promise<void> {
    await this.ledger.answer(work, line);
    const order = await this.orders.known(work, line.orderId);
    work.emit(complianceEvent(act, order, { ...line, at: work.now }));
  }
}

const answered = (work: Work, answerReason: string | null) => ({
  answeredBy: work.actor.accountId,
  answeredAt: work.now,
  answerReason,
});
