import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindBirthdays } from '../application/find-birthdays';
import { MarkBirthday } from '../application/mark-birthday';
import { BirthdayListQuery, TalkBeforeMajorityRequest } from './eighteenth-birthday.requests';
import {
  BirthdayPageResponse,
  BirthdayResponse,
  BirthdaySummaryResponse,
} from './eighteenth-birthday.response';

/** The children of a centre who come of age while it works with them. */
@ApiTags('eighteenth-birthdays')
@Controller('eighteenth-birthdays')
export class EighteenthBirthdaysController {
  constructor(
    private readonly finding: FindBirthdays,
    private readonly marking: MarkBirthday,
  ) {}

  @Get()
  @Allow('eighteenth-birthday.read')
  @ApiOperation({
    operationId: 'listEighteenthBirthdays',
    summary: 'Which children come of age, the nearest first',
  })
  @ApiOkResponse({ type: BirthdayPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: BirthdayListQuery,
  ): Promise<Page<BirthdaySummaryResponse>> {
    return this.finding.list(work, query);
  }

  @Get(':id')
  @Allow('eighteenth-birthday.read')
  @ApiOperation({
    operationId: 'readEighteenthBirthday',
    summary: 'When a child comes of age, and what it said to it',
  })
  @ApiOkResponse({ type: BirthdayResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<BirthdayResponse> {
    return this.finding.read(work, id);
  }

  @Post(':id/talk')
  @Allow('eighteenth-birthday.talk')
  @Acts()
  @ApiOperation({
    operationId: 'talkBeforeMajority',
    summary: 'Write down that somebody has told the child what changes, and what it said',
  })
  @ApiOkResponse({ type: BirthdayResponse })
  async talk(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { childWords }: TalkBeforeMajorityRequest,
  ): Promise<BirthdayResponse> {
    await this.marking.talk(work, id, childWords);
    return this.finding.read(work, id);
  }

  @Post(':id/ask')
  @Allow('eighteenth-birthday.ask')
  @Acts()
  @ApiOperation({
    operationId: 'askAtMajority',
    summary: 'Write down that the young person was asked; the consent on record says what they answered',
  })
  @ApiOkResponse({ type: BirthdayResponse })
  async ask(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<BirthdayResponse> {
    await this.marking.ask(work, id);
    return this.finding.read(work, id);
  }
}
