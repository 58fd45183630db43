import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { KnownCase } from '../../cases';
import { ChildTextsFacade, type KeyOfChild } from '../../children';
import type { Activity, Goal, PlanContent } from '../domain/plan';
import type { OpenedWords } from '../http/show-assessment';
import type { PlanActivityEntity } from '../persistence/plan-activity.entity';
import { PlanContentRepository, type KeptGoal } from '../persistence/plan-content.repository';
import type { PlanEntity } from '../persistence/plan.entity';

/** What of the row of a plan is told with its content. */
type KeptPlan = Pick<PlanEntity, 'id' | 'startsOn' | 'endsOn' | 'childView'>;

/** Reads and writes what a plan says, its words under the key of the child. */
@Injectable()
export class PlanContents {
  constructor(
    private readonly contents: PlanContentRepository,
    private readonly texts: ChildTextsFacade,
  ) {}

  async of(work: Work, file: KnownCase, row: PlanEntity): Promise<PlanContent> {
    return this.open(file, row, await this.contents.of(work, row.id));
  }

  /** What a plan says, for who holds the key of the child. */
  open(of: KeyOfChild, row: KeptPlan, goals: readonly KeptGoal[]): PlanContent {
    const { id, startsOn, endsOn, childView } = row;
    const place = { table: 'case_plans.plan', column: 'child_view', row: id } as const;
    return {
      ...{ startsOn, endsOn, childView: this.texts.open(of, place, childView) },
      goals: goals.map((kept) => this.openGoal(of, kept)),
    };
  }

  /** Opens the other words of a plan. */
  opener(file: KnownCase): OpenedWords {
    return (place, sealed) => this.texts.open(file, place, sealed);
  }

  /** In the place of whatever the draft said. */
  write(work: Work, file: KnownCase, planId: string, goals: readonly Goal[]): void {
    this.contents.replace(
      work,
      planId,
      goals.map((goal, n) => this.sealGoal(file, planId, goal, n + 1)),
    );
  }

  sealView(file: KnownCase, planId: string, words: string): Buffer {
    return this.texts.seal(file, { table: 'case_plans.plan', column: 'child_view', row: planId }, words);
  }

  private openGoal(file: KeyOfChild, { goal, activities }: KeptGoal): Goal {
    const { planId, key, area } = goal;
    const open = (column: string, sealed: Buffer) =>
      this.texts.open(file, { table: 'case_plans.plan_goal', column, row: `${planId} ${key}` }, sealed);
    return {
      ...{ key, area, aim: open('aim', goal.aim), measure: open('measure', goal.measure) },
      activities: activities.map((one) => this.openActivity(file, one)),
    };
  }

  private openActivity(file: KeyOfChild, activity: PlanActivityEntity): Activity {
    const { planId, key, kind, doer, times, rhythm, minutes, untilOn } = activity;
    const open = (column: string, sealed: Buffer | null) =>
      this.texts.open(file, { table: 'case_plans.plan_activity', column, row: `${planId} ${key}` }, sealed);
    const words = {
      service: open('service', activity.service),
      provider: open('provider', activity.provider),
    };
    return { key, kind, ...words, doer, times, rhythm, minutes, untilOn };
  }

  private sealGoal(file: KnownCase, planId: string, goal: Goal, place: number): KeptGoal {
    const { key, area, activities } = goal;
    const seal = (column: string, text: string | null) =>
      this.texts.seal(file, { table: 'case_plans.plan_goal', column, row: `${planId} ${key}` }, text ?? '');
    return {
      goal: { planId, key, place, area, aim: seal('aim', goal.aim), measure: seal('measure', goal.measure) },
      activities: activities.map((one, n) => ({
        ...this.sealActivity(file, planId, one),
        ...{ goalKey: key, place: n + 1 },
      })),
    };
  }

  private sealActivity(
    file: KnownCase,
    planId: string,
    { service, provider, ...activity }: Activity,
  ): Omit<PlanActivityEntity, 'goalKey' | 'place'> {
    const place = { table: 'case_plans.plan_activity', row: `${planId} ${activity.key}` } as const;
    return {
      ...{ ...activity, planId },
      service: this.texts.seal(file, { ...place, column: 'service' }, service ?? ''),
      provider: provider === null ? null : this.texts.seal(file, { ...place, column: 'provider' }, provider),
    };
  }
}
