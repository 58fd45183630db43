import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { GoalStepEntity } from './goal-step.entity';

/** With when its session began. */
export type FoundStep = GoalStepEntity & { readonly beginsAt: Date };

/** How near goals are after sessions; of which children the actor is told, the database decides. */
@Injectable()
export class GoalStepRepository {
  private readonly steps: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, GoalStepEntity);
    this.steps = {
      name: 'goal-steps-of-case',
      text: `select * from (
          select *, row_number() over (partition by "goalKey" order by "beginsAt" desc, "sessionId") as place from (
            select distinct on (t.goal_key, t.session_id) ${columns}, p.begins_at as "beginsAt"
            from sessions.goal_step t
            join sessions.participant p on p.session_id = t.session_id and p.case_id = t.case_id
            where t.case_id = $1 and t.goal_key = any ($2)
            order by t.goal_key, t.session_id, t.recorded_at desc, t.id desc) as last) as placed
        where place <= $3 order by "goalKey", place`,
    };
  }

  add(work: Work, row: GoalStepEntity): void {
    work.insert(GoalStepEntity, row);
  }

  /** Of each goal what was said last after each of so many sessions, the latest first. */
  async of(work: Work, caseId: string, keys: readonly string[], most: number): Promise<FoundStep[]> {
    return work.query<FoundStep>(this.steps, [caseId, keys, most]);
  }
}
