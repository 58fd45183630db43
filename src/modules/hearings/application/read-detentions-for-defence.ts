import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade } from '../../children';
import type { DefendedDetentionReviewResponse } from '../http/defended-detention.response';
import { showDefendedReview } from '../http/show-detention';
import { DefendedDetentionRepository } from '../persistence/defended-detention.repository';
import { placeOfReasons } from './review-detention';

/** Why a court held a child on, or set it free, for who stands for the child by a live mandate (CRC 37(d); GC24 §90). */
@Injectable()
export class ReadDetentionsForDefence {
  constructor(
    private readonly detentions: DefendedDetentionRepository,
    private readonly texts: ChildTextsFacade,
  ) {}

  /** The oldest first; none of those that the actor does not see. */
  async of(work: Work, intakeId: string): Promise<DefendedDetentionReviewResponse[]> {
    const rows = await this.detentions.of(work, intakeId);
    return rows.map((row) =>
      showDefendedReview(row, this.texts.open(row, placeOfReasons(row.id), row.reasons)),
    );
  }
}
