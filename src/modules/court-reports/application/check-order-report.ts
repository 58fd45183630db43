import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { Work } from '../../../platform/persistence/work';
import type { KnownOrder } from '../../sentencing';
import type { WritingFacts } from '../domain/order-report.rules';
import type { WriteOrderReportRequest } from '../http/order-report.requests';
import { OrderReportRepository } from '../persistence/order-report.repository';
import { notUsable, ReportTerms } from './report-terms';

/** What a report is judged by, and whether a second person has to sign it. */
export interface CheckedOrderReport {
  readonly facts: WritingFacts;
  readonly needsSignature: boolean;
}

/** Looks up what a report on an order names. */
@Injectable()
export class CheckOrderReport {
  constructor(
    private readonly terms: ReportTerms,
    private readonly reports: OrderReportRepository,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `not-permitted` to who does not supervise, `invalid` for what cannot be named. */
  async check(work: Work, order: KnownOrder, request: WriteOrderReportRequest): Promise<CheckedOrderReport> {
    const { kind, recommendation, childWords, wordsMissing, tries = 0 } = request;
    if (order.supervisorAgencyId !== work.actor.agencyId)
      throw new DomainError('not-permitted', 'court-report.not-your-action');
    this.requirePeriod(work, order, request);
    if (childWords !== undefined && wordsMissing !== undefined)
      throw invalid('/wordsMissing', 'not-beside-the-words');
    const corrected = await this.requireCorrected(work, order, request);
    const list = 'court-report-recommendations';
    const { attributes } = await this.terms.require(work, list, recommendation, '/recommendation');
    const kinds: unknown = attributes['kinds'];
    const isOfKind = Array.isArray(kinds) && kinds.includes(kind);
    const triesFirst = await this.terms.triesFirst(work, wordsMissing ?? null);
    const isHeard = (childWords ?? wordsMissing) !== undefined;
    const isPutRight = corrected !== null && (await this.reports.isPutRight(work, corrected));
    const correction = { corrects: corrected !== null, isPutRight };
    return {
      facts: { kind, orderState: order.state, isHeard, tries, triesFirst, isOfKind, ...correction },
      needsSignature: attributes['breach'] === true,
    };
  }

  /** Within the time of the order, and not to come. */
  private requirePeriod(
    work: Work,
    { startedOn }: KnownOrder,
    { periodFrom, periodTo }: WriteOrderReportRequest,
  ): void {
    if (startedOn !== null && periodFrom < startedOn) throw invalid('/periodFrom', 'before-the-order');
    if (periodTo < periodFrom) throw invalid('/periodTo', 'before-its-beginning');
    if (periodTo > localDateIn(this.settings.timeZone, work.now)) throw invalid('/periodTo', 'in-the-future');
  }

  /** What was sent is put right by another edition of the same kind, which says why. */
  private async requireCorrected(
    work: Work,
    order: KnownOrder,
    { kind, correctsId, correctionReason }: WriteOrderReportRequest,
  ): Promise<string | null> {
    if ((correctsId === undefined) !== (correctionReason === undefined))
      throw invalid('/correctionReason', 'both-or-neither');
    if (correctsId === undefined || correctionReason === undefined) return null;
    await this.terms.require(work, 'report-correction-reasons', correctionReason, '/correctionReason');
    const corrected = await this.reports.known(work, correctsId);
    if (corrected?.orderId !== order.id || corrected.sentAt === null) throw notUsable('/correctsId');
    if (corrected.kind !== kind) throw invalid('/kind', 'not-of-what-it-corrects');
    return corrected.id;
  }
}

const invalid = (pointer: string, code: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code }] });
