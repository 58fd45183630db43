import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade } from '../../children';
import { suspensionRules } from '../domain/suspension.rules';
import type { EndSuspensionRequest, SuspendRequest } from '../http/suspension.requests';
import type { CaseRow } from '../persistence/case.repository';
import { SuspensionEntity } from '../persistence/suspension.entity';
import { SuspensionRepository } from '../persistence/suspension.repository';
import { ChangeCase } from './change-case';
import { FollowSuspensions } from './follow-suspensions';
import { STANDS_STILL_NO_MORE } from './nothing-runs';
import { placeOfSuspension } from './place-of-suspension';
import { RunAllocationClock } from './run-allocation-clock';
import { WorryForMissing } from './worry-for-missing';

/** The work stands still for a time, and goes on by an act of its own; somebody answers for the child all the same (domain §4). */
@Injectable()
export class SuspendCase {
  constructor(
    private readonly changing: ChangeCase,
    private readonly suspensions: SuspensionRepository,
    private readonly clock: RunAllocationClock,
    private readonly worrying: WorryForMissing,
    private readonly followers: FollowSuspensions,
    private readonly texts: ChildTextsFacade,
  ) {}

  async suspend(work: Work, id: string, request: SuspendRequest): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'suspend');
    const { reasonCode, note, plannedUntil = null } = request;
    const fromAt = request.fromAt === undefined ? work.now : new Date(request.fromAt);
    const reason = await this.clock.requireCode(work, 'case-suspension-reasons', reasonCode, '/reasonCode');
    const { createdAt: openedAt } = begun.before;
    requireAll(suspensionRules, {
      fromAt,
      openedAt,
      plannedUntil,
      now: work.now,
      today: this.clock.today(work),
    });
    const changes = { suspendedFrom: fromAt, suspendedUntil: plannedUntil };
    const after = await this.changing.finish(work, begun, changes, reasonCode);
    const suspensionId = newId();
    work.insert(SuspensionEntity, {
      ...{ id: suspensionId, caseId: id, reasonCode, fromAt, plannedUntil },
      note: this.texts.sealAny(after, placeOfSuspension(suspensionId), note),
      ...{ begunBy: work.actor.accountId, begunAt: work.now, endedAt: null, endedBy: null, endReason: null },
    });
    if (reason.attributes['isMissing'] === true)
      await this.worrying.worry(work, after, { fromAt, text: note ?? reasonCode });
    await this.followers.tellBegun(work, id, fromAt);
    return after;
  }

  async end(work: Work, id: string, { reasonCode }: EndSuspensionRequest): Promise<CaseRow> {
    const begun = await this.changing.begin(work, id, 'end-suspension');
    await this.clock.requireCode(work, 'case-suspension-ends', reasonCode, '/reasonCode');
    const after = await this.changing.finish(work, begun, STANDS_STILL_NO_MORE, reasonCode);
    this.suspensions.end(work, id, reasonCode);
    await this.followers.tellEnded(work, id);
    return after;
  }
}
