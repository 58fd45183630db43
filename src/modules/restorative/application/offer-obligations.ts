import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { Work } from '../../../platform/persistence/work';
import { WaitingLists } from '../../../platform/policy/waiting-lists';
import { shownOf, WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import {
  DueObligationsRepository,
  type DueProcess,
  type ProcessToVerify,
} from '../persistence/due-obligations.repository';

/** A promise is near its day from so many days before on. */
const NEAR_DAYS = 7;

/** Lays on the desks of who mediates, and of who answers for the case, what was promised and is due, and parts that a second person looks at. */
@Injectable()
export class OfferObligations {
  constructor(
    items: WorkItems,
    lists: WaitingLists,
    private readonly due: DueObligationsRepository,
    private readonly settings: PlatformSettings,
  ) {
    const permission = 'restorative.settle';
    items.declare({
      ...{ kind: 'restorative-process', permission },
      items: async (work, limit) => {
        const today = this.today(work);
        const rows = await this.due.due(work, plusDays(today, NEAR_DAYS), limit);
        const toVerify = await this.due.toVerify(work, limit);
        return [...rows.map((row) => toItem(row, today)), ...toVerify.map(toVerifyItem)];
      },
    });
    lists.declare({
      ...{ code: 'restorative.due', permission },
      count: (work) => this.due.count(work, plusDays(this.today(work), NEAR_DAYS)),
    });
  }

  private today(work: Work): LocalDate {
    return localDateIn(this.settings.timeZone, work.now);
  }
}

const toVerifyItem = (row: ProcessToVerify): WorkItem => ({
  ...{ kind: 'restorative-process', ...shownOf(row), what: 'part-to-verify' },
  ...{ since: row.recordedAt, dueAt: null, standing: null },
});

const toItem = (row: DueProcess, today: LocalDate): WorkItem => ({
  ...{ kind: 'restorative-process', ...shownOf(row), what: 'obligation-due' },
  ...{ since: row.agreedAt, dueAt: row.dueAt, standing: row.dueOn < today ? 'overdue' : 'near' },
});
