import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { appealRules } from '../domain/order-interval';
import type { OrderRow } from '../persistence/order.repository';
import { OrderCodes } from './order-codes';

/** Whether it is still time to appeal against a decision that has ended an order (CRC 40(2)(b)(v); BR 7.1). */
@Injectable()
export class CheckAppeal {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly codes: OrderCodes,
  ) {}

  /** @throws DomainError `rule-broken` where the appeal was made after the time that the dated rule of that day gave. */
  async require(work: Work, { endedAt }: OrderRow, day: LocalDate): Promise<void> {
    if (endedAt === null) return;
    const rule = await this.reference.clockRule(work, 'order-appeal', this.codes.dayOf(endedAt));
    const deadline = (await this.reference.calendar(work)).deadline(endedAt, rule);
    requireAll(appealRules, { day, lastDay: this.codes.dayOf(deadline) });
  }
}
