import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import { requirePurposeOfClinic } from '../../../platform/http/require-purpose';
import type { CaseStatusResponse } from '../http/case-status.response';
import { showCaseStatus } from '../http/show-case-status';
import { CaseStatusRepository, type CaseStatusRow } from '../persistence/case-status.repository';
import { LookThroughWindow } from './look-through-window';

/** The window of a lawyer on the cases of those whose mandate they hold. */
@Injectable()
export class FindCaseStatus extends LookThroughWindow<CaseStatusRow, CaseStatusResponse> {
  constructor(rows: CaseStatusRepository, cursors: Cursors) {
    super({
      name: 'case-status',
      rows,
      cursors,
      requirePurpose: requirePurposeOfClinic,
      show: showCaseStatus,
    });
  }
}
