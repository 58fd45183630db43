import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { conferenceLifecycle } from '../domain/conference.lifecycle';
import type { ConferenceListQuery } from '../http/conference.requests';
import type {
  ConferenceActionResponse,
  ConferenceResponse,
  ConferenceSummaryResponse,
} from '../http/conference.response';
import { showConference, showGuest, summariseConference } from '../http/show-conference';
import { ConferenceRepository, type KnownConference } from '../persistence/conference.repository';
import { ConferenceTexts } from './conference-texts';

/** Reading conferences: one with its guests, and lists. */
@Injectable()
export class FindConferences {
  constructor(
    private readonly conferences: ConferenceRepository,
    private readonly texts: ConferenceTexts,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, id: string): Promise<ConferenceResponse> {
    const row = await this.conferences.find(work, id);
    const guests = await this.conferences.guestsOf(work, id);
    return showConference(row, {
      place: this.texts.open(row, { table: 'conference', column: 'place', row: id }, row.place),
      guests: guests.map((guest) => {
        const place = { table: 'conference_guest', column: 'name', row: guest.id } as const;
        return showGuest(guest, this.texts.open(row, place, guest.name));
      }),
      availableActions: this.actions(work, row),
    });
  }

  async list(work: Work, query: ConferenceListQuery): Promise<Page<ConferenceSummaryResponse>> {
    const { list, limit, cursor, caseId, state, from, until } = query;
    const name = ['conferences', list, caseId, state, from, until].join(' ');
    const filter = {
      ...(caseId !== undefined && { caseId }),
      ...(state !== undefined && { state }),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    };
    const wish = { list, filter, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.conferences.list(work, wish), limit, {
      position: ({ plannedAt, id }) => ({ after: plannedAt.toISOString(), id }),
      item: summariseConference,
    });
  }

  private actions({ actor }: Work, { state, closedAt }: KnownConference): ConferenceActionResponse[] {
    const allowed = conferenceLifecycle.actions.filter((action) =>
      this.table.allows(actor.roles, `conference.${action}`),
    );
    return allowed.map((action) =>
      closedAt === null && conferenceLifecycle.next(state, action) !== undefined
        ? { action, open: true }
        : { action, open: false, because: `conference.not-open-for-${action}` },
    );
  }
}
