import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import type { ReviewRow } from '../persistence/review.repository';

const place = (table: 'review' | 'reason', column: string, row: string) => ({
  table: `reviews.${table}`,
  column,
  row,
});

/** Seals and opens the words of a review under the key of the child. */
@Injectable()
export class ReviewTexts {
  constructor(private readonly children: ChildrenFacade) {}

  async sealReasons(work: Work, childId: string, reviewId: string, words: string): Promise<Buffer> {
    return this.children.sealText(work, childId, place('reason', 'words', reviewId), words);
  }

  async sealFinding(work: Work, { id, childId }: ReviewRow, words: string): Promise<Buffer> {
    return this.children.sealText(work, childId, place('review', 'finding', id), words);
  }

  openReasons({ id, childId, wrappedKey }: ReviewRow, words: Buffer | undefined): string | null {
    if (words === undefined || wrappedKey === null) return null;
    return this.children.openTextWith(wrappedKey, childId, place('reason', 'words', id), words);
  }

  openFinding({ id, childId, wrappedKey, finding }: ReviewRow): string | null {
    if (finding === null || wrappedKey === null) return null;
    return this.children.openTextWith(wrappedKey, childId, place('review', 'finding', id), finding);
  }
}
