import { Injectable } from '@nestjs/common';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { PaymentListQuery } from '../http/payment.requests';
import type { PaymentResponse } from '../http/payment.response';
import { showPayment } from '../http/show-payment';
import { LedgerRepository, type LedgerLine } from '../persistence/ledger.repository';
import { FindLines } from './find-lines';

/** Reading what was paid of an order. */
@Injectable()
export class FindPayments {
  constructor(
    private readonly lines: FindLines,
    private readonly ledger: LedgerRepository,
  ) {}

  async read(work: Work, orderId: string, id: string): Promise<PaymentResponse> {
    return showPayment(await this.ledger.find(work, { id, orderId, counts: 'qapik' }), work.actor);
  }

  async list(work: Work, orderId: string, query: PaymentListQuery): Promise<Page<PaymentResponse>> {
    const show = (line: LedgerLine) => showPayment(line, work.actor);
    return this.lines.list(work, { orderId, counts: 'qapik', show }, query);
  }
}
