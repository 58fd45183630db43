import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { OrderCompletions, OrdersFacade } from '../../sentencing';
import { LedgerRepository } from '../persistence/ledger.repository';

/** An order whose hours are not verified in full is completed only where somebody accepts it as done. */
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
    return measures.some(({ measure, hours }) => {
      const done = sums.find((one) => one.measure === measure && one.counts === 'minutes');
      return hours !== null && (done?.verified ?? 0) < hours * 60;
    });
  }
}
