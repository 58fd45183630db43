import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { requirePurposeOfReferrer } from '../../../platform/http/require-purpose';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { CasesFacade } from '../../cases';
import type { ProgressResponse } from '../http/progress.response';
import { showProgress } from '../http/show-progress';

interface Counts {
  readonly attended: number;
  readonly expected: number;
}

const COUNTS: Statement = {
  name: 'attendance-counts',
  text: 'select attended, expected from sessions.attendance_counts($1)',
};

/** What who referred is told of the work: milestones and counts, no session, no plan and no word (domain §2). */
@Injectable()
export class ReadProgress {
  constructor(
    private readonly cases: CasesFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `malformed` without a purpose, `not-found` to everybody but the unit that referred. */
  async of(work: Work, referralId: string): Promise<ProgressResponse> {
    requirePurposeOfReferrer(work);
    const progress = await this.cases.progressOf(work, referralId);
    const [counts] = await work.query<Counts>(COUNTS, [progress.caseId]);
    const dayOf = (at: Date) => localDateIn(this.settings.timeZone, at);
    return showProgress(progress, counts ?? { attended: 0, expected: 0 }, dayOf);
  }
}
