import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { ReadHearingsForDefence, type DefendedSubject } from './application/read-for-defence';
import type { DefendedHearingResponse } from './http/defended-hearing.response';

/** Hearings for the modules that stand on them. */
@Injectable()
export class HearingsFacade {
  constructor(private readonly defended: ReadHearingsForDefence) {}

  /** When and where a child is heard, what it said and what was decided; for who holds a live mandate. */
  async forDefence(work: Work, about: DefendedSubject): Promise<readonly DefendedHearingResponse[]> {
    return this.defended.of(work, about);
  }
}
