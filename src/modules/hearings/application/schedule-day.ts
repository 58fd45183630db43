import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { ScheduleDayRequest, ScheduleHearingRequest } from '../http/hearing.requests';
import { ScheduleHearing } from './schedule-hearing';

/**
 * Children who are said to have taken part in the same event are heard at one instant: each has a hearing of its own, in its own
 * file, and none names another (GC24 §67; BR 8). All are scheduled, or none.
 */
@Injectable()
export class ScheduleDay {
  constructor(private readonly scheduling: ScheduleHearing) {}

  /** Answers the ids, in the order of the children. @throws DomainError as for one of them, pointing at which. */
  async schedule(work: Work, { children, ...shared }: ScheduleDayRequest): Promise<string[]> {
    const ids: string[] = [];
    for (const [at, child] of children.entries())
      ids.push(await this.one(work, { inPrivate: true, ...shared, ...child }, at));
    return ids;
  }

  private async one(work: Work, request: ScheduleHearingRequest, at: number): Promise<string> {
    try {
      return await this.scheduling.schedule(work, request);
    } catch (error) {
      throw error instanceof DomainError ? ofChild(error, at) : error;
    }
  }
}

/** What is wrong with one child is pointed at there; what is wrong with all of them, with the first. */
function ofChild({ kind, code, extras }: DomainError, at: number): DomainError {
  const fields = extras.fields?.map(({ pointer, code }) => ({
    ...{ pointer: OF_EACH.includes(pointer) ? `/children/${at}${pointer}` : pointer, code },
  }));
  return new DomainError(kind, code, { ...extras, fields });
}

const OF_EACH = ['/childId', '/intakeId', '/orderId'];
