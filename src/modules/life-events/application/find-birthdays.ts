import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { ChildTextsFacade } from '../../children';
import { birthdayLifecycle } from '../domain/eighteenth-birthday.lifecycle';
import type { BirthdayListQuery } from '../http/eighteenth-birthday.requests';
import type {
  BirthdayActionResponse,
  BirthdayResponse,
  BirthdaySummaryResponse,
} from '../http/eighteenth-birthday.response';
import { showBirthday, summariseBirthday } from '../http/show-eighteenth-birthday';
import {
  EighteenthBirthdayRepository,
  type KnownBirthday,
} from '../persistence/eighteenth-birthday.repository';
import { placeOfTalk } from './place-of-talk';

/** Reading when the children of a centre come of age, and what they said to it. */
@Injectable()
export class FindBirthdays {
  constructor(
    private readonly birthdays: EighteenthBirthdayRepository,
    private readonly texts: ChildTextsFacade,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
    private readonly settings: PlatformSettings,
  ) {}

  async read(work: Work, id: string): Promise<BirthdayResponse> {
    const row = await this.birthdays.find(work, id);
    return showBirthday(row, this.texts.open(row, placeOfTalk(id), row.talkWords), this.actions(work, row));
  }

  async list(work: Work, query: BirthdayListQuery): Promise<Page<BirthdaySummaryResponse>> {
    const { list, caseId = null, state = null, limit, cursor } = query;
    const name = ['eighteenth-birthdays', list, caseId, state].join(' ');
    const wish = { list, caseId, state, from: this.cursors.read(name, cursor), limit: limit + 1 };
    const today = localDateIn(this.settings.timeZone, work.now);
    return this.cursors.page(name, await this.birthdays.list(work, wish, today), limit, {
      position: ({ month, id }) => ({ after: month ?? '', id }),
      item: summariseBirthday,
    });
  }

  private actions({ actor }: Work, { state, closedAt }: KnownBirthday): BirthdayActionResponse[] {
    const allowed = birthdayLifecycle.actions.filter((action) =>
      this.table.allows(actor.roles, `eighteenth-birthday.${action}`),
    );
    return allowed.map((action) =>
      closedAt === null && birthdayLifecycle.next(state, action) !== undefined
        ? { action, open: true }
        : { action, open: false, because: `eighteenth-birthday.not-open-for-${action}` },
    );
  }
}
