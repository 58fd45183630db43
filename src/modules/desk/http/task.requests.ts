import { PageQuery } from '../../../platform/http/page';
import { TASK_LISTS, type TaskListName } from '../persistence/task-lists';
import { DayField, IdField, ListField, WordsField } from '../../../platform/http/request-field.decorator';

export class GiveTaskRequest {
  @IdField('Left out: about no case', 'optional')
  caseId?: string;

  @WordsField(1000)
  what: string;

  @IdField('Who is asked: of the team, or a coordinator')
  heldBy: string;

  @DayField()
  dueOn: string;
}

export class PassTaskOnRequest {
  @IdField('Who is asked now: of the team, or a coordinator')
  heldBy: string;
}

export class TaskListQuery extends PageQuery {
  @ListField(TASK_LISTS, 'held')
  list: TaskListName = 'held';
}
