import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ChildTextsFacade } from '../../children';
import { warningsOf } from '../domain/proportion';
import type { AgreementResponse } from '../http/agreement.response';
import { showAgreementSignature, showObligation } from '../http/show-agreement';
import { AgreementRepository } from '../persistence/agreement.repository';
import { ObligationCourseRepository } from '../persistence/obligation-course.repository';
import type { KnownProcess } from '../persistence/restorative.repository';

/** What was agreed to in a process, with who has signed it and what became of it. */
@Injectable()
export class DescribeAgreement {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly course: ObligationCourseRepository,
    private readonly texts: ChildTextsFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** Null before there is one. */
  async of(work: Work, row: KnownProcess): Promise<AgreementResponse | null> {
    const { edition, proposedAt, agreedAt, metAt } = row;
    if (proposedAt === null) return null;
    const obligations = await this.agreements.obligationsOf(work, row);
    const parts = await this.course.partsOf(work, row.id);
    const dueChanges = await this.course.changesOf(work, row.id);
    const signatures = await this.agreements.signaturesOf(work, row);
    const metOn = metAt && localDateIn(this.settings.timeZone, metAt);
    const open = (table: 'obligation' | 'signature', column: string, id: string, sealed: Buffer | null) =>
      this.texts.open(row, { table: `restorative.${table}`, column, row: id }, sealed);
    return {
      edition,
      proposedAt: proposedAt.toISOString(),
      agreedAt: agreedAt?.toISOString() ?? null,
      obligations: obligations.map((one) =>
        showObligation(one, { words: open('obligation', 'words', one.id, one.words), parts, dueChanges }),
      ),
      signatures: signatures.map((one) =>
        showAgreementSignature(one, open('signature', 'name', one.id, one.name)),
      ),
      warnings: warningsOf(obligations, metOn),
    };
  }
}
