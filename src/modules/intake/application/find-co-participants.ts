import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import {
  showCounts,
  showLinked,
  type CoParticipantCountsResponse,
  type LinkedIntakesResponse,
} from '../http/co-participant.response';
import { CoParticipantRepository } from '../persistence/co-participant.repository';
import { IntakeRepository } from '../persistence/intake.repository';

/** Who else took part: counts for every reader of a file, numbers for the unit that registered them (BR 8). */
@Injectable()
export class FindCoParticipants {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly participants: CoParticipantRepository,
  ) {}

  async counts(work: Work, id: string): Promise<CoParticipantCountsResponse> {
    await this.intakes.find(work, id);
    return showCounts(await this.participants.counts(work, id));
  }

  /** Nothing for another unit: the rows are of the unit that registered both. */
  async linked(work: Work, id: string): Promise<LinkedIntakesResponse> {
    await this.intakes.find(work, id);
    return showLinked(await this.participants.linked(work, id));
  }
}
