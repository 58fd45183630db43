import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import type { GoalRequest, KeyedRequest } from '../http/plan.requests';
import { PlanContentRepository } from '../persistence/plan-content.repository';
import type { PlanEntity } from '../persistence/plan.entity';

/** Looks whether the codes of goals and activities are in their lists, and their keys those of what goes on. */
@Injectable()
export class CheckGoals {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly contents: PlanContentRepository,
  ) {}

  /** @throws DomainError `invalid`, pointing at each code and key that is not usable. */
  async check(work: Work, row: PlanEntity, goals: readonly GoalRequest[]): Promise<void> {
    for (const [list, code, pointer] of goals.flatMap(codesOf))
      await this.reference.requireCodeToday(work, { list, code, pointer });
    const known = await this.known(work, row);
    const activities = goals.flatMap(({ activities: own }, n) => keysOf(own, `/goals/${n}/activities`));
    const fields = [
      ...faultsOf(keysOf(goals, '/goals'), known.goals),
      ...faultsOf(activities, known.activities),
    ];
    if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
  }

  /** What a draft has left out of the edition that it amends can go on all the same. */
  private async known(work: Work, { id, amendsId }: PlanEntity) {
    const own = await this.contents.of(work, id);
    const all = amendsId === null ? own : [...own, ...(await this.contents.of(work, amendsId))];
    return {
      goals: all.map(({ goal }) => goal.key),
      activities: all.flatMap(({ activities }) => activities.map(({ key }) => key)),
    };
  }
}

interface ToldKey {
  readonly key: string | undefined;
  readonly pointer: string;
}

const keysOf = (told: readonly KeyedRequest[], pointer: string): ToldKey[] =>
  told.map(({ key }, n) => ({ key, pointer: `${pointer}/${n}/key` }));

const faultsOf = (told: readonly ToldKey[], known: readonly string[]): FieldFault[] =>
  told.flatMap(({ key, pointer }, place): FieldFault[] => {
    if (key === undefined) return [];
    if (!known.includes(key)) return [{ pointer, code: 'reference-not-usable' }];
    return told.findIndex((one) => one.key === key) < place ? [{ pointer, code: 'comes-twice' }] : [];
  });

const codesOf = ({ area, activities }: GoalRequest, n: number) => [
  ['goal-areas', area, `/goals/${n}/area`] as const,
  ...activities.flatMap(({ kind, doer, rhythm }, m) => {
    const place = `/goals/${n}/activities/${m}`;
    return [
      ['activity-kinds', kind, `${place}/kind`] as const,
      ['activity-doers', doer, `${place}/doer`] as const,
      ['activity-rhythms', rhythm, `${place}/rhythm`] as const,
    ];
  }),
];
