import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { SeenOrder } from '../../sentencing';
import { hearingEvent, toldEvent } from '../contract';
import type { HearingAct } from '../domain/hearing';
import { requireActOpen } from '../domain/hearing.actions';
import { hearingLifecycle, type HearingAction } from '../domain/hearing.lifecycle';
import { HearingRepository, type HearingRow } from '../persistence/hearing.repository';

/** Ends a hearing in one of the ways in which it ends: whether it may now, and that it did. */
@Injectable()
export class ChangeHearing {
  constructor(private readonly hearings: HearingRepository) {}

  /** The hearing as it was read, when the act is open to the actor. @throws DomainError `not-permitted` or `not-open`. */
  async begin(work: Work, id: string, act: HearingAct): Promise<HearingRow> {
    const row = await this.hearings.findToChange(work, id);
    requireActOpen(act, row, work.actor.agencyId);
    return row;
  }

  /** @throws DomainError `changed-since` where somebody was faster. */
  async end(work: Work, row: HearingRow, act: HearingAction, endReason: string | null = null): Promise<void> {
    const state = hearingLifecycle.next(row.state, act) ?? row.state;
    const ended = { state, endReason, endedBy: work.actor.accountId, endedAt: work.now };
    await this.hearings.change(work, { ...row, ...ended });
    work.emit(hearingEvent(act, row, work.now));
  }

  /** Somebody was told of it; it stands where it stood. @throws DomainError `changed-since`. */
  async stay(work: Work, row: HearingRow, order: SeenOrder | undefined): Promise<void> {
    await this.hearings.change(work, row);
    work.emit(toldEvent(row, order, work.now));
  }
}
