import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { IntakeFacade } from '../../intake';
import type { CheckListQuery } from '../http/check.requests';
import type { CheckResponse, CheckSummaryResponse } from '../http/check.response';
import { showCheck, summariseCheck } from '../http/show-check';
import { CheckRepository, type CheckRow } from '../persistence/check.repository';

/** Reading checks: one, and lists. */
@Injectable()
export class FindChecks {
  constructor(
    private readonly checks: CheckRepository,
    private readonly intakes: IntakeFacade,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<CheckResponse> {
    return this.show(work, await this.checks.find(work, id));
  }

  /** Earlier encounters and running support are linked for whoever may know of them, and not kept with the check. */
  async show(work: Work, row: CheckRow): Promise<CheckResponse> {
    const { intakeId: id, childId } = row;
    const [earlier, support] = await Promise.all([
      this.intakes.earlier(work, id),
      this.intakes.runningSupport(work, { id, childId }),
    ]);
    return showCheck(row, { earlier, support });
  }

  /** Of one intake, or all that one's agency made. */
  async list(work: Work, query: CheckListQuery): Promise<Page<CheckSummaryResponse>> {
    const { intakeId, changedSince, cursor, limit } = query;
    const name = `eligibility-checks ${intakeId ?? ''} ${changedSince ?? ''}`;
    const from = this.cursors.read(name, cursor);
    const agencyId = intakeId === undefined ? work.actor.agencyId : null;
    const rows = await this.checks.list(work, { intakeId, agencyId, changedSince }, from, limit + 1);
    return this.cursors.page(name, rows, limit, {
      position: (row) => ({ after: row.checkedAt.toISOString(), id: row.id }),
      item: summariseCheck,
    });
  }
}
