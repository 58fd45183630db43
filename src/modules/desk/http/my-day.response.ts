import { ApiProperty } from '@nestjs/swagger';
import { ChildLabelResponse, showChildLabel } from '../../children';
import type { DaySession } from '../../sessions';
import { DUE_WHEN, type DueWhen } from '../domain/day';
import { WorkItemResponse } from './worklist.response';

/** A session of my day: when, where, and the children by their labels. */
export class DaySessionResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  kind: string;

  @ApiProperty({ maxLength: 20 })
  state: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  beginsAt: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  endsAt: string;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200, description: 'Name of the room' })
  room: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 500,
    description: 'Where else, for who goes there with a child',
  })
  placeWords: string | null;

  @ApiProperty({ type: 'boolean', description: 'Whether I lead it' })
  isLed: boolean;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  facilitatorId: string;

  @ApiProperty({ type: [ChildLabelResponse], maxItems: 50 })
  children: ChildLabelResponse[];
}

/** What is due in a stretch of time, the most urgent first. */
export class DueItemsResponse {
  @ApiProperty({ enum: DUE_WHEN })
  when: DueWhen;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647 })
  count: number;

  @ApiProperty({ type: 'boolean', description: 'More waits than is shown: the worklist has it' })
  more: boolean;

  @ApiProperty({ type: [WorkItemResponse], maxItems: 20 })
  items: WorkItemResponse[];
}

export class MyDayResponse {
  @ApiProperty({ format: 'date', maxLength: 10 })
  date: string;

  @ApiProperty({ type: [DaySessionResponse], maxItems: 100 })
  sessions: DaySessionResponse[];

  @ApiProperty({ type: 'boolean', description: 'More sessions than are shown' })
  moreSessions: boolean;

  @ApiProperty({ type: [DueItemsResponse], maxItems: 3 })
  due: DueItemsResponse[];
}

/** A session in the day of a person; what is not named here is not shown. */
export const showDaySession = (session: DaySession): DaySessionResponse => ({
  id: session.id,
  kind: session.kind,
  state: session.state,
  beginsAt: session.beginsAt.toISOString(),
  endsAt: session.endsAt.toISOString(),
  room: session.roomName,
  placeWords: session.placeWords,
  isLed: session.isLed,
  facilitatorId: session.facilitatorId,
  children: session.children.map(showChildLabel),
});
