import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ROLES } from '../../../platform/policy/policy';
import { TIMELINE_KINDS, type TimelineKind } from '../domain/timeline';

const CODE_OR_NONE = { type: 'string', nullable: true, maxLength: 60 } as const;

/** One thing that happened on a case; no words, and nobody outside the centre is named. */
export class TimelineEntryResponse {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  at: string;

  @ApiProperty({ enum: TIMELINE_KINDS })
  kind: TimelineKind;

  @ApiProperty({ maxLength: 60, description: 'What happened' })
  code: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'What it happened to' })
  id: string;

  @ApiProperty({ ...CODE_OR_NONE, description: 'State before' })
  from: string | null;

  @ApiProperty({ ...CODE_OR_NONE, description: 'State after' })
  to: string | null;

  @ApiProperty({ type: 'string', nullable: true, enum: [...ROLES, null], description: 'Role of who did it' })
  role: string | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    maxLength: 36,
    description: 'Account of who did it, where it serves in the centre',
  })
  by: string | null;

  @ApiProperty(CODE_OR_NONE)
  reasonCode: string | null;
}

export class TimelinePageResponse extends pageResponse(TimelineEntryResponse) {}
