import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { sumOf } from '../domain/attendance-totals';
import type { CaseAttendanceResponse } from '../http/attendance-totals.response';
import { showTotals } from '../http/attendance-totals.response';
import { AttendanceTotalsRepository } from '../persistence/attendance-totals.repository';

/** How often a child was expected and came, as its sessions say. */
@Injectable()
export class CountAttendance {
  constructor(
    private readonly cases: CasesFacade,
    private readonly totals: AttendanceTotalsRepository,
  ) {}

  /** @throws DomainError `not-found` for a case that the actor does not see. */
  async of(work: Work, caseId: string): Promise<CaseAttendanceResponse> {
    await this.cases.known(work, caseId);
    const kinds = await this.totals.of(work, caseId);
    return {
      total: showTotals(sumOf(kinds)),
      kinds: kinds.map(({ kind, ...totals }) => ({ kind, ...showTotals(totals) })),
    };
  }
}
