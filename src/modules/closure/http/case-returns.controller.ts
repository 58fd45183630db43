import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { AnswersPdf } from '../../../platform/http/answers-file.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { FileAnswer } from '../../../platform/http/file-answer';
import type { Page } from '../../../platform/http/page';
import { LanguageQuery } from '../../../platform/http/language';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { CaseResponse, CasesFacade } from '../../cases';
import { AnswerReturn } from '../application/answer-return';
import { AskReturn } from '../application/ask-return';
import { FindReturns } from '../application/find-returns';
import { PrintReturn } from '../application/print-return';
import { SendReturn } from '../application/send-return';
import {
  AnswerReturnRequest,
  AskToReturnRequest,
  DeclineReturnRequest,
  ReturnListQuery,
  WithdrawReturnRequest,
} from './case-return.requests';
import {
  CaseReturnPageResponse,
  CaseReturnResponse,
  CaseReturnSummaryResponse,
} from './case-return.response';

/** A case that is given back to the authority that decided, and what that answers. */
@ApiTags('case-returns')
@Controller()
export class CaseReturnsController {
  constructor(
    private readonly asking: AskReturn,
    private readonly sending: SendReturn,
    private readonly answering: AnswerReturn,
    private readonly finding: FindReturns,
    private readonly printing: PrintReturn,
    private readonly cases: CasesFacade,
  ) {}

  @Get('case-returns')
  @Allow('case-return.list')
  @ApiOperation({
    operationId: 'listCaseReturns',
    summary: 'Those of one’s own centre, or sent to one’s own authority',
  })
  @ApiOkResponse({ type: CaseReturnPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: ReturnListQuery,
  ): Promise<Page<CaseReturnSummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Post('cases/:id/ask-to-return')
  @Allow('case.ask-to-return')
  @Acts()
  @ApiOperation({ operationId: 'askToReturnCase', summary: 'Ask another to give it back to who decided' })
  @ApiOkResponse({ type: CaseResponse })
  async ask(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AskToReturnRequest,
  ): Promise<CaseResponse> {
    await this.asking.ask(work, id, body);
    return this.cases.show(work, id);
  }

  @Post('cases/:id/return-to-authority')
  @Allow('case.return-to-authority')
  @Acts()
  @ApiOperation({
    operationId: 'returnCase',
    summary: 'Give it back to who decided, by another than who asked',
  })
  @ApiOkResponse({ type: CaseResponse })
  async send(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CaseResponse> {
    await this.sending.send(work, id);
    return this.cases.show(work, id);
  }

  @Post('cases/:id/decline-return')
  @Allow('case.decline-return')
  @Acts()
  @ApiOperation({ operationId: 'declineReturn', summary: 'Go on with the child, with a reason' })
  @ApiOkResponse({ type: CaseResponse })
  async decline(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: DeclineReturnRequest,
  ): Promise<CaseResponse> {
    await this.sending.decline(work, id, body);
    return this.cases.show(work, id);
  }

  @Post('cases/:id/withdraw-return')
  @Allow('case.withdraw-return')
  @Acts()
  @ApiOperation({ operationId: 'withdrawReturn', summary: 'Take back what one has asked, with a reason' })
  @ApiOkResponse({ type: CaseResponse })
  async withdraw(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: WithdrawReturnRequest,
  ): Promise<CaseResponse> {
    await this.asking.withdraw(work, id, body);
    return this.cases.show(work, id);
  }

  @Get('cases/:id/return')
  @Allow('case-return.read')
  @ApiOperation({ operationId: 'readCaseReturn', summary: 'The last return, what is told, and the answer' })
  @ApiOkResponse({ type: CaseReturnResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<CaseReturnResponse> {
    return this.finding.read(work, id);
  }

  @Get('cases/:id/return.pdf')
  @Allow('case-return.print')
  @AnswersPdf()
  @ApiOperation({ operationId: 'printCaseReturn', summary: 'What the authority is told, on paper' })
  async print(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() { language = work.facts.language }: LanguageQuery,
  ): Promise<FileAnswer> {
    const { bytes, number } = await this.printing.print(work, id, language);
    return new FileAnswer(bytes, 'application/pdf', `return-${number}.pdf`);
  }

  @Post('cases/:id/return/answer')
  @Allow('case-return.answer')
  @Acts()
  @ApiOperation({ operationId: 'answerCaseReturn', summary: 'Decide what becomes of the work, once' })
  @ApiOkResponse({ type: CaseReturnResponse })
  async answer(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AnswerReturnRequest,
  ): Promise<CaseReturnResponse> {
    await this.answering.answer(work, id, body);
    return this.finding.read(work, id);
  }
}
