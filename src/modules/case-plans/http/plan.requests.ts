import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { PageQuery } from '../../../platform/http/page';
import {
  CodeField,
  DayField,
  IdField,
  NumberField,
  WordsField,
} from '../../../platform/http/request-field.decorator';

export class NewPlanRequest {
  @IdField()
  caseId: string;
}

/** What goes on in the next edition keeps its key; what comes without one is new. */
export class KeyedRequest {
  @ApiProperty({
    required: false,
    format: 'uuid',
    maxLength: 36,
    description: 'Of what this edition, or the one that it amends, has already',
  })
  @IsOptional()
  @IsUUID()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value))
  key?: string;
}

export class ActivityRequest extends KeyedRequest {
  @CodeField('Code of list activity-kinds')
  kind: string;

  @WordsField(1000, 'What is done')
  service: string;

  @WordsField(200, 'Who gives it outside the centre', 'or-null')
  provider?: string;

  @CodeField('Code of list activity-doers')
  doer: string;

  @NumberField([1, 30], 'In each rhythm')
  times: number;

  @CodeField('Code of list activity-rhythms')
  rhythm: string;

  @NumberField([5, 480], 'Each time')
  minutes: number;

  @DayField('Last day')
  untilOn: string;
}

export class GoalRequest extends KeyedRequest {
  @CodeField('Code of list goal-areas')
  area: string;

  @WordsField(1000, 'What is to be reached')
  aim: string;

  @WordsField(1000, 'By what one sees that it is')
  measure: string;

  @ApiProperty({ type: [ActivityRequest], maxItems: 20 })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ActivityRequest)
  activities: ActivityRequest[];
}

/** What is left out stays as it is; goals are said as a whole. */
export class AmendPlanRequest {
  @DayField('First day', 'or-null')
  startsOn?: string;

  @DayField('Last day', 'or-null')
  endsOn?: string;

  @WordsField(4000, 'What the child says of it', 'or-null')
  childView?: string;

  @ApiProperty({ required: false, type: [GoalRequest], maxItems: 20 })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => GoalRequest)
  goals?: GoalRequest[];
}

export class PlanListQuery extends PageQuery {
  @IdField()
  caseId: string;
}
