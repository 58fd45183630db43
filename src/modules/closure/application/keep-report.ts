import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { KnownCase } from '../../cases';
import { ChildTextsFacade } from '../../children';
import { ReportEntity } from '../persistence/report.entity';
import { ReportRepository, type OrderAddressee } from '../persistence/report.repository';
import { reportEvent } from '../contract';
import type { GatheredReport } from './gather-report';

/** What the next edition follows. */
export type LastReport = Pick<ReportEntity, 'edition' | 'version'>;

/** What is told to whom, and why anew. */
interface MadeReport extends GatheredReport {
  readonly authorityAgencyId: string | null;
  readonly correctionReason: string | null;
  readonly last: LastReport | undefined;
}

/** Seals a report, and keeps what it said by its hash. */
@Injectable()
export class KeepReport {
  constructor(
    private readonly reports: ReportRepository,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** The last edition, which the caller has seen. @throws DomainError `not-found`, `precondition-required` or `changed-since`. */
  async seen(work: Work, caseId: string): Promise<LastReport> {
    return this.reports.findToChange(work, caseId);
  }

  /** The last edition; undefined before the first closure. */
  async lastOf(work: Work, caseId: string): Promise<LastReport | undefined> {
    return this.reports.lastOf(work, caseId);
  }

  /** Whom a report on ordered work is for; undefined for all other work. */
  async addresseeOf(work: Work, caseId: string): Promise<OrderAddressee | undefined> {
    return this.reports.addresseeOf(work, caseId);
  }

  keep(work: Work, file: KnownCase, made: MadeReport): void {
    const { kind, content, authorityAgencyId, correctionReason, last } = made;
    const [id, told] = [newId(), JSON.stringify(content)];
    work.insert(ReportEntity, {
      ...{ id, caseId: file.id, childId: file.childId, caseNumber: file.number },
      ...{ referralId: file.referralId, orderId: file.orderId },
      ...{ centreAgencyId: file.centreAgencyId, authorityAgencyId, edition: (last?.edition ?? 0) + 1, kind },
      content: this.texts.seal(file, { table: 'closure.report', column: 'content', row: id }, told),
      contentHash: hashOf(told),
      ...{ correctionReason, madeBy: work.actor.accountId, madeAt: work.now },
      // The resource is the last edition, so that its version tells one from the next.
      version: (last?.version ?? 0) + 1,
      ...{ acknowledgedBy: null, acknowledgedAt: null },
    });
    work.emit(reportEvent('made', { ...file, id, authorityAgencyId }, work.now));
  }
}

/** By which somebody can tell later that a report says what it said. */
export const hashOf = (told: string): string => createHash('sha256').update(told).digest('hex');
