import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { KnownCase } from '../../cases';
import { ReportEntity } from '../persistence/report.entity';
import { ReportRepository } from '../persistence/report.repository';
import { ClosureTexts } from './closure-texts';
import type { GatheredReport } from './gather-report';

/** What is told to whom, and why anew. */
interface MadeReport extends GatheredReport {
  readonly authorityAgencyId: string | null;
  readonly correctionReason: string | null;
}

/** Seals a report, and keeps what it said by its hash. */
@Injectable()
export class KeepReport {
  constructor(
    private readonly reports: ReportRepository,
    private readonly texts: ClosureTexts,
  ) {}

  /** @throws DomainError `not-found`, `precondition-required` or `changed-since`. */
  async requireSeen(work: Work, caseId: string): Promise<void> {
    await this.reports.findToChange(work, caseId);
  }

  async keep(work: Work, file: KnownCase, made: MadeReport): Promise<void> {
    const { kind, content, authorityAgencyId, correctionReason } = made;
    const last = await this.reports.lastOf(work, file.id);
    const [id, told] = [newId(), JSON.stringify(content)];
    work.insert(ReportEntity, {
      ...{ id, caseId: file.id, childId: file.childId, caseNumber: file.number, referralId: file.referralId },
      ...{ centreAgencyId: file.centreAgencyId, authorityAgencyId, edition: (last?.edition ?? 0) + 1, kind },
      content: this.texts.sealed(file, { table: 'report', column: 'content', row: id }, told),
      contentHash: hashOf(told),
      ...{ correctionReason, madeBy: work.actor.accountId, madeAt: work.now, version: 1 },
      ...{ acknowledgedBy: null, acknowledgedAt: null },
    });
  }
}

/** By which somebody can tell later that a report says what it said. */
export const hashOf = (told: string): string => createHash('sha256').update(told).digest('hex');
