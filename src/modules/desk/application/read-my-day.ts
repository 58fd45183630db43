import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { WorkItem } from '../../../platform/policy/work-items';
import { ReferenceFacade } from '../../reference';
import { SessionsFacade, type DaySession } from '../../sessions';
import { DUE_WHEN, dueWhen } from '../domain/day';
import { byUrgency } from '../domain/urgency';
import { showDaySession, type DueItemsResponse, type MyDayResponse } from '../http/my-day.response';
import { showWorkItem } from '../http/worklist.response';
import { GatherWork, LOOKED_THROUGH } from './gather-work';

/** How many things of each sort are shown; the worklist has all. */
const SHOWN = 20;

/** What a person has on one day: whom they meet, and what is due. */
@Injectable()
export class ReadMyDay {
  constructor(
    private readonly sessions: SessionsFacade,
    private readonly reference: ReferenceFacade,
    private readonly gathering: GatherWork,
    private readonly table: PermissionTable,
    private readonly settings: PlatformSettings,
  ) {}

  async read(work: Work, asked?: LocalDate): Promise<MyDayResponse> {
    const date = asked ?? localDateIn(this.settings.timeZone, work.now);
    const [sessions, due] = await Promise.all([this.meetings(work, date), this.due(work, date)]);
    const { items, more } = sessions;
    return { date, sessions: items.map(showDaySession), moreSessions: more, due };
  }

  private async meetings(
    work: Work,
    day: LocalDate,
  ): Promise<{ readonly items: readonly DaySession[]; readonly more: boolean }> {
    if (!this.table.allows(work.actor.roles, 'session.read')) return { items: [], more: false };
    const calendar = await this.reference.calendar(work);
    return this.sessions.ofDay(work, calendar.startOf(day), calendar.startOf(plusDays(day, 1)));
  }

  private async due(work: Work, day: LocalDate): Promise<DueItemsResponse[]> {
    const lists = await this.gathering.gather(work, {}, LOOKED_THROUGH, null);
    const isCut = lists.some((list) => list.length > LOOKED_THROUGH);
    const seen = { day, now: work.now, zone: this.settings.timeZone };
    const all = lists.flat().sort(byUrgency);
    return DUE_WHEN.map((when) => {
      const some = all.filter(({ dueAt }) => dueWhen(dueAt, seen) === when);
      return { when, count: some.length, more: isCut || some.length > SHOWN, items: this.show(work, some) };
    });
  }

  /** Only what is shown was seen. */
  private show(work: Work, items: readonly WorkItem[]) {
    const shown = items.slice(0, SHOWN);
    for (const { kind, id, version, childId } of shown) work.saw({ kind, id, version, childId });
    return shown.map(showWorkItem);
  }
}
