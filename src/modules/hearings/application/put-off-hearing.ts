import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { hearingEvent } from '../contract';
import { hearingLifecycle } from '../domain/hearing.lifecycle';
import { puttingOffRules } from '../domain/putting-off.rules';
import type { AdjournHearingRequest, CancelHearingRequest } from '../http/hearing-act.requests';
import { HearingRepository } from '../persistence/hearing.repository';
import { ChangeHearing } from './change-hearing';
import { HearingCodes } from './hearing-codes';
import { NOT_ENDED } from './schedule-hearing';
import { KnowSubject } from './know-subject';
import { ShareHearing } from './share-hearing';

/** A hearing is put off to another one, which names it; or called off. */
@Injectable()
export class PutOffHearing {
  constructor(
    private readonly changing: ChangeHearing,
    private readonly codes: HearingCodes,
    private readonly hearings: HearingRepository,
    private readonly sharing: ShareHearing,
    private readonly subjects: KnowSubject,
  ) {}

  /** @throws DomainError `not-open`, `invalid`, `rule-broken`, or `duplicate` where the child is elsewhere then. */
  async adjourn(work: Work, id: string, { reasonCode, ...request }: AdjournHearingRequest): Promise<void> {
    const row = await this.changing.begin(work, id, 'adjourn');
    if (row.orderId !== null && !(await this.subjects.standing(work, row.orderId)))
      throw new DomainError('not-open', 'hearing.not-open-for-adjourn');
    await this.codes.require(work, 'hearing-adjourn-reasons', reasonCode, '/reasonCode');
    const plannedAt = new Date(request.plannedAt);
    requireAll(puttingOffRules, { plannedAt, plannedBefore: row.plannedAt, now: work.now });
    await this.changing.end(work, row, 'adjourn', reasonCode);
    const next = {
      ...{ ...row, ...NOT_ENDED, id: newId(), state: hearingLifecycle.initial, plannedAt },
      ...{ followsId: row.id, backDatingReason: null },
      ...{ scheduledBy: work.actor.accountId, schedulerAgencyId: work.actor.agencyId },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    await this.hearings.add(work, next);
    this.hearings.keepScheduler(work, next.id);
    work.emit(hearingEvent('schedule', next, work.now));
  }

  /** A court that knew of the child for this hearing alone knows nothing more. */
  async cancel(work: Work, id: string, { reasonCode }: CancelHearingRequest): Promise<void> {
    const row = await this.changing.begin(work, id, 'cancel');
    await this.codes.require(work, 'hearing-cancel-reasons', reasonCode, '/reasonCode');
    await this.changing.end(work, row, 'cancel', reasonCode);
    this.sharing.afterCancelling(work, row);
  }
}
