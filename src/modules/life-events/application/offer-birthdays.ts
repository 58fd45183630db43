import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';
import type { Work } from '../../../platform/persistence/work';
import { shownOf, standingOf, type WorkItem, WorkItems } from '../../../platform/policy/work-items';
import { ReferenceFacade } from '../../reference';
import { PlatformSettings } from '../../../platform/platform-settings';
import { askUntil } from '../domain/eighteenth-birthday';
import {
  EighteenthBirthdayRepository,
  type KnownBirthday,
} from '../persistence/eighteenth-birthday.repository';

/** Sixty days before it lays the eighteenth birthday of a child on the desk of who answers for the case, and on those of the coordinators. */
@Injectable()
export class OfferBirthdays {
  constructor(
    items: WorkItems,
    private readonly birthdays: EighteenthBirthdayRepository,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {
    items.declare({
      kind: 'eighteenth-birthday',
      permission: 'eighteenth-birthday.talk',
      items: (work, limit) => this.waiting(work, limit),
    });
  }

  private async waiting(work: Work, limit: number): Promise<WorkItem[]> {
    const wish = { list: 'due', caseId: null, state: null, from: null, limit } as const;
    const rows = await this.birthdays.list(work, wish, localDateIn(this.settings.timeZone, work.now));
    const calendar = await this.reference.calendar(work);
    return rows.map((row) => toItem(row, work.now, (day) => calendar.startOf(day)));
  }
}

/** It is talked about before the month begins, and asked soon after it. */
function toItem(row: KnownBirthday, now: Date, startOf: (day: string) => Date): WorkItem {
  const { state, month, talkFrom } = row;
  const [from, until] = [talkFrom ?? '', month ?? ''];
  const isTalk = state === 'ahead';
  const since = startOf(isTalk ? from : until);
  const dueAt = startOf(isTalk ? until : plusDays(askUntil(until), 1));
  const what = isTalk ? 'talk-before-majority' : 'ask-at-majority';
  return {
    ...{ kind: 'eighteenth-birthday', ...shownOf(row), what, since, dueAt },
    standing: standingOf({ dueAt, warnAt: since }, now),
  };
}
