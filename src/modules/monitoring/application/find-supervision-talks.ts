import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { WorkItems, type WorkItem } from '../../../platform/policy/work-items';
import type { SupervisionTalkListQuery } from '../http/supervision-talk.requests';
import { showSupervisionTalk, type SupervisionTalkResponse } from '../http/supervision-talk.response';
import type { SupervisionTalkEntity } from '../persistence/supervision-talk.entity';
import { SupervisionTalkRepository } from '../persistence/supervision-talk.repository';
import { Supervise } from './supervise';

/** Reading talks, and laying on the desk what is to be read, and with whom it is time to talk again. */
@Injectable()
export class FindSupervisionTalks {
  constructor(
    items: WorkItems,
    private readonly talks: SupervisionTalkRepository,
    private readonly supervising: Supervise,
    private readonly cursors: Cursors,
    settings: PlatformSettings,
  ) {
    items.declare({
      kind: 'supervision-talk',
      permission: 'supervision-talk.acknowledge',
      items: async (work, limit) =>
        (await talks.unreadBy(work, limit)).map(waiting('supervision-talk-to-read')),
    });
    items.declare({
      kind: 'supervision-talk',
      permission: 'supervision-talk.record',
      items: async (work, limit) =>
        (await talks.dueOf(work, localDateIn(settings.timeZone, work.now), limit)).map(
          waiting('supervision-talk-to-hold'),
        ),
    });
  }

  async read(work: Work, id: string): Promise<SupervisionTalkResponse> {
    return this.show(await this.talks.find(work, id));
  }

  async list(work: Work, query: SupervisionTalkListQuery): Promise<Page<SupervisionTalkResponse>> {
    const { workerId = null, cursor, limit } = query;
    const name = `supervision-talks ${workerId}`;
    const wish = { workerId, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.talks.list(work, wish), limit, {
      position: ({ heldAt, id }) => ({ after: heldAt.toISOString(), id }),
      item: (row) => this.show(row),
    });
  }

  private show(row: SupervisionTalkEntity): SupervisionTalkResponse {
    return showSupervisionTalk(row, this.supervising.noteOf(row));
  }
}

const waiting =
  (what: string) =>
  ({ id, version, createdAt }: SupervisionTalkEntity): WorkItem => ({
    ...{ kind: 'supervision-talk', id, version, number: null },
    ...{ childId: null, childNumber: null, childInitials: null },
    ...{ what, since: createdAt, dueAt: null, standing: null },
  });
