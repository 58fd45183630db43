import { ApiProperty } from '@nestjs/swagger';
import { availableActionResponse } from '../../../platform/http/available-action.response';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse } from '../../children';
import { PLAN_CHANGES, type PlanChangeKind } from '../domain/compare-plans';
import { PLAN_PARTIES, SIGNING_WAYS, type PlanParty, type SigningWay } from '../domain/plan';
import { planLifecycle, type PlanState } from '../domain/plan.lifecycle';

/** A plan in a list: no goal and no word. */
export class PlanSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  caseId: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  edition: number;

  @ApiProperty({ enum: planLifecycle.states })
  state: PlanState;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  startsOn: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  endsOn: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who began it' })
  writtenBy: string;

  @ApiProperty({
    type: 'array',
    maxItems: 100,
    items: { type: 'string', format: 'uuid', maxLength: 36 },
    description: 'Everybody who wrote of this edition',
  })
  writers: string[];

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  createdAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  approvedAt: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  endedAt: string | null;
}

export class PlanPageResponse extends pageResponse(PlanSummaryResponse) {}

export class ActivityResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The same in each edition' })
  key: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  kind: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 1000 })
  service: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  provider: string | null;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-doers' })
  doer: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 30 })
  times: number;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-rhythms' })
  rhythm: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 5, maximum: 480 })
  minutes: number;

  @ApiProperty({ format: 'date', maxLength: 10 })
  untilOn: string;
}

export class GoalResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'The same in each edition' })
  key: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list goal-areas' })
  area: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 1000 })
  aim: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 1000 })
  measure: string | null;

  @ApiProperty({ type: [ActivityResponse], maxItems: 20 })
  activities: ActivityResponse[];
}

/** A signature; one of an earlier proposal, or of who answered for the case before, binds nobody. */
export class PlanSignatureResponse {
  @ApiProperty({ enum: PLAN_PARTIES })
  party: PlanParty;

  @ApiProperty({ enum: SIGNING_WAYS })
  way: SigningWay;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  name: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  missingReason: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  signedAt: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  representativeId: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  documentId: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who wrote it down' })
  recordedBy: string;

  @ApiProperty({ description: 'Whether it binds: of what is proposed now, the last of each party' })
  counts: boolean;
}

export class PlanTransitionResponse {
  @ApiProperty({ maxLength: 40 })
  action: string;

  @ApiProperty({ enum: planLifecycle.states })
  to: PlanState;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  by: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  note: string | null;
}

export class PlanActionResponse extends availableActionResponse(planLifecycle.actions) {}

export class PlanResponse extends PlanSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  amendsId: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  childView: string | null;

  @ApiProperty({ type: [GoalResponse], maxItems: 20 })
  goals: GoalResponse[];

  @ApiProperty({ type: [PlanSignatureResponse], maxItems: 300 })
  signatures: PlanSignatureResponse[];

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  approvedBy: string | null;

  @ApiProperty({ type: [PlanTransitionResponse], maxItems: 1000 })
  history: PlanTransitionResponse[];

  @ApiProperty({ type: [PlanActionResponse], maxItems: 11 })
  availableActions: readonly PlanActionResponse[];
}

export class ChangedFieldResponse {
  @ApiProperty({ maxLength: 40 })
  field: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  before: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  now: string | null;
}

export class PlanChangeResponse {
  @ApiProperty({ enum: ['plan', 'goal', 'activity'] })
  what: 'plan' | 'goal' | 'activity';

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  key: string | null;

  @ApiProperty({ enum: PLAN_CHANGES })
  change: PlanChangeKind;

  @ApiProperty({ type: [ChangedFieldResponse], maxItems: 20 })
  fields: ChangedFieldResponse[];
}

/** An edition beside the one that it amends; the first says everything anew. */
export class PlanDifferenceResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  planId: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  amendsId: string | null;

  @ApiProperty({ type: [PlanChangeResponse], maxItems: 1000 })
  changes: PlanChangeResponse[];
}
