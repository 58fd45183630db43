import type { KnownCase } from '../../cases';
import { showChildLabel } from '../../children';
import type { PlanChange } from '../domain/compare-plans';
import type { Activity, Goal, PlanContent } from '../domain/plan';
import type { DefendedPlan } from '../persistence/defended-plan.repository';
import type { PlanSignatureEntity } from '../persistence/plan-signature.entity';
import type { PlanTransitionEntity } from '../persistence/plan-transition.entity';
import type { PlanEntity } from '../persistence/plan.entity';
import type { DefendedPlanResponse } from './defended-plan.response';
import type { PlanSignatureResponse, PlanTransitionResponse } from './plan-agreement.response';
import type { ActivityResponse, GoalResponse } from './plan-content.response';
import type { PlanDifferenceResponse } from './plan-difference.response';
import type { PlanActionResponse, PlanResponse, PlanSummaryResponse } from './plan.response';
import type { OpenedWords } from './show-assessment';

export const summarisePlan = (row: PlanEntity): PlanSummaryResponse => ({
  id: row.id,
  caseId: row.caseId,
  edition: row.edition,
  state: row.state,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  writtenBy: row.writtenBy,
  writers: row.writers,
  createdAt: row.createdAt.toISOString(),
  approvedAt: row.approvedAt?.toISOString() ?? null,
  endedAt: row.endedAt?.toISOString() ?? null,
});

const showActivity = (activity: Activity): ActivityResponse => ({
  key: activity.key,
  kind: activity.kind,
  service: activity.service,
  provider: activity.provider,
  doer: activity.doer,
  times: activity.times,
  rhythm: activity.rhythm,
  minutes: activity.minutes,
  untilOn: activity.untilOn,
});

const showGoal = ({ key, area, aim, measure, activities }: Goal): GoalResponse => ({
  ...{ key, area, aim, measure },
  activities: activities.map(showActivity),
});

const showSignature = (
  signature: PlanSignatureEntity,
  counts: boolean,
  open: OpenedWords,
): PlanSignatureResponse => {
  const { id, party, way, name, missingReason, representativeId, documentId, signedAt, recordedBy } =
    signature;
  return {
    ...{ party, way, missingReason, representativeId, documentId, recordedBy },
    name: open({ table: 'case_plans.plan_signature', column: 'name', row: id }, name),
    signedAt: signedAt.toISOString(),
    counts,
  };
};

const showTransition = (
  { id, action, toState, byAccount, at, reasonCode, note }: PlanTransitionEntity,
  open: OpenedWords,
): PlanTransitionResponse => ({
  ...{ action, to: toState, by: byAccount, at: at.toISOString(), reasonCode },
  note: open({ table: 'case_plans.plan_transition', column: 'note', row: id }, note),
});

/** What is shown of one plan beside its row. */
export interface ShownPlan {
  readonly file: KnownCase;
  readonly content: PlanContent;
  readonly signatures: readonly PlanSignatureEntity[];
  /** Those of them that bind. */
  readonly counting: readonly PlanSignatureEntity[];
  readonly history: readonly PlanTransitionEntity[];
  readonly open: OpenedWords;
  readonly warnings: readonly { readonly code: string; readonly citation: string }[];
  readonly actions: readonly PlanActionResponse[];
}

const counts = (counting: readonly PlanSignatureEntity[], { id }: PlanSignatureEntity): boolean =>
  counting.some((one) => one.id === id);

/** A plan for the team; what is not named here is not shown. */
export const showPlan = (row: PlanEntity, shown: ShownPlan): PlanResponse => ({
  ...summarisePlan(row),
  version: row.version,
  child: showChildLabel({ ...shown.file, childId: row.childId }),
  amendsId: row.amendsId,
  childView: shown.content.childView,
  goals: shown.content.goals.map(showGoal),
  signatures: shown.signatures.map((one) => showSignature(one, counts(shown.counting, one), shown.open)),
  approvedBy: row.approvedBy,
  history: shown.history.map((one) => showTransition(one, shown.open)),
  warnings: shown.warnings.map(({ code, citation }) => ({ code, citation })),
  availableActions: shown.actions,
});

/** A plan that holds for who stands for the child; what is not named here is not shown. */
export const showDefendedPlan = (
  { id, edition, startsOn, endsOn, approvedAt, childSignedAt }: DefendedPlan,
  { childView, goals }: PlanContent,
): DefendedPlanResponse => ({
  ...{ id, edition, startsOn, endsOn, approvedAt: approvedAt?.toISOString() ?? null },
  childSignedAt: childSignedAt?.toISOString() ?? null,
  ...{ childView, goals: goals.map(showGoal) },
});

export const showDifference = (
  { id, amendsId }: PlanEntity,
  changes: readonly PlanChange[],
): PlanDifferenceResponse => ({
  planId: id,
  amendsId,
  changes: changes.map(({ what, key, change, fields }) => ({
    ...{ what, key, change },
    fields: fields.map(({ field, before, now }) => ({ field, before, now })),
  })),
});
