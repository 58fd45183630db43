import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import { publicNumber } from '../../../platform/persistence/public-number';
import type { Work } from '../../../platform/persistence/work';
import { OrdersFacade, type KnownOrder } from '../../sentencing';
import { orderReportEvent } from '../contract';
import { orderReportLifecycle } from '../domain/order-report.lifecycle';
import { writingRules } from '../domain/order-report.rules';
import type { WriteOrderReportRequest } from '../http/order-report.requests';
import { OrderFacts } from '../order-facts';
import { OrderReportEntity } from '../persistence/order-report.entity';
import { OrderReportRepository } from '../persistence/order-report.repository';
import { CheckOrderReport, type CheckedOrderReport } from './check-order-report';
import { ReportTexts } from './report-texts';

const NOT_READ = { signedBy: null, acknowledgedBy: null, acknowledgedAt: null };

/** Who supervises an order tells who decides on it; what asks for an answer to a breach waits for a second person. */
@Injectable()
export class WriteOrderReport {
  constructor(
    private readonly orders: OrdersFacade,
    private readonly checking: CheckOrderReport,
    private readonly facts: OrderFacts,
    private readonly reports: OrderReportRepository,
    private readonly texts: ReportTexts,
  ) {}

  /** Answers the id. @throws DomainError `not-found`, `not-permitted`, `invalid`, or `rule-broken` by the rules. */
  async write(work: Work, orderId: string, request: WriteOrderReportRequest): Promise<string> {
    // Whoever ends it at this moment waits, or has ended it before this looks.
    await this.orders.hold(work, orderId);
    const order = await this.orders.known(work, orderId);
    const checked = await this.checking.check(work, order, request);
    requireAll(writingRules, checked.facts);
    const row = await this.rowOf(work, order, { request, checked });
    work.insert(OrderReportEntity, row);
    work.emit(orderReportEvent('write', row, work.now));
    if (row.state === 'sent') work.emit(orderReportEvent('send', row, work.now));
    return row.id;
  }

  private async rowOf(work: Work, order: KnownOrder, { request, checked }: Written) {
    const id = newId();
    const { needsSignature } = checked;
    const { kind, periodFrom, periodTo, recommendation } = request;
    const { correctsId = null, correctionReason = null } = request;
    const sent = needsSignature ? { state: orderReportLifecycle.initial, sentAt: null } : SENT(work.now);
    return {
      ...{ id, number: await publicNumber(work, 'W'), orderId: order.id, childId: order.childId },
      ...{ edition: await this.reports.nextEdition(work, order.id), ...sent, kind },
      ...{ periodFrom, periodTo, recommendation, needsSignature, correctsId, correctionReason },
      ...this.texts.keep(order, id, await this.contentOf(work, order, request), 'order_report'),
      ...{ writerAgencyId: work.actor.agencyId, writtenBy: work.actor.accountId, writtenAt: work.now },
      addresseeAgencyId: order.courtAgencyId ?? order.authorityAgencyId,
      ...{ ...NOT_READ, version: 1, updatedAt: work.now },
    };
  }

  private async contentOf(work: Work, order: KnownOrder, request: WriteOrderReportRequest) {
    const { progress, childWords = null, wordsMissing = null, reasons } = request;
    const facts = await this.facts.of(work, order);
    return { orderNumber: order.number, facts, progress, childWords, wordsMissing, reasons };
  }
}

interface Written {
  readonly request: WriteOrderReportRequest;
  readonly checked: CheckedOrderReport;
}

const SENT = (at: Date) => ({ state: 'sent', sentAt: at }) as const;
