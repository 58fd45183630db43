import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { publicNumber } from '../../../platform/persistence/public-number';
import type { Work } from '../../../platform/persistence/work';
import type { StartedOrder } from '../../sentencing';
import { caseLifecycle } from '../domain/case.lifecycle';
import { daysUntil } from '../domain/longest-term';
import { CaseEntity } from '../persistence/case.entity';
import { BeginCase } from './begin-case';
import { GoOnBeside, notUsable } from './go-on-beside';
import { NOTHING_YET } from './open-case';
import { RunAllocationClock } from './run-allocation-clock';

/** A centre begins with what was ordered, or takes it over: its work with the child is a case from that day on, on the basis of the order. */
@Injectable()
export class OpenOrdered {
  constructor(
    private readonly clock: RunAllocationClock,
    private readonly beginning: BeginCase,
    private readonly beside: GoOnBeside,
  ) {}

  /** Supervision by a probation office is no work of a centre. */
  async open(work: Work, order: StartedOrder): Promise<void> {
    const isCentre = work.actor.agencyKind === 'diversion-centre';
    if (!isCentre && order.besideCaseId !== null) throw notUsable();
    if (isCentre) await this.openHere(work, order);
  }

  private async openHere(work: Work, order: StartedOrder): Promise<void> {
    const { besideCaseId, childId } = order;
    const earlier = besideCaseId && (await this.beside.earlier(work, besideCaseId, childId));
    const row = await this.rowOf(work, order);
    await this.beginning.begin(work, row);
    if (earlier) await this.beside.link(work, row, earlier);
  }

  private async rowOf(work: Work, order: StartedOrder): Promise<CaseEntity> {
    const { id: orderId, childId, measure, gravity, startedOn, endsOn: latestEndOn } = order;
    const [number, clock] = [await publicNumber(work, 'F'), await this.clock.start(work)];
    return {
      ...{ id: newId(), number, state: caseLifecycle.initial, basis: 'order' },
      ...{ childId, referralId: null, orderId, centreAgencyId: work.actor.agencyId, measure, gravity },
      ...{ latestEndOn, longestDays: daysUntil(startedOn, latestEndOn) },
      ...{ cameBy: null, cameAt: null, cameLateReason: null, paperNumber: null, paperCentreId: null },
      ...NOTHING_YET,
      ...clock,
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
  }
}
