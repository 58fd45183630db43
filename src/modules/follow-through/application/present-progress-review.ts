import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { progressReviewLifecycle } from '../domain/progress-review.lifecycle';
import type { ProgressReviewActionResponse } from '../http/progress-review.response';
import type { ProgressReviewEntity } from '../persistence/progress-review.entity';

/** What is shown of a review beside its words: what may be done with it, and which day it is. */
@Injectable()
export class PresentProgressReview {
  constructor(
    private readonly table: PermissionTable,
    private readonly settings: PlatformSettings,
  ) {}

  actions({ actor }: Work, { state }: ProgressReviewEntity): ProgressReviewActionResponse[] {
    return progressReviewLifecycle.actions
      .filter((action) => this.table.allows(actor.roles, `progress-review.${action}`))
      .map((action) =>
        progressReviewLifecycle.next(state, action) !== undefined
          ? { action, open: true }
          : { action, open: false, because: `progress-review.not-open-for-${action}` },
      );
  }

  today(work: Work): LocalDate {
    return localDateIn(this.settings.timeZone, work.now);
  }
}
