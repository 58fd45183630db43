import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { KeepNoticePreference } from '../application/keep-notice-preference';
import { ChangeNoticePreferenceRequest } from './notice-preference.requests';
import { NoticePreferenceResponse } from './notice-preference.response';

/** What I want to be written of by e-mail: how much waits of which kind, and of nobody. */
@ApiTags('me')
@Controller('me/notice-preferences')
export class NoticePreferencesController {
  constructor(private readonly keeping: KeepNoticePreference) {}

  @Get()
  @Allow('notice-preference.read')
  @ApiOperation({ operationId: 'readNoticePreference', summary: 'What I want to be written of' })
  @ApiOkResponse({ type: NoticePreferenceResponse })
  async read(@WorkOf() work: Work): Promise<NoticePreferenceResponse> {
    return this.keeping.read(work);
  }

  @Post('change')
  @Allow('notice-preference.change')
  @Acts()
  @ApiOperation({
    operationId: 'changeNoticePreference',
    summary: 'Say what I want to be written of, and where',
  })
  @ApiOkResponse({ type: NoticePreferenceResponse })
  async change(
    @WorkOf() work: Work,
    @Body() body: ChangeNoticePreferenceRequest,
  ): Promise<NoticePreferenceResponse> {
    return this.keeping.change(work, body);
  }
}
