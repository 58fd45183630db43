import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { ChildTextsFacade } from '../../children';
import type { FileReviewListQuery } from '../http/file-review.requests';
import type { FileReviewResponse, FileReviewSummaryResponse } from '../http/file-review.response';
import { showFileReview, summariseFileReview } from '../http/show-file-review';
import { FileReviewRepository } from '../persistence/file-review.repository';
import { LookAtFile } from './look-at-file';

/** Reading reviews of files: one with its questions, and lists. */
@Injectable()
export class FindFileReviews {
  constructor(
    private readonly reviews: FileReviewRepository,
    private readonly looking: LookAtFile,
    private readonly cases: CasesFacade,
    private readonly texts: ChildTextsFacade,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<FileReviewResponse> {
    const row = await this.reviews.find(work, id);
    const file = await this.cases.known(work, row.caseId);
    return showFileReview(row, {
      questions: await this.looking.questionsOf(work, row),
      findings: await this.reviews.findingsOf(work, id),
      open: (place, sealed) => this.texts.open(file, place, sealed),
    });
  }

  async summaries(work: Work, ids: readonly string[]): Promise<FileReviewSummaryResponse[]> {
    return (await this.reviews.ofIds(work, ids)).map(summariseFileReview);
  }

  async list(work: Work, query: FileReviewListQuery): Promise<Page<FileReviewSummaryResponse>> {
    const { list, caseId = null, cursor, limit } = query;
    const name = `file-reviews ${list} ${caseId}`;
    const wish = { list, caseId, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.reviews.list(work, wish), limit, {
      position: ({ drawnAt, id }) => ({ after: drawnAt.toISOString(), id }),
      item: summariseFileReview,
    });
  }
}
