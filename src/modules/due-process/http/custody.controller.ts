import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AddCustodyEntry } from '../application/add-custody-entry';
import { FindCustody } from '../application/find-custody';
import { MarkCustodyInError } from '../application/mark-custody-in-error';
import { MoveCustody } from '../application/move-custody';
import { StartCustody } from '../application/start-custody';
import { toldJudge, toldRelease, toldRemand } from '../application/told-moves';
import { BringBeforeJudgeRequest, ReleaseRequest, RemandRequest } from './custody-end.requests';
import { CustodyEntryRequest, CustodyInErrorRequest, CustodyRequest } from './custody.requests';
import { CustodyPageResponse, CustodyResponse } from './custody.response';
import { InIntakeParams } from './in-intake.requests';

@ApiTags('due-process')
@Controller('intakes/:id/custody')
export class CustodyController {
  constructor(
    private readonly starting: StartCustody,
    private readonly logging: AddCustodyEntry,
    private readonly moving: MoveCustody,
    private readonly marking: MarkCustodyInError,
    private readonly finding: FindCustody,
  ) {}

  @Post()
  @Allow('custody.record')
  @Creates()
  @ApiOperation({ operationId: 'startCustody', summary: 'Record that the child is held, or was' })
  @ApiCreatedResponse({ type: CustodyResponse })
  async start(
    @WorkOf() work: Work,
    @Param() { id: intakeId }: ByIdParams,
    @Body() body: CustodyRequest,
  ): Promise<CustodyResponse> {
    const id = await this.starting.start(work, intakeId, body);
    return this.finding.read(work, { id, intakeId });
  }

  @Get()
  @Allow('due-process.read')
  @ApiOperation({ operationId: 'listCustody', summary: 'The times in custody, each with its log' })
  @ApiOkResponse({ type: CustodyPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<CustodyResponse>> {
    return this.finding.list(work, id, query);
  }

  @Get(':entryId')
  @Allow('due-process.read')
  @ApiOperation({
    operationId: 'readCustody',
    summary: 'One time in custody with its log and what is missing',
  })
  @ApiOkResponse({ type: CustodyResponse })
  async read(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId: id }: InIntakeParams,
  ): Promise<CustodyResponse> {
    return this.finding.read(work, { id, intakeId });
  }

  @Post(':entryId/entries')
  @Allow('custody.record')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'logCustody', summary: 'Add to the log, or put right what stands in it' })
  @ApiCreatedResponse({ type: CustodyResponse })
  async log(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId: id }: InIntakeParams,
    @Body() body: CustodyEntryRequest,
  ): Promise<CustodyResponse> {
    await this.logging.add(work, { id, intakeId }, body);
    return this.finding.read(work, { id, intakeId });
  }

  @Post(':entryId/release')
  @Allow('custody.record')
  @Acts()
  @ApiOperation({
    operationId: 'releaseFromCustody',
    summary: 'Record that the child was released, and to whom',
  })
  @ApiOkResponse({ type: CustodyResponse })
  async release(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId: id }: InIntakeParams,
    @Body() body: ReleaseRequest,
  ): Promise<CustodyResponse> {
    await this.moving.move(work, { id, intakeId }, toldRelease(body));
    return this.finding.read(work, { id, intakeId });
  }

  @Post(':entryId/bring-before-judge')
  @Allow('custody.record')
  @Acts()
  @ApiOperation({
    operationId: 'bringBeforeJudge',
    summary: 'Record that the child was brought before a judge',
  })
  @ApiOkResponse({ type: CustodyResponse })
  async bringBeforeJudge(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId: id }: InIntakeParams,
    @Body() body: BringBeforeJudgeRequest,
  ): Promise<CustodyResponse> {
    await this.moving.move(work, { id, intakeId }, toldJudge(body));
    return this.finding.read(work, { id, intakeId });
  }

  @Post(':entryId/remand')
  @Allow('custody.record')
  @Acts()
  @ApiOperation({ operationId: 'recordRemand', summary: 'Record what the judge decided on custody' })
  @ApiOkResponse({ type: CustodyResponse })
  async remand(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId: id }: InIntakeParams,
    @Body() body: RemandRequest,
  ): Promise<CustodyResponse> {
    await this.moving.move(work, { id, intakeId }, toldRemand(body));
    return this.finding.read(work, { id, intakeId });
  }

  @Post(':entryId/mark-recorded-in-error')
  @Allow('custody.mark-in-error')
  @Acts()
  @ApiOperation({
    operationId: 'markCustodyInError',
    summary: 'Take back, as another person, a time in custody that should not have been recorded; it is kept',
  })
  @ApiOkResponse({ type: CustodyResponse })
  async markInError(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId: id }: InIntakeParams,
    @Body() { reasonCode }: CustodyInErrorRequest,
  ): Promise<CustodyResponse> {
    await this.marking.mark(work, { id, intakeId }, reasonCode);
    return this.finding.read(work, { id, intakeId });
  }
}
