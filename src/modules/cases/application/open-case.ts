import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { publicNumber } from '../../../platform/persistence/public-number';
import type { Work } from '../../../platform/persistence/work';
import { ReferralsFacade, type AcceptedReferral } from '../../referrals';
import { caseLifecycle } from '../domain/case.lifecycle';
import { lastDayOf } from '../domain/longest-term';
import type { CaseBasis } from '../domain/case';
import { CaseEntity } from '../persistence/case.entity';
import { BeginCase } from './begin-case';
import { RunAllocationClock } from './run-allocation-clock';
import { ShareCase } from './share-case';

const BASIS_OF_CASE: Readonly<Record<AcceptedReferral['basis'], CaseBasis>> = {
  diversion: 'diversion',
  prevention: 'voluntary-support',
};

/** Of a case that just begins nothing else has happened. */
export const NOTHING_YET = {
  workerId: null,
  orderEndedAt: null,
  outcomeCode: null,
  endedBy: null,
  endedAt: null,
  endingNote: null,
  closedAt: null,
  finalFrom: null,
  suspendedFrom: null,
  suspendedUntil: null,
};

/** A case is opened by the acceptance, in the same transaction: no accepted child is without one. */
@Injectable()
export class OpenCase implements OnModuleInit {
  constructor(
    private readonly referrals: ReferralsFacade,
    private readonly clock: RunAllocationClock,
    private readonly sharing: ShareCase,
    private readonly beginning: BeginCase,
  ) {}

  onModuleInit(): void {
    this.referrals.followAcceptances((work, accepted) => this.open(work, accepted));
  }

  async open(work: Work, accepted: AcceptedReferral): Promise<void> {
    const row = await this.rowOf(work, accepted);
    await this.beginning.begin(work, row);
    this.sharing.withReferrer(work, row, accepted.referringAgencyId);
  }

  /** The term begins on the day of the acceptance. */
  private async rowOf(work: Work, accepted: AcceptedReferral): Promise<CaseEntity> {
    const { referralId, childId, centreAgencyId, basis, measure, longestDays, gravity } = accepted;
    const [number, clock] = await Promise.all([publicNumber(work, 'F'), this.clock.start(work)]);
    return {
      ...{ id: newId(), number, state: caseLifecycle.initial, basis: BASIS_OF_CASE[basis] },
      ...{ childId, referralId, orderId: null, centreAgencyId, measure, longestDays, gravity },
      latestEndOn: lastDayOf(this.clock.today(work), longestDays),
      ...{ cameBy: null, cameAt: null, cameLateReason: null, paperNumber: null, paperCentreId: null },
      ...NOTHING_YET,
      ...clock,
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
  }
}
