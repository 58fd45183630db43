import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { shownOf, standingOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import { ReferenceFacade } from '../../reference';
import { RECORD_WITHIN_DAYS, WARN_DAYS } from '../domain/conference-days';
import {
  ConferenceDeskRepository,
  type ConferenceWithSteps,
} from '../persistence/conference-desk.repository';
import type { KnownConference } from '../persistence/conference.repository';

const DAY = 86_400_000;

/** Lays on the desks conferences that nobody has recorded, and steps that are near or late. */
@Injectable()
export class OfferConferences {
  constructor(
    items: WorkItems,
    private readonly desk: ConferenceDeskRepository,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {
    items.declare({
      kind: 'conference',
      permission: 'conference.hold',
      items: (work, limit) => this.toRecord(work, limit),
    });
    items.declare({
      kind: 'conference',
      permission: 'conference.settle',
      items: (work, limit) => this.stepsDue(work, limit),
    });
  }

  private async toRecord(work: Work, limit: number): Promise<WorkItem[]> {
    const leftSince = new Date(work.now.getTime() - RECORD_WITHIN_DAYS * DAY);
    const rows = await this.desk.toRecord(work, leftSince, limit);
    return rows.map((row) => toRecord(row, work.now));
  }

  private async stepsDue(work: Work, limit: number): Promise<WorkItem[]> {
    const until = plusDays(localDateIn(this.settings.timeZone, work.now), WARN_DAYS);
    const rows = await this.desk.stepsDue(work, until, limit);
    const calendar = await this.reference.calendar(work);
    return rows.map((row) => toSettle(row, work.now, (day) => calendar.startOf(day)));
  }
}

function toRecord(row: KnownConference, now: Date): WorkItem {
  const { plannedAt } = row;
  const dueAt = new Date(plannedAt.getTime() + RECORD_WITHIN_DAYS * DAY);
  return {
    ...{ kind: 'conference', ...shownOf(row), what: 'conference-to-record', since: plannedAt, dueAt },
    standing: standingOf({ dueAt, warnAt: plannedAt }, now),
  };
}

/** A step is in time until its day is over. */
function toSettle(row: ConferenceWithSteps, now: Date, startOf: (day: LocalDate) => Date): WorkItem {
  const warnAt = startOf(plusDays(row.stepDueOn, -WARN_DAYS));
  const dueAt = startOf(plusDays(row.stepDueOn, 1));
  return {
    ...{ kind: 'conference', ...shownOf(row), what: 'conference-steps', since: row.endedAt ?? warnAt, dueAt },
    standing: standingOf({ dueAt, warnAt }, now),
  };
}
