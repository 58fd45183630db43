import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AllocateCase } from '../application/allocate-case';
import { ComposeTeam } from '../application/compose-team';
import { DeclareConflict } from '../application/declare-conflict';
import { FindCases } from '../application/find-cases';
import {
  AllocateRequest,
  CaseReasonRequest,
  ConflictRequest,
  ReallocateRequest,
  TeamMemberParams,
  TeamMemberRequest,
} from './case.requests';
import { CaseResponse } from './case.response';
import { ConflictResponse, WorkloadsResponse } from './case-parts.response';
import { showConflict } from './show-case';

/** Who works on a case. */
@ApiTags('cases')
@Controller('cases')
export class CaseTeamController {
  constructor(
    private readonly allocating: AllocateCase,
    private readonly composing: ComposeTeam,
    private readonly declaring: DeclareConflict,
    private readonly finding: FindCases,
  ) {}

  @Get('workloads')
  @Allow('case.see-workloads')
  @ApiOperation({ operationId: 'listWorkloads', summary: 'How many open cases each case worker has' })
  @ApiOkResponse({ type: WorkloadsResponse })
  async workloads(@WorkOf() work: Work): Promise<WorkloadsResponse> {
    return this.finding.workloads(work);
  }

  @Post(':id/allocate')
  @Allow('case.allocate')
  @Acts()
  @ApiOperation({ operationId: 'allocateCase', summary: 'Give it to the case worker who answers for it' })
  @ApiOkResponse({ type: CaseResponse })
  async allocate(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AllocateRequest,
  ): Promise<CaseResponse> {
    return this.finding.show(work, await this.allocating.allocate(work, id, body));
  }

  @Post(':id/reallocate')
  @Allow('case.reallocate')
  @Acts()
  @ApiOperation({ operationId: 'reallocateCase', summary: 'Give it to another case worker, with a reason' })
  @ApiOkResponse({ type: CaseResponse })
  async reallocate(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ReallocateRequest,
  ): Promise<CaseResponse> {
    return this.finding.show(work, await this.allocating.reallocate(work, id, body));
  }

  @Post(':id/team-members')
  @Allow('case.add-team-member')
  @Acts()
  @ApiOperation({ operationId: 'addTeamMember', summary: 'Add somebody of the centre to the team' })
  @ApiOkResponse({ type: CaseResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: TeamMemberRequest,
  ): Promise<CaseResponse> {
    return this.finding.show(work, await this.composing.add(work, id, body));
  }

  @Post(':id/team-members/:memberId/end')
  @Allow('case.end-team-membership')
  @Acts()
  @ApiOperation({ operationId: 'endTeamMembership', summary: 'End a membership, and what it opened' })
  @ApiOkResponse({ type: CaseResponse })
  async end(
    @WorkOf() work: Work,
    @Param() params: TeamMemberParams,
    @Body() body: CaseReasonRequest,
  ): Promise<CaseResponse> {
    return this.finding.show(work, await this.composing.end(work, params, body));
  }

  @Post(':id/conflicts')
  @Allow('case.declare-conflict')
  @Creates('nowhere')
  @ApiOperation({
    operationId: 'declareConflict',
    summary: 'Say that one must have nothing to do with it; the sight of it ends at once',
  })
  @ApiCreatedResponse({ type: ConflictResponse })
  async declare(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ConflictRequest,
  ): Promise<ConflictResponse> {
    return showConflict(await this.declaring.declare(work, id, body));
  }
}
