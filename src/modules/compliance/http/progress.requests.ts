import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, ValidateNested } from 'class-validator';
import { ChoiceField, CodeField, IdField, WordsField } from '../../../platform/http/request-field.decorator';
import { STANDINGS, type Standing } from '../domain/standing';

export class StandingRequest {
  @IdField('A condition that holds now')
  conditionId: string;

  @ChoiceField(STANDINGS)
  standing: Standing;

  @CodeField('Code of list condition-standing-reasons: on what it rests')
  reasonCode: string;

  @WordsField(2000, 'What is said of it', 'optional')
  words?: string;
}

export class SayProgressRequest {
  @ApiProperty({ type: [StandingRequest], minItems: 1, maxItems: 10, description: 'Each condition once' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique((one: StandingRequest) => one.conditionId)
  @ValidateNested({ each: true })
  @Type(() => StandingRequest)
  standings: StandingRequest[];
}
