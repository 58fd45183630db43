import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { CaseEndsFacade, CasesFacade, type KnownCase } from '../../cases';
import { ReferralsFacade } from '../../referrals';
import type { CorrectReportRequest } from '../http/report.requests';
import { CheckCodes } from './check-codes';
import { GatherReport } from './gather-report';
import { KeepReport, type LastReport } from './keep-report';

/** Which edition is followed, and why; null for a closure. */
interface Follows {
  readonly last: LastReport | undefined;
  readonly correctionReason: string | null;
}

/** A report stands as the facts stood when the case was closed; what is put right later is another edition (BR 21.1). */
@Injectable()
export class MakeReport implements OnModuleInit {
  constructor(
    private readonly ends: CaseEndsFacade,
    private readonly cases: CasesFacade,
    private readonly referrals: ReferralsFacade,
    private readonly gathering: GatherReport,
    private readonly keeping: KeepReport,
    private readonly codes: CheckCodes,
  ) {}

  onModuleInit(): void {
    this.ends.followClosings((work, closed) => this.makeAtClosing(work, closed));
  }

  /** @throws DomainError `not-found` where none was made, `not-open` once the case is closed no more. */
  async correct(work: Work, caseId: string, { reasonCode }: CorrectReportRequest): Promise<void> {
    const file = await this.cases.locked(work, caseId);
    const last = await this.keeping.seen(work, caseId);
    if (file.state !== 'closed') throw new DomainError('not-open', 'closure.report-not-open-for-correct');
    await this.codes.require(work, 'report-correction-reasons', reasonCode, '/reasonCode');
    await this.make(work, file, { last, correctionReason: reasonCode });
  }

  /** A case that was opened again has one from its first closure. */
  private async makeAtClosing(work: Work, closed: KnownCase): Promise<void> {
    await this.make(work, closed, {
      last: await this.keeping.lastOf(work, closed.id),
      correctionReason: null,
    });
  }

  /** Of voluntary support no authority is told; the centre keeps the report. */
  private async make(work: Work, file: KnownCase, follows: Follows): Promise<void> {
    const { basis, referralId } = file;
    const decided = referralId === null ? null : await this.referrals.decided(work, referralId);
    const ordered = await this.keeping.addresseeOf(work, file.id);
    const numbers = { referralNumber: decided?.number ?? null, orderNumber: ordered?.orderNumber ?? null };
    const gathered = await this.gathering.of(work, file, numbers);
    if (!gathered) return;
    const ofReferral = basis === 'diversion' ? (decided?.authorityAgencyId ?? null) : null;
    const authorityAgencyId = ordered?.agencyId ?? ofReferral;
    this.keeping.keep(work, file, { ...gathered, ...follows, authorityAgencyId });
  }
}
