import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import { ByIdParams } from '../../../platform/http/by-id.requests';

/** The path of something that hangs on an intake. */
export class InIntakeParams extends ByIdParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  entryId: string;
}
