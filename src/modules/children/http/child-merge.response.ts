import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import {
  childMergeLifecycle,
  type ChildMergeAction,
  type ChildMergeState,
} from '../domain/child-merge.lifecycle';
import type { KnownMerge } from '../persistence/child-merge.repository';
import type { ChildMergeTransitionEntity } from '../persistence/child-merge-transition.entity';
import { ChildLabelResponse } from './child-label.response';

/** That two children are said to be one; of a child that is not open to the reader nothing is shown. */
export class ChildMergeSummaryResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ enum: childMergeLifecycle.states })
  state: ChildMergeState;

  @ApiProperty({ type: ChildLabelResponse, nullable: true })
  kept: ChildLabelResponse | null;

  @ApiProperty({ type: ChildLabelResponse, nullable: true })
  merged: ChildLabelResponse | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  proposingAgencyId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  answeringAgencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  proposedAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  updatedAt: string;
}

/** One move of a merge. */
export class ChildMergeMoveResponse {
  @ApiProperty({ enum: childMergeLifecycle.actions })
  action: string;

  @ApiProperty({ enum: childMergeLifecycle.states })
  state: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  byAccountId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  agencyId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  reasonCode: string | null;
}

export class ChildMergeResponse extends ChildMergeSummaryResponse {
  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 60 })
  reasonCode: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  proposedBy: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  approvedBy: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  undoReasonCode: string | null;

  @ApiProperty({
    type: [ChildMergeMoveResponse],
    maxItems: 100,
    description: 'What happened since, oldest first',
  })
  history: ChildMergeMoveResponse[];

  @ApiProperty({ enum: childMergeLifecycle.actions, isArray: true, maxItems: 10 })
  availableActions: ChildMergeAction[];
}

export class ChildMergePageResponse extends pageResponse(ChildMergeSummaryResponse) {}

export const summariseMerge = (row: KnownMerge): ChildMergeSummaryResponse => ({
  id: row.id,
  state: row.state,
  kept: labelOf(row.keptChildId, row.keptNumber, row.keptInitials),
  merged: labelOf(row.mergedChildId, row.mergedNumber, row.mergedInitials),
  proposingAgencyId: row.proposingAgencyId,
  answeringAgencyId: row.answeringAgencyId,
  proposedAt: row.proposedAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

const labelOf = (id: string, number: string | null, initials: string | null): ChildLabelResponse | null =>
  number === null ? null : { id, number, initials };

export const showMerge = (
  row: KnownMerge,
  history: readonly ChildMergeTransitionEntity[],
  availableActions: ChildMergeAction[],
): ChildMergeResponse => ({
  ...summariseMerge(row),
  version: row.version,
  reasonCode: row.reasonCode,
  proposedBy: row.proposedBy,
  approvedBy: row.approvedBy,
  undoReasonCode: row.undoReasonCode,
  history: history.map((move) => ({
    action: move.action,
    state: move.toState,
    byAccountId: move.byAccount,
    agencyId: move.agencyId,
    at: move.at.toISOString(),
    reasonCode: move.reasonCode,
  })),
  availableActions,
});
