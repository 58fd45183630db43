import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ReferenceFacade } from '../../reference';
import type { AskedTime } from '../domain/interview';
import { breachesOf } from '../domain/interview.rules';
import type { BreachListQuery, InterviewRequest } from '../http/interview.requests';
import { showBreachedInterview, type BreachedInterviewResponse } from '../http/interview.response';
import { BreachRepository } from '../persistence/breach.repository';
import { EntryRepository } from '../persistence/entry.repository';
import { RightsExplanationEntity } from '../persistence/rights-explanation.entity';

/** Which rules an interview did not keep, and the interviews of a unit that did not keep them all. */
@Injectable()
export class FindBreaches {
  constructor(
    private readonly entries: EntryRepository,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
    private readonly breached: BreachRepository,
    private readonly cursors: Cursors,
  ) {}

  /** By the rules of the day on which the interview began. */
  async of(
    work: Work,
    intakeId: string,
    request: InterviewRequest,
    others: readonly AskedTime[],
  ): Promise<string[]> {
    const { present, breaks, supportAbsenceReason = null } = request;
    const { timeZone: zone } = this.settings;
    const [beganAt, endedAt] = [new Date(request.beganAt), new Date(request.endedAt)];
    const rule = await this.reference.clockRule(work, 'interview-longest', localDateIn(zone, beganAt));
    const calendar = await this.reference.calendar(work);
    const longestMs = calendar.deadline(beganAt, rule).getTime() - beganAt.getTime();
    const rightsBefore = await this.rightsBefore(work, intakeId, beganAt);
    return breachesOf({
      beganAt,
      endedAt,
      zone,
      breaks,
      present,
      supportAbsenceReason,
      rightsBefore,
      others,
      longestMs,
    });
  }

  async list(work: Work, query: BreachListQuery): Promise<Page<BreachedInterviewResponse>> {
    const name = `interview-breaches ${query.changedSince ?? ''}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.breached.list(work, query.changedSince, from, query.limit + 1);
    return this.cursors.page(name, rows, query.limit, {
      position: ({ recordedAt, id }) => ({ after: recordedAt.toISOString(), id }),
      item: showBreachedInterview,
    });
  }

  private async rightsBefore(work: Work, intakeId: string, at: Date): Promise<string[]> {
    const explained = await this.entries.of(work, RightsExplanationEntity, intakeId);
    return explained
      .filter(({ correctedAt, explainedAt }) => correctedAt === null && explainedAt <= at)
      .flatMap(({ rights }) => rights);
  }
}
