import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';

/** That a case of a child is open, and which agency to call. */
export interface OpenCaseRow {
  readonly childId: string;
  readonly agencyId: string;
}

/** Open cases as those may know of them who meet children: through the function of the database only. */
@Injectable()
export class OpenCaseRepository {
  async of(work: Work, childIds: readonly string[]): Promise<OpenCaseRow[]> {
    return work.query<OpenCaseRow>(
      {
        name: 'open-cases',
        text: 'select child_id as "childId", agency_id as "agencyId" from children.open_cases_of($1)',
      },
      [childIds],
    );
  }
}
