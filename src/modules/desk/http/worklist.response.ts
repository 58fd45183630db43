import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { WORK_KINDS, type WorkItem, type WorkKind } from '../../../platform/policy/work-items';
import { ChildLabelResponse, showChildLabel } from '../../children';

/** One thing that waits: initials and number, no name. */
export class WorkItemResponse {
  @ApiProperty({ enum: WORK_KINDS })
  kind: WorkKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ maxLength: 60, description: 'What is to be done: the code of the dated rule' })
  what: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  since: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  dueAt: string | null;

  @ApiProperty({ enum: STANDINGS })
  standing: Standing;
}

export class WorklistResponse {
  @ApiProperty({ type: [WorkItemResponse], maxItems: 200 })
  items: WorkItemResponse[];
}

/** What the desk tells of a thing that waits. */
export const showWorkItem = (item: WorkItem): WorkItemResponse => ({
  kind: item.kind,
  id: item.id,
  child: showChildLabel(item.child),
  what: item.what,
  since: item.since.toISOString(),
  dueAt: item.dueAt?.toISOString() ?? null,
  standing: item.standing,
});
