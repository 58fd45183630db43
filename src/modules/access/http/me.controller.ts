import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ChangePassword } from '../application/change-password';
import { DescribeSelf } from '../application/describe-self';
import { ChangePasswordRequest } from './me.requests';
import { MeResponse, showSelf } from './me.response';

@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    private readonly self: DescribeSelf,
    private readonly password: ChangePassword,
  ) {}

  @Get()
  @Allow('account.read-self')
  @ApiOperation({ operationId: 'readMe', summary: 'Who I am here, what I may do and what waits for me' })
  @ApiOkResponse({ type: MeResponse })
  async read(@WorkOf() work: Work): Promise<MeResponse> {
    return showSelf(await this.self.describe(work));
  }

  @Post('change-password')
  @Allow('account.change-password')
  @HttpCode(204)
  @ApiOperation({ operationId: 'changePassword', summary: 'Choose a password; ends all other sessions' })
  @ApiNoContentResponse()
  async changePassword(@WorkOf() work: Work, @Body() body: ChangePasswordRequest): Promise<void> {
    await this.password.change(work, body);
  }
}
