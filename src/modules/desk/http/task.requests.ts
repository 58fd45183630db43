import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsLocalDay, IsText } from '../../../platform/http/field.decorator';
import { PageQuery } from '../../../platform/http/page';
import { TASK_LISTS, type TaskListName } from '../persistence/task-lists';

export class GiveTaskRequest {
  @ApiProperty({ required: false, format: 'uuid', maxLength: 36, description: 'Left out: about no case' })
  @IsOptional()
  @IsUUID()
  caseId?: string;

  @ApiProperty({ minLength: 1, maxLength: 1000 })
  @IsText(1000)
  what: string;

  @ApiProperty({ format: 'uuid', maxLength: 36, description: 'Who is asked: of the team, or a coordinator' })
  @IsUUID()
  heldBy: string;

  @ApiProperty({ format: 'date', maxLength: 10 })
  @IsLocalDay()
  dueOn: string;
}

export class PassTaskOnRequest {
  @ApiProperty({
    format: 'uuid',
    maxLength: 36,
    description: 'Who is asked now: of the team, or a coordinator',
  })
  @IsUUID()
  heldBy: string;
}

export class TaskListQuery extends PageQuery {
  @ApiProperty({ enum: TASK_LISTS, required: false, default: 'held' })
  @IsOptional()
  @IsIn(TASK_LISTS)
  list: TaskListName = 'held';
}
