import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { CasesFacade, type KnownCase } from '../../cases';
import { proposalRules } from '../domain/plan.rules';
import { PlanContentRepository } from '../persistence/plan-content.repository';
import type { PlanEntity } from '../persistence/plan.entity';
import { ChangePlan } from './change-plan';
import { requireCaseToPlan } from './require-open-case';
import { WeighPlan } from './weigh-plan';

/** Lays a plan before those who have to agree to it. */
@Injectable()
export class ProposePlan {
  constructor(
    private readonly changing: ChangePlan,
    private readonly cases: CasesFacade,
    private readonly contents: PlanContentRepository,
    private readonly weighing: WeighPlan,
    private readonly settings: PlatformSettings,
  ) {}

  async propose(work: Work, id: string): Promise<PlanEntity> {
    const before = await this.changing.begin(work, id, 'propose');
    const file = await this.cases.known(work, before.caseId);
    requireCaseToPlan(file);
    await this.requireWhole(work, before, file);
    return this.changing.finish(work, before, { action: 'propose', changes: { proposedAt: work.now } });
  }

  async discard(work: Work, id: string): Promise<PlanEntity> {
    const before = await this.changing.begin(work, id, 'discard');
    return this.changing.finish(work, before, { action: 'discard', changes: { endedAt: work.now } });
  }

  /** @throws DomainError `rule-broken` when something is missing, or its time is over. */
  async requireWhole(
    work: Work,
    { id, startsOn, endsOn, childView }: PlanEntity,
    { latestEndOn, openedAt }: KnownCase,
  ): Promise<void> {
    const goals = await this.contents.of(work, id);
    const day = (at: Date) => localDateIn(this.settings.timeZone, at);
    requireAll(proposalRules, {
      ...{ startsOn, endsOn, latestEndOn, isChildHeard: childView !== null },
      ...{ today: day(work.now), openedOn: day(openedAt) },
      minutesAWeek: await this.weighing.minutesAWeek(
        work,
        goals.flatMap(({ activities }) => activities),
      ),
      goals: goals.map(({ activities }) => ({ activitiesUntil: activities.map(({ untilOn }) => untilOn) })),
    });
  }
}
