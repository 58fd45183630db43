import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import { mostAskedInADay, type AskedTime } from '../domain/interview';
import { breachesOf, type Present } from '../domain/interview.rules';
import type { RightsExplanationEntity } from '../persistence/rights-explanation.entity';

/** What an interview says of itself. */
export interface ToldInterview extends AskedTime {
  readonly present: readonly Present[];
  readonly supportAbsenceReason: string | null;
}

/** What stands beside it. */
export interface BesideInterview {
  readonly others: readonly AskedTime[];
  /** All explanations of rights about its intake, also those that were put right. */
  readonly explained: readonly RightsExplanationEntity[];
}

/** Which rules an interview did not keep, by the rules of the day on which it began and by what stands now. */
@Injectable()
export class WorkOutBreaches {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  async of(work: Work, interview: ToldInterview, { others, explained }: BesideInterview): Promise<string[]> {
    const { beganAt, endedAt, breaks, present, supportAbsenceReason } = interview;
    const rightsBefore = explained
      .filter(({ correctedAt, explainedAt }) => correctedAt === null && explainedAt <= beganAt)
      .flatMap(({ rights }) => rights);
    return breachesOf({
      ...{ beganAt, endedAt, breaks, present, supportAbsenceReason, rightsBefore, others },
      ...{ zone: this.settings.timeZone, longestMs: await this.longestMs(work, beganAt) },
    });
  }

  /** The one rule that depends on interviews about other intakes. */
  async isTooLong(work: Work, one: AskedTime, others: readonly AskedTime[]): Promise<boolean> {
    return mostAskedInADay(one, others) > (await this.longestMs(work, one.beganAt));
  }

  private async longestMs(work: Work, beganAt: Date): Promise<number> {
    const day = localDateIn(this.settings.timeZone, beganAt);
    const rule = await this.reference.clockRule(work, 'interview-longest', day);
    const calendar = await this.reference.calendar(work);
    return calendar.deadline(beganAt, rule).getTime() - beganAt.getTime();
  }
}
