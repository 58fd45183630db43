import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { HearingListQuery } from '../http/hearing.requests';
import type { HearingResponse, HearingSummaryResponse } from '../http/hearing.response';
import { showHearing, summariseHearing } from '../http/show-hearing';
import { HearingRepository } from '../persistence/hearing.repository';
import { PARTIES } from '../policy/hearing.policy';

/** Reading the hearings of children whose file one holds; the police learn which there is, and when. */
@Injectable()
export class FindHearings {
  constructor(
    private readonly hearings: HearingRepository,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<HearingResponse> {
    return showHearing(await this.hearings.find(work, id), isParty(work));
  }

  async list(
    work: Work,
    { list, cursor, limit, ...asked }: HearingListQuery,
  ): Promise<Page<HearingSummaryResponse>> {
    const { state, type, courtAgencyId, judgeId, childId, orderId, intakeId, from, until } = asked;
    const filter = { state, type, courtAgencyId, judgeId, childId, orderId, intakeId, from, until };
    const name = ['hearings', list, ...Object.values(filter)].join(' ');
    const wish = { list, filter, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.hearings.list(work, wish), limit, {
      position: ({ plannedAt, id }) => ({ after: plannedAt.toISOString(), id }),
      item: (row) => summariseHearing(row, isParty(work)),
    });
  }
}

const isParty = ({ actor }: Work): boolean => PARTIES.some((role) => actor.roles.includes(role));
