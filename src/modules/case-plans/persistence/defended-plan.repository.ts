import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { PlanActivityEntity } from './plan-activity.entity';
import type { KeptGoal } from './plan-content.repository';
import { PlanGoalEntity } from './plan-goal.entity';

/** A plan that holds as who stands for the child may know it, with the key that opens its texts. */
export interface DefendedPlan {
  readonly id: string;
  readonly childId: string;
  readonly edition: number;
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly approvedAt: Date | null;
  readonly childView: Buffer | null;
  readonly childSignedAt: Date | null;
  readonly wrappedKey: Buffer;
}

/** What the work that is planned rests on: an intake, orders, or both. */
export interface DefendedWork {
  readonly intakeId: string | null;
  readonly orderIds: readonly string[];
}

const FOR_DEFENCE: Statement = {
  name: 'plans-for-defence',
  text: `select id, child_id as "childId", edition, starts_on as "startsOn", ends_on as "endsOn", approved_at as "approvedAt",
      child_view as "childView", child_signed_at as "childSignedAt", wrapped_key as "wrappedKey"
    from case_plans.for_defence($1, $2)`,
};

/** Plans that hold, through doors for who holds a mandate. */
@Injectable()
export class DefendedPlanRepository {
  private readonly goals: Statement;
  private readonly activities: Statement;

  constructor(source: DataSource) {
    this.goals = {
      name: 'plan-goals-for-defence',
      text: `select ${tableOf(source, PlanGoalEntity).columns} from case_plans.goals_for_defence($1, $2) t order by t.place`,
    };
    this.activities = {
      name: 'plan-activities-for-defence',
      text: `select ${tableOf(source, PlanActivityEntity).columns}
        from case_plans.activities_for_defence($1, $2) t order by t.place`,
    };
  }

  /** None for whoever holds no mandate. */
  async of(work: Work, { intakeId, orderIds }: DefendedWork): Promise<DefendedPlan[]> {
    const rows = await work.query<DefendedPlan>(FOR_DEFENCE, [intakeId, orderIds]);
    for (const { id, childId } of rows) work.saw({ kind: 'plan', id, childId });
    return rows;
  }

  /** What those plans say, in the order in which it is read. */
  async contentOf(work: Work, { intakeId, orderIds }: DefendedWork): Promise<KeptGoal[]> {
    const goals = await work.query<PlanGoalEntity>(this.goals, [intakeId, orderIds]);
    const activities = await work.query<PlanActivityEntity>(this.activities, [intakeId, orderIds]);
    const isFor = (goal: PlanGoalEntity) => (one: PlanActivityEntity) =>
      one.planId === goal.planId && one.goalKey === goal.key;
    return goals.map((goal) => ({ goal, activities: activities.filter(isFor(goal)) }));
  }
}
