import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { AskedTime } from '../domain/interview';
import { AskedRepository, type AskedElsewhere } from '../persistence/asked.repository';
import { EntryRepository } from '../persistence/entry.repository';
import { InterviewPresenceEntity } from '../persistence/interview-presence.entity';
import { InterviewEntity } from '../persistence/interview.entity';
import { RightsExplanationEntity } from '../persistence/rights-explanation.entity';

type OfChild = Readonly<{ id: string; childId: string }>;

/** Gathers the interviews of a child that stand, and what they are judged by. */
@Injectable()
export class GatherAsked {
  constructor(
    private readonly entries: EntryRepository,
    private readonly asked: AskedRepository,
  ) {}

  async ofIntake(work: Work, intakeId: string): Promise<InterviewEntity[]> {
    const all = await this.entries.of(work, InterviewEntity, intakeId);
    return all.filter(({ correctedAt }) => correctedAt === null);
  }

  /** About the other intakes of the child, whoever recorded them. */
  async elsewhere(work: Work, intake: OfChild): Promise<AskedElsewhere[]> {
    return this.asked.elsewhere(work, intake);
  }

  /** About whichever intake of the child. */
  async all(work: Work, intake: OfChild): Promise<AskedTime[]> {
    return [...(await this.ofIntake(work, intake.id)), ...(await this.elsewhere(work, intake))];
  }

  async present(work: Work, intakeId: string): Promise<InterviewPresenceEntity[]> {
    return this.entries.of(work, InterviewPresenceEntity, intakeId);
  }

  /** All explanations of rights, also those that were put right. */
  async explained(work: Work, intakeId: string): Promise<RightsExplanationEntity[]> {
    return this.entries.of(work, RightsExplanationEntity, intakeId);
  }
}
