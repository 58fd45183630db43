import { Injectable } from '@nestjs/common';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { PaymentListQuery } from '../http/payment.requests';
import type { PaymentResponse } from '../http/payment.response';
import { showPayment } from '../http/show-payment';
import { FindLines } from './find-lines';

/** Reading what was paid of an order. */
@Injectable()
export class FindPayments {
  constructor(private readonly lines: FindLines) {}

  async read(work: Work, orderId: string, id: string): Promise<PaymentResponse> {
    return this.lines.one(work, id, asked(orderId));
  }

  async list(work: Work, orderId: string, query: PaymentListQuery): Promise<Page<PaymentResponse>> {
    return this.lines.list(work, asked(orderId), query);
  }
}

const asked = (orderId: string) => ({ orderId, counts: 'qapik', show: showPayment }) as const;
