import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { PlanActivityEntity } from './plan-activity.entity';
import { PlanGoalEntity } from './plan-goal.entity';

const DROP_GOALS: Statement = {
  name: 'drop-plan-goals',
  text: 'delete from case_plans.plan_goal where plan_id = $1',
};

/** A goal with its activities, as they are kept. */
export interface KeptGoal {
  readonly goal: PlanGoalEntity;
  readonly activities: readonly PlanActivityEntity[];
}

/** Rows of goals and activities. */
@Injectable()
export class PlanContentRepository {
  private readonly goals: Statement;
  private readonly activities: Statement;

  constructor(source: DataSource) {
    this.goals = {
      name: 'plan-goals',
      text: `select ${tableOf(source, PlanGoalEntity).columns} from case_plans.plan_goal t
        where t.plan_id = $1 order by t.place`,
    };
    this.activities = {
      name: 'plan-activities',
      text: `select ${tableOf(source, PlanActivityEntity).columns} from case_plans.plan_activity t
        where t.plan_id = $1 order by t.place`,
    };
  }

  /** In the order in which they are read. */
  async of(work: Work, planId: string): Promise<KeptGoal[]> {
    const [goals, activities] = await Promise.all([
      work.query<PlanGoalEntity>(this.goals, [planId]),
      work.query<PlanActivityEntity>(this.activities, [planId]),
    ]);
    return goals.map((goal) => ({
      goal,
      activities: activities.filter(({ goalKey }) => goalKey === goal.key),
    }));
  }

  /** What a draft said before is said anew as a whole; activities go with their goals. */
  replace(work: Work, planId: string, goals: readonly KeptGoal[]): void {
    work.write(DROP_GOALS, [planId]);
    for (const { goal, activities } of goals) {
      work.insert(PlanGoalEntity, goal);
      for (const activity of activities) work.insert(PlanActivityEntity, activity);
    }
  }
}
