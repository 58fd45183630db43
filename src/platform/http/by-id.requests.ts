import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';

/** The path parameter of every single resource. */
export class ByIdParams {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  id: string;
}
