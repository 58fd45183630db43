import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { fileReviewEvent } from '../contract';
import { fileReviewLifecycle } from '../domain/file-review.lifecycle';
import { drawnRules } from '../domain/file-review.rules';
import type { DrawFilesRequest, OutsideReviewerRequest } from '../http/file-review.requests';
import { FileReviewEntity } from '../persistence/file-review.entity';
import { FileReviewRepository, type DrawnCase } from '../persistence/file-review.repository';

/** Half a year: a file that was looked at is left to those who work with it. */
const DAYS_BETWEEN = 182;

/** Draws files by lot, so that nobody chooses what is looked at (BR 6.2, 30.3). */
@Injectable()
export class DrawFiles {
  constructor(
    private readonly reviews: FileReviewRepository,
    private readonly settings: PlatformSettings,
  ) {}

  /** Answers the ids of the reviews. @throws DomainError `rule-broken` where there is none to draw. */
  async draw(work: Work, { count, openedFrom, openedUntil, outsider }: DrawFilesRequest): Promise<string[]> {
    const notSince = new Date(work.now.getTime() - DAYS_BETWEEN * 86_400_000);
    const wish = { count, openedFrom: openedFrom ?? null, openedUntil: openedUntil ?? null, notSince };
    const drawn = await this.reviews.sample(work, wish);
    requireAll(drawnRules, { drawn: drawn.length });
    return drawn.map((file) => this.keep(work, file, outsider));
  }

  private keep(work: Work, { caseId, childId }: DrawnCase, outsider?: OutsideReviewerRequest): string {
    const row: FileReviewEntity = {
      ...{ id: newId(), caseId, childId, centreAgencyId: work.actor.agencyId },
      ...{ reviewerId: work.actor.accountId, state: fileReviewLifecycle.initial },
      ...{ checklistOn: localDateIn(this.settings.timeZone, work.now), drawnAt: work.now },
      ...{ outsiderName: outsider?.name ?? null, outsiderBody: outsider?.body ?? null },
      ...{ endedAt: null, version: 1, updatedAt: work.now },
    };
    work.insert(FileReviewEntity, row);
    work.saw({ kind: 'file-review', id: row.id, version: 1, childId });
    work.emit(fileReviewEvent('draw', row, work.now));
    return row.id;
  }
}
