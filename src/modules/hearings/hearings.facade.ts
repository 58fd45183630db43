import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { ReadDetentionsForDefence } from './application/read-detentions-for-defence';
import { ReadHearingsForDefence, type DefendedSubject } from './application/read-for-defence';
import type { DefendedDetentionReviewResponse } from './http/defended-detention.response';
import type { DefendedHearingResponse } from './http/defended-hearing.response';

/** Hearings for the modules that stand on them. */
@Injectable()
export class HearingsFacade {
  constructor(
    private readonly defended: ReadHearingsForDefence,
    private readonly detentions: ReadDetentionsForDefence,
  ) {}

  /** When and where a child is heard, what it said and what was decided; for who holds a live mandate. */
  async forDefence(work: Work, about: DefendedSubject): Promise<readonly DefendedHearingResponse[]> {
    return this.defended.of(work, about);
  }

  /** Each review of the detentions of an intake, with its reasons; for who holds a live mandate. */
  async detentionsForDefence(
    work: Work,
    intakeId: string,
  ): Promise<readonly DefendedDetentionReviewResponse[]> {
    return this.detentions.of(work, intakeId);
  }
}
