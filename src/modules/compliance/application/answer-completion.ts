import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { OrderCompletions, OrdersFacade } from '../../sentencing';
import type { Counted } from '../domain/ledger';
import { LedgerRepository } from '../persistence/ledger.repository';

const MINUTES_AN_HOUR = 60;
const QAPIK_A_MANAT = 100;

/** An order whose hours and payments are not verified in full is completed only where somebody accepts it as done. */
@Injectable()
export class AnswerCompletion implements OnModuleInit {
  constructor(
    private readonly completions: OrderCompletions,
    private readonly orders: OrdersFacade,
    private readonly ledger: LedgerRepository,
  ) {}

  onModuleInit(): void {
    this.completions.ask((work, orderId) => this.isSomethingLeft(work, orderId));
  }

  /** Nobody takes a line back meanwhile. */
  private async isSomethingLeft(work: Work, orderId: string): Promise<boolean> {
    await this.orders.hold(work, orderId);
    const { measures } = await this.orders.known(work, orderId);
    const sums = await this.ledger.sumsOf(work, orderId);
    const verified = (measure: string, counts: Counted) =>
      sums.find((one) => one.measure === measure && one.counts === counts)?.verified ?? 0;
    return measures.some(
      ({ measure, hours, amount }) =>
        (hours !== null && verified(measure, 'minutes') < hours * MINUTES_AN_HOUR) ||
        (amount !== null && verified(measure, 'qapik') < amount * QAPIK_A_MANAT),
    );
  }
}
