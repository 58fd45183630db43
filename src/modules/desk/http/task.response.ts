import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import { taskLifecycle, type TaskState } from '../domain/task.lifecycle';
import type { KnownTask } from '../persistence/task.repository';

export class TaskResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  caseId: string | null;

  @ApiProperty({ type: ChildLabelResponse, nullable: true })
  child: ChildLabelResponse | null;

  @ApiProperty({ enum: taskLifecycle.states })
  state: TaskState;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 1000 })
  what: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  givenBy: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  heldBy: string;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'Since when nobody is there whose turn it is; the coordinators answer it then',
  })
  unheldSince: string | null;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  dueAt: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  answeredAt: string | null;
}

export class TaskPageResponse extends pageResponse(TaskResponse) {}

/** A task for who sees it; what is not named here is not shown. */
export const showTask = ({ childId, ...row }: KnownTask, what: string | null): TaskResponse => ({
  id: row.id,
  version: row.version,
  caseId: row.caseId,
  child: childId === null ? null : showChildLabel({ ...row, childId }),
  state: row.state,
  what,
  givenBy: row.givenBy,
  heldBy: row.heldBy,
  unheldSince: row.unheldSince?.toISOString() ?? null,
  dueAt: row.dueAt.toISOString(),
  answeredAt: row.state === 'open' ? null : (row.answeredAt?.toISOString() ?? null),
});
