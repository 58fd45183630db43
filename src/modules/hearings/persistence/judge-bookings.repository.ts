import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { HearingEntity } from './hearing.entity';

/** The hearings of a judge at an instant, each led back to the one that was put off first. */
const LISTINGS: Statement = {
  name: 'listings-of-judge',
  text: `with recursive chain as (
      select t.follows_id, t.created_at, t.scheduled_by from hearings.hearing t
      where t.judge_id = $1 and t.planned_at = $2 and t.state = 'scheduled'
      union all
      select p.follows_id, p.created_at, p.scheduled_by from chain c join hearings.hearing p on p.id = c.follows_id)
    select count(distinct (created_at, scheduled_by))::int as listings from chain where follows_id is null`,
};

/** What else the judge of a hearing hears, as far as the actor sees it. */
@Injectable()
export class JudgeBookingsRepository {
  /** Is the judge to hear something else at the same instant? Those that were listed in one go are heard as one. */
  async isBookedTwice(work: Work, { judgeId, plannedAt, state }: HearingEntity): Promise<boolean> {
    if (judgeId === null || state !== 'scheduled') return false;
    const [row] = await work.query<{ listings: number }>(LISTINGS, [judgeId, plannedAt]);
    return (row?.listings ?? 0) > 1;
  }
}
