import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import type { LocalDate } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import { publicNumber } from '../../../platform/persistence/public-number';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { caseLifecycle } from '../domain/case.lifecycle';
import { supportRules } from '../domain/support.rules';
import type { OpenSupportRequest } from '../http/case.requests';
import { CaseEntity } from '../persistence/case.entity';
import { SupportRepository } from '../persistence/support.repository';
import { BeginCase } from './begin-case';
import { NOTHING_YET } from './open-case';
import { RunAllocationClock } from './run-allocation-clock';

/** A child comes to a centre by itself, by its family or its school: no charge, and nobody else is told (Law 919-IIQ). */
@Injectable()
export class OpenSupport {
  constructor(
    private readonly support: SupportRepository,
    private readonly children: ChildrenFacade,
    private readonly clock: RunAllocationClock,
    private readonly beginning: BeginCase,
  ) {}

  /** @throws DomainError `invalid` for a child that the centre does not hold; `rule-broken` when it may not be supported. */
  async open(work: Work, request: OpenSupportRequest, paperNumber: string | null = null): Promise<string> {
    await this.children.require(work, request.childId);
    await this.requireCodes(work, request);
    // What began on paper has used up a part of its time.
    const began = paperNumber === null ? work.now : new Date(request.cameAt);
    const latestEndOn = await this.clock.endOfSupport(work, began);
    await this.check(work, request, latestEndOn);
    const row = await this.rowOf(work, request, { latestEndOn, paperNumber });
    await this.beginning.begin(work, row, paperNumber === null ? null : 'brought-in-from-paper');
    return row.id;
  }

  private async requireCodes(work: Work, { cameBy, backDatingReason }: OpenSupportRequest): Promise<void> {
    await this.clock.requireCode(work, 'ways-to-support', cameBy, '/cameBy');
    if (backDatingReason === undefined) return;
    await this.clock.requireCode(work, 'back-dating-reasons', backDatingReason, '/backDatingReason');
  }

  /** Two who open at once for the same child wait for each other. */
  private async check(work: Work, request: OpenSupportRequest, latestEndOn: LocalDate): Promise<void> {
    const { childId, cameAt, backDatingReason } = request;
    await this.support.holdOffOthers(work, childId);
    const came = new Date(cameAt);
    const { youngest, oldest } = await this.children.ageOn(work, childId, this.clock.dayOf(came));
    requireAll(supportRules, {
      ...{ age: { youngest, oldest }, cameAt: came, now: work.now },
      backDatingReason: backDatingReason ?? null,
      ...{ latestEndOn, today: this.clock.today(work) },
      isWorkedWith: await this.support.isWorkedWith(work, childId),
    });
  }

  private async rowOf(
    work: Work,
    { childId, cameBy, cameAt, backDatingReason }: OpenSupportRequest,
    kept: Pick<CaseEntity, 'latestEndOn' | 'paperNumber'>,
  ): Promise<CaseEntity> {
    const [number, clock] = [await publicNumber(work, 'F'), await this.clock.start(work)];
    return {
      ...{ id: newId(), number, state: caseLifecycle.initial, basis: 'voluntary-support' },
      ...{
        childId,
        referralId: null,
        orderId: null,
        centreAgencyId: work.actor.agencyId,
        measure: null,
        gravity: null,
      },
      ...{ ...kept, longestDays: null, paperCentreId: kept.paperNumber && work.actor.agencyId },
      ...{ cameBy, cameAt: new Date(cameAt), cameLateReason: backDatingReason ?? null },
      ...NOTHING_YET,
      ...clock,
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
  }
}
