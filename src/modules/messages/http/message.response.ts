import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import { ChildLabelResponse, showChildLabel } from '../../children';
import { SIDES, type Side } from '../domain/message';
import type { KnownMessage } from '../persistence/message.repository';

export class MessageResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  referralId: string;

  @ApiProperty({ type: ChildLabelResponse })
  child: ChildLabelResponse;

  @ApiProperty({ enum: SIDES })
  from: Side;

  @ApiProperty({
    type: 'string',
    nullable: true,
    maxLength: 2000,
    description: 'For who holds the file of the child',
  })
  words: string | null;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  writtenBy: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  writtenAt: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  readBy: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  readAt: string | null;
}

export class MessagePageResponse extends pageResponse(MessageResponse) {
  @ApiProperty({ maxLength: 60, description: 'What is said beside them: code of list message-notices' })
  notice: string;
}

/** A message for the two sides; what is not named here is not shown. */
export const showMessage = (row: KnownMessage, words: string | null): MessageResponse => ({
  id: row.id,
  version: row.version,
  referralId: row.referralId,
  child: showChildLabel(row),
  from: row.fromSide,
  words,
  writtenBy: row.writtenBy,
  writtenAt: row.writtenAt.toISOString(),
  readBy: row.readBy,
  readAt: row.readAt?.toISOString() ?? null,
});
