import { ApiProperty } from '@nestjs/swagger';
import { pageResponse } from '../../../platform/http/page.response';
import type { RoomEntity } from '../persistence/room.entity';

export class RoomResponse {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  id: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 2147483647 })
  version: number;

  @ApiProperty({ maxLength: 80 })
  name: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 500 })
  seats: number;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 0, maximum: 480 })
  apartMinutes: number;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'From when on nobody books it',
  })
  retiredAt: string | null;
}

export class RoomPageResponse extends pageResponse(RoomResponse) {}

/** A room for the staff of its centre; what is not named here is not shown. */
export const showRoom = ({
  id,
  version,
  name,
  seats,
  apartMinutes,
  retiredAt,
}: RoomEntity): RoomResponse => ({
  ...{ id, version, name, seats, apartMinutes },
  retiredAt: retiredAt?.toISOString() ?? null,
});
