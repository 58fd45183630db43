import { ApiProperty } from '@nestjs/swagger';
import { STANDINGS, type Standing } from '../../../kernel/running-clock';
import { pageResponse } from '../../../platform/http/page.response';
import { WORK_KINDS, type WorkItem, type WorkKind } from '../../../platform/policy/work-items';
import { ChildLabelResponse, showChildLabel } from '../../children';

/** One thing that waits: initials and number, no name. */
export class WorkItemResponse {
  @ApiProperty({ enum: WORK_KINDS })
  kind: WorkKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 12, description: 'Null for what has none' })
  number: string | null;

  @ApiProperty({ type: ChildLabelResponse, nullable: true })
  child: ChildLabelResponse | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'The order that it is about: what is done and paid of an order is read below that',
  })
  orderId: string | null;

  @ApiProperty({ maxLength: 60, description: 'What is to be done, or to be read; of a clock, its code' })
  what: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  since: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  dueAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, enum: [...STANDINGS, null] })
  standing: Standing | null;
}

export class WorklistResponse extends pageResponse(WorkItemResponse) {
  @ApiProperty({
    description:
      'More waits than is shown: go on with next. When that is null, so much waits of one kind that its own list has the rest',
  })
  more: boolean;
}

const showLabel = ({ childId, ...label }: WorkItem): ChildLabelResponse | null =>
  childId === null ? null : showChildLabel({ childId, ...label });

/** What the desk tells of a thing that waits. */
export const showWorkItem = (item: WorkItem): WorkItemResponse => ({
  kind: item.kind,
  id: item.id,
  number: item.number,
  child: showLabel(item),
  orderId: item.orderId ?? null,
  what: item.what,
  since: item.since.toISOString(),
  dueAt: item.dueAt?.toISOString() ?? null,
  standing: item.standing,
});
