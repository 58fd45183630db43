import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindTasks } from '../application/find-tasks';
import { GiveTask } from '../application/give-task';
import { GiveTaskRequest, PassTaskOnRequest, TaskListQuery } from './task.requests';
import { TaskPageResponse, TaskResponse } from './task.response';

/** What people of a centre ask each other to do. */
@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly giving: GiveTask,
    private readonly finding: FindTasks,
  ) {}

  @Post()
  @Allow('task.give')
  @Creates()
  @ApiOperation({ operationId: 'giveTask', summary: 'Ask somebody to do something, about a case or none' })
  @ApiCreatedResponse({ type: TaskResponse })
  async give(@WorkOf() work: Work, @Body() body: GiveTaskRequest): Promise<TaskResponse> {
    return this.finding.read(work, await this.giving.give(work, body));
  }

  @Get()
  @Allow('task.read')
  @ApiOperation({ operationId: 'listTasks', summary: 'What I hold, or what I gave' })
  @ApiOkResponse({ type: TaskPageResponse })
  async list(@WorkOf() work: Work, @Query() query: TaskListQuery): Promise<Page<TaskResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('task.read')
  @ApiOperation({ operationId: 'readTask', summary: 'One task' })
  @ApiOkResponse({ type: TaskResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<TaskResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/finish')
  @Allow('task.answer')
  @Acts()
  @ApiOperation({ operationId: 'finishTask', summary: 'It is done' })
  @ApiOkResponse({ type: TaskResponse })
  async finish(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<TaskResponse> {
    await this.giving.answer(work, id, 'finish');
    return this.finding.read(work, id);
  }

  @Post(':id/give-back')
  @Allow('task.answer')
  @Acts()
  @ApiOperation({ operationId: 'giveTaskBack', summary: 'Give it back to who asked' })
  @ApiOkResponse({ type: TaskResponse })
  async giveBack(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<TaskResponse> {
    await this.giving.answer(work, id, 'give-back');
    return this.finding.read(work, id);
  }

  @Post(':id/pass-on')
  @Allow('task.pass-on')
  @Acts()
  @ApiOperation({ operationId: 'passTaskOn', summary: 'Give to another what nobody holds any more' })
  @ApiOkResponse({ type: TaskResponse })
  async passOn(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: PassTaskOnRequest,
  ): Promise<TaskResponse> {
    await this.giving.passOn(work, id, body);
    return this.finding.read(work, id);
  }
}
