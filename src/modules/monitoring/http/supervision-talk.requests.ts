import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsOptional, IsUUID } from 'class-validator';
import { IsCode, IsInstant, IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';

export class NewSupervisionTalkRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Account of who was talked with' })
  @IsUUID()
  workerId: string;

  @ApiProperty({ format: 'date-time', maxLength: 35 })
  @IsInstant()
  heldAt: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', maxLength: 60 },
    minItems: 1,
    maxItems: 20,
    uniqueItems: true,
    description: 'Codes of list supervision-topics',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsCode({ each: true })
  topics: string[];

  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 4000,
    description: 'What was agreed; names no child',
  })
  @IsOptional()
  @IsText(4000)
  note?: string;

  @ApiProperty({ required: false, format: 'date', maxLength: 10, description: 'When to talk again' })
  @IsOptional()
  @IsLocalDay()
  nextOn?: string;
}

export class SupervisionTalkListQuery extends PageQuery {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36 })
  @IsOptional()
  @IsUUID()
  workerId?: string;
}
