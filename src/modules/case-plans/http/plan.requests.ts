import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { IsCode, IsLocalDay, IsText, OrNotSaid } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';

export class NewPlanRequest {
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
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
  @ApiProperty({ maxLength: 60, description: 'Code of list activity-kinds' })
  @IsCode()
  kind: string;

  @ApiProperty({ minLength: 1, maxLength: 1000, description: 'What is done' })
  @IsText(1000)
  service: string;

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 200,
    description: 'Who gives it outside the centre',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(200)
  provider?: string;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-doers' })
  @IsCode()
  doer: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 1, maximum: 30, description: 'In each rhythm' })
  @IsInt()
  @Min(1)
  @Max(30)
  times: number;

  @ApiProperty({ maxLength: 60, description: 'Code of list activity-rhythms' })
  @IsCode()
  rhythm: string;

  @ApiProperty({ type: 'integer', format: 'int32', minimum: 5, maximum: 480, description: 'Each time' })
  @IsInt()
  @Min(5)
  @Max(480)
  minutes: number;

  @ApiProperty({ format: 'date', maxLength: 10, description: 'Last day' })
  @IsLocalDay()
  untilOn: string;
}

export class GoalRequest extends KeyedRequest {
  @ApiProperty({ maxLength: 60, description: 'Code of list goal-areas' })
  @IsCode()
  area: string;

  @ApiProperty({ minLength: 1, maxLength: 1000, description: 'What is to be reached' })
  @IsText(1000)
  aim: string;

  @ApiProperty({ minLength: 1, maxLength: 1000, description: 'By what one sees that it is' })
  @IsText(1000)
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
  @ApiProperty({ required: false, nullable: true, format: 'date', maxLength: 10, description: 'First day' })
  @OrNotSaid()
  @IsOptional()
  @IsLocalDay()
  startsOn?: string;

  @ApiProperty({ required: false, nullable: true, format: 'date', maxLength: 10, description: 'Last day' })
  @OrNotSaid()
  @IsOptional()
  @IsLocalDay()
  endsOn?: string;

  @ApiProperty({
    required: false,
    nullable: true,
    minLength: 1,
    maxLength: 4000,
    description: 'What the child says of it',
  })
  @OrNotSaid()
  @IsOptional()
  @IsText(4000)
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
  @ApiProperty({ format: 'uuid', maxLength: 36 })
  @IsUUID()
  caseId: string;
}
