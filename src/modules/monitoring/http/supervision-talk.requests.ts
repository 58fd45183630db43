import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray } from 'class-validator';
import { IsCode } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { DayField, IdField, InstantField, WordsField } from '../../../platform/http/request-field.decorator';

export class NewSupervisionTalkRequest {
  @IdField('Account of who was talked with')
  workerId: string;

  @InstantField()
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

  @WordsField(4000, 'What was agreed; names no child', 'optional')
  note?: string;

  @DayField('When to talk again', 'optional')
  nextOn?: string;
}

export class SupervisionTalkListQuery extends PageQuery {
  @IdField('Only of this worker', 'optional')
  workerId?: string;
}
