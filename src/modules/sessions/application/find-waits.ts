import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { WaitListQuery } from '../http/programme-wait.requests';
import { showWait, type ProgrammeWaitResponse } from '../http/programme-wait.response';
import { ProgrammeWaitRepository } from '../persistence/programme-wait.repository';
import { WaitForProgramme } from './wait-for-programme';

/** Reading who waits for a seat, in the order of the list. */
@Injectable()
export class FindWaits {
  constructor(
    private readonly waits: ProgrammeWaitRepository,
    private readonly waiting: WaitForProgramme,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<ProgrammeWaitResponse> {
    const row = await this.waits.find(work, id);
    return showWait(row, this.waiting.wishOf(row));
  }

  async list(work: Work, query: WaitListQuery): Promise<Page<ProgrammeWaitResponse>> {
    const { limit, cursor, programmeId = null, caseId = null, state = null } = query;
    const name = ['programme-waits', programmeId, caseId, state].join(' ');
    const from = this.cursors.read(name, cursor);
    const rows = await this.waits.list(work, { programmeId, caseId, state }, from, limit + 1);
    return this.cursors.page(name, rows, limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: (row) => showWait(row, this.waiting.wishOf(row)),
    });
  }
}
