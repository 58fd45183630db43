import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { FILE_KINDS, type FileKind } from '../contract';

/** Which purpose of which file. */
export class ConsentStandingQuery {
  @ApiProperty({ enum: FILE_KINDS })
  @IsIn(FILE_KINDS)
  fileKind: FileKind;

  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  fileId: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list consent-purposes' })
  @IsCode()
  purpose: string;
}
