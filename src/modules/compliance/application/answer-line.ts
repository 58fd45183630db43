import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { OrdersFacade, type KnownOrder } from '../../sentencing';
import { complianceEvent } from '../contract';
import type { LineAct } from '../domain/ledger';
import { stateAfter } from '../domain/ledger-line.actions';
import { LedgerRepository, type LedgerLine, type LinePlace } from '../persistence/ledger.repository';
import { ComplianceCodes } from './compliance-codes';
import { SupervisedOrder } from './supervised-order';

/** A line as it will stand, with the order that it is of. */
interface Moved {
  readonly order: KnownOrder;
  readonly line: LedgerLine;
}

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
    const { order, line } = await this.begin(work, place, 'verify');
    await this.finish(work, 'verify', { order, line: { ...line, ...answered(work, null) } });
  }

  async decline(work: Work, place: LinePlace, reasonCode: string): Promise<void> {
    const { order, line } = await this.begin(work, place, 'decline');
    await this.codes.require(work, 'ledger-decline-reasons', reasonCode, '/reasonCode');
    await this.finish(work, 'decline', { order, line: { ...line, ...answered(work, reasonCode) } });
  }

  async markInError(work: Work, place: LinePlace, reasonCode: string): Promise<void> {
    const { order, line } = await this.begin(work, place, 'mark-in-error');
    await this.codes.require(work, 'ledger-error-reasons', reasonCode, '/reasonCode');
    const marked = { errorBy: work.actor.accountId, errorAt: work.now, errorReason: reasonCode };
    await this.finish(work, 'mark-in-error', { order, line: { ...line, ...marked } });
  }

  /** The line as it will stand; its order is held, so that nobody completes it meanwhile. */
  private async begin(work: Work, place: LinePlace, act: LineAct): Promise<Moved> {
    await this.orders.hold(work, place.orderId);
    const line = await this.ledger.findToChange(work, place);
    const state = stateAfter(act, line, work.actor);
    const order = await this.supervised.known(work, place.orderId);
    return { order, line: { ...line, state } };
  }

  private async finish(work: Work, act: LineAct, { order, line }: Moved): Promise<void> {
    await this.ledger.answer(work, line);
    work.emit(complianceEvent(act, order, { ...line, at: work.now }));
  }
}

const answered = (work: Work, answerReason: string | null) => ({
  answeredBy: work.actor.accountId,
  answeredAt: work.now,
  answerReason,
});
