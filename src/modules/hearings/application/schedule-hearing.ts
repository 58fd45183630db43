import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { hearingEvent } from '../contract';
import { hearingLifecycle } from '../domain/hearing.lifecycle';
import { schedulingRules, type SchedulingFacts } from '../domain/scheduling.rules';
import type { ScheduleHearingRequest } from '../http/hearing.requests';
import type { HearingEntity } from '../persistence/hearing.entity';
import { HearingRepository } from '../persistence/hearing.repository';
import { HearingCodes } from './hearing-codes';
import { KnowSubject } from './know-subject';
import { ShareHearing } from './share-hearing';

/** Nothing has become of it yet. */
export const NOT_ENDED = { endReason: null, endedBy: null, endedAt: null, hiddenAt: null };

/** A hearing is listed by the court, or asked for by a prosecutor who brings a child before it. */
@Injectable()
export class ScheduleHearing {
  constructor(
    private readonly codes: HearingCodes,
    private readonly subjects: KnowSubject,
    private readonly hearings: HearingRepository,
    private readonly sharing: ShareHearing,
    private readonly settings: PlatformSettings,
  ) {}

  /** Answers the id. @throws DomainError `invalid`, `rule-broken` by the rules, or `duplicate`. */
  async schedule(work: Work, request: ScheduleHearingRequest): Promise<string> {
    await this.codes.requireCourt(work, request.courtAgencyId);
    await this.codes.requireJudge(work, request.judgeId, request.courtAgencyId);
    await this.subjects.require(work, request);
    requireAll(schedulingRules, await this.facts(work, request));
    const row = rowOf(work, request);
    await this.hearings.add(work, row);
    this.sharing.afterScheduling(work, row);
    work.emit(hearingEvent('schedule', row, work.now));
    return row.id;
  }

  private async facts(work: Work, request: ScheduleHearingRequest): Promise<SchedulingFacts> {
    const { type, place, openReason, backDatingReason, inPrivate, intakeId, orderId } = request;
    const { attributes } = await this.codes.require(work, 'hearing-types', type, '/type');
    await this.codes.require(work, 'hearing-places', place, '/place');
    await this.codes.check(work, 'hearing-open-reasons', openReason, '/openReason');
    await this.codes.check(work, 'back-dating-reasons', backDatingReason, '/backDatingReason');
    const { agencyId, roles } = work.actor;
    return {
      ...{ plannedAt: new Date(request.plannedAt), now: work.now, zone: this.settings.timeZone, inPrivate },
      since: await this.subjects.since(work, request, attributes['needs'] === 'order'),
      isLateExplained: backDatingReason !== undefined,
      isOpeningExplained: openReason !== undefined,
      needs: (attributes['needs'] as SchedulingFacts['needs'] | undefined) ?? null,
      ...{ hasIntake: intakeId !== undefined, hasOrder: orderId !== undefined },
      isCourt: request.courtAgencyId === agencyId,
      prosecutorAsks: attributes['prosecutorAsks'] === true && roles.includes('prosecutor'),
    };
  }
}

function rowOf(work: Work, request: ScheduleHearingRequest): HearingEntity {
  const { childId, type, courtAgencyId, place, inPrivate } = request;
  const plannedAt = new Date(request.plannedAt);
  return {
    ...{ id: newId(), state: hearingLifecycle.initial, childId, type, courtAgencyId, plannedAt, place },
    ...{ intakeId: request.intakeId ?? null, orderId: request.orderId ?? null },
    ...{ inPrivate, openReason: inPrivate ? null : (request.openReason ?? null) },
    ...{ judgeId: request.judgeId ?? null, interpreterNeeded: request.interpreterNeeded },
    backDatingReason: plannedAt > work.now ? null : (request.backDatingReason ?? null),
    ...{ scheduledBy: work.actor.accountId, schedulerAgencyId: work.actor.agencyId, followsId: null },
    ...NOT_ENDED,
    ...{ version: 1, createdAt: work.now, updatedAt: work.now },
  };
}
