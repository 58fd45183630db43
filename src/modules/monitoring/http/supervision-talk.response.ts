import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import type { SupervisionTalkEntity } from '../persistence/supervision-talk.entity';

/** A talk about the work, as the two who talked read it. */
export class SupervisionTalkResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  supervisorId: string;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  workerId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  heldAt: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    maxItems: 20,
    description: 'Codes of list supervision-topics',
  })
  topics: string[];

  @ApiProperty({ type: 'string', nullable: true, maxLength: 4000 })
  note: string | null;

  @ApiProperty({ type: 'string', format: 'date', nullable: true, maxLength: 10 })
  nextOn: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  acknowledgedAt: string | null;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;
}

export class SupervisionTalkPageResponse extends pageResponse(SupervisionTalkResponse) {}

export const showSupervisionTalk = (
  row: SupervisionTalkEntity,
  note: string | null,
): SupervisionTalkResponse => ({
  id: row.id,
  supervisorId: row.supervisorId,
  workerId: row.workerId,
  heldAt: row.heldAt.toISOString(),
  topics: row.topics,
  note,
  nextOn: row.nextOn,
  acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
  version: row.version,
});
