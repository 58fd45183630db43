import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { ReadMyTeam } from '../application/read-my-team';
import { MyTeamResponse } from './my-team.response';

/** What the people of a centre have before them. */
@ApiTags('worklist')
@Controller('my-team')
export class MyTeamController {
  constructor(private readonly team: ReadMyTeam) {}

  @Get()
  @Allow('my-team.read')
  @ApiOperation({ operationId: 'readMyTeam', summary: 'How much each person has, and what nobody has yet' })
  @ApiOkResponse({ type: MyTeamResponse })
  async read(@WorkOf() work: Work): Promise<MyTeamResponse> {
    return this.team.read(work);
  }
}
