import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { OrdersFacade } from '../../sentencing';
import { orderReportEvent } from '../contract';
import type { OrderReportAct } from '../domain/order-report';
import { requireOrderReportOpen } from '../domain/order-report.actions';
import { orderReportLifecycle } from '../domain/order-report.lifecycle';
import { signingRules } from '../domain/order-report.rules';
import {
  OrderReportRepository,
  type OrderReportChanges,
  type OrderReportRow,
} from '../persistence/order-report.repository';

/** What becomes of a report: signed by a second person and sent, given up, read. */
@Injectable()
export class AnswerOrderReport {
  constructor(
    private readonly reports: OrderReportRepository,
    private readonly orders: OrdersFacade,
  ) {}

  /** @throws DomainError `not-open`, or `rule-broken` for who wrote it, and where the breach was answered meanwhile. */
  async sign(work: Work, id: string): Promise<void> {
    const row = await this.begin(work, id, 'sign');
    await this.orders.hold(work, row.orderId);
    const { state } = await this.orders.known(work, row.orderId);
    requireAll(signingRules, {
      ...{ isWriter: row.writtenBy === work.actor.accountId, kind: row.kind, orderState: state },
      corrects: row.correctsId !== null,
    });
    await this.move(work, row, 'sign', { signedBy: work.actor.accountId, sentAt: work.now });
  }

  async discard(work: Work, id: string): Promise<void> {
    await this.move(work, await this.begin(work, id, 'discard'), 'discard', {});
  }

  async acknowledge(work: Work, id: string): Promise<void> {
    const read = { acknowledgedBy: work.actor.accountId, acknowledgedAt: work.now };
    await this.move(work, await this.begin(work, id, 'acknowledge'), 'acknowledge', read);
  }

  private async begin(work: Work, id: string, act: OrderReportAct): Promise<OrderReportRow> {
    const row = await this.reports.findToChange(work, id);
    requireOrderReportOpen(act, row, work.actor.agencyId);
    return row;
  }

  private async move(
    work: Work,
    row: OrderReportRow,
    act: OrderReportAct,
    changes: Omit<OrderReportChanges, 'state'>,
  ): Promise<void> {
    const state = orderReportLifecycle.next(row.state, act);
    if (state === undefined) throw new DomainError('not-open', `court-report.not-open-for-${act}`);
    await this.reports.change(work, row, { ...changes, state });
    work.emit(orderReportEvent(act, row, work.now));
  }
}
