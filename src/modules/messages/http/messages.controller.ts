import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindMessages } from '../application/find-messages';
import { WriteMessage } from '../application/write-message';
import { WriteMessageRequest } from './message.requests';
import { MessagePageResponse, MessageResponse } from './message.response';

/** What who referred and who works with the child tell each other, on the record. */
@ApiTags('messages')
@Controller()
export class MessagesController {
  constructor(
    private readonly writing: WriteMessage,
    private readonly finding: FindMessages,
  ) {}

  @Post('referrals/:id/messages')
  @Allow('message.write')
  @Creates()
  @ApiOperation({
    operationId: 'writeMessage',
    summary: 'Tell the other side something; no details of the sessions',
  })
  @ApiCreatedResponse({ type: MessageResponse })
  async write(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { words }: WriteMessageRequest,
  ): Promise<MessageResponse> {
    return this.finding.read(work, await this.writing.write(work, id, words));
  }

  @Get('referrals/:id/messages')
  @Allow('message.read')
  @ApiOperation({ operationId: 'listMessages', summary: 'What was told about a referral, the newest first' })
  @ApiOkResponse({ type: MessagePageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<MessagePageResponse> {
    return this.finding.list(work, id, query);
  }

  @Get('messages/:id')
  @Allow('message.read')
  @ApiOperation({
    operationId: 'readMessage',
    summary: 'One message, and whether the other side has read it',
  })
  @ApiOkResponse({ type: MessageResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<MessageResponse> {
    return this.finding.read(work, id);
  }

  @Post('messages/:id/read')
  @Allow('message.read')
  @Acts()
  @ApiOperation({ operationId: 'markMessageRead', summary: 'Say that my side has read it' })
  @ApiOkResponse({ type: MessageResponse })
  async markRead(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<MessageResponse> {
    await this.writing.read(work, id);
    return this.finding.read(work, id);
  }
}
