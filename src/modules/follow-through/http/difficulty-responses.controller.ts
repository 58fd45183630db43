import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AnswerDifficulty } from '../application/answer-difficulty';
import { DecideResponse } from '../application/decide-response';
import { FindDifficulties } from '../application/find-difficulties';
import {
  AnswerContestRequest,
  ContestResponseRequest,
  ProposeResponseRequest,
  ResponseParams,
} from './difficulty.requests';
import { DifficultyResponse } from './difficulty.response';

/** What a centre answers to a difficulty: proposed, confirmed by another, contested, and answered again. */
@ApiTags('difficulties')
@Controller('difficulties')
export class DifficultyResponsesController {
  constructor(
    private readonly answering: AnswerDifficulty,
    private readonly deciding: DecideResponse,
    private readonly finding: FindDifficulties,
  ) {}

  @Post(':id/propose')
  @Allow('difficulty.propose')
  @Acts()
  @ApiOperation({ operationId: 'proposeResponse', summary: 'Propose what is answered to it' })
  @ApiOkResponse({ type: DifficultyResponse })
  async propose(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ProposeResponseRequest,
  ): Promise<DifficultyResponse> {
    return this.finding.show(work, await this.answering.propose(work, id, body));
  }

  @Post(':id/responses/:responseId/confirm')
  @Allow('difficulty.confirm')
  @Acts()
  @ApiOperation({ operationId: 'confirmResponse', summary: 'Confirm what another proposed' })
  @ApiOkResponse({ type: DifficultyResponse })
  async confirm(@WorkOf() work: Work, @Param() which: ResponseParams): Promise<DifficultyResponse> {
    return this.finding.show(work, await this.deciding.confirm(work, which));
  }

  @Post(':id/responses/:responseId/decline')
  @Allow('difficulty.decline')
  @Acts()
  @ApiOperation({ operationId: 'declineResponse', summary: 'Decline what another proposed' })
  @ApiOkResponse({ type: DifficultyResponse })
  async decline(@WorkOf() work: Work, @Param() which: ResponseParams): Promise<DifficultyResponse> {
    return this.finding.show(work, await this.deciding.decline(work, which));
  }

  @Post(':id/responses/:responseId/contest')
  @Allow('difficulty.contest')
  @Acts()
  @ApiOperation({
    operationId: 'contestResponse',
    summary: 'Write down what child, family or lawyer say against it',
  })
  @ApiOkResponse({ type: DifficultyResponse })
  async contest(
    @WorkOf() work: Work,
    @Param() which: ResponseParams,
    @Body() body: ContestResponseRequest,
  ): Promise<DifficultyResponse> {
    return this.finding.show(work, await this.deciding.contest(work, which, body));
  }

  @Post(':id/responses/:responseId/uphold')
  @Allow('difficulty.uphold')
  @Acts()
  @ApiOperation({ operationId: 'upholdResponse', summary: 'Answer that it stands' })
  @ApiOkResponse({ type: DifficultyResponse })
  async uphold(
    @WorkOf() work: Work,
    @Param() which: ResponseParams,
    @Body() body: AnswerContestRequest,
  ): Promise<DifficultyResponse> {
    return this.finding.show(work, await this.deciding.uphold(work, which, body));
  }

  @Post(':id/responses/:responseId/lift')
  @Allow('difficulty.lift')
  @Acts()
  @ApiOperation({ operationId: 'liftResponse', summary: 'Answer that it is lifted' })
  @ApiOkResponse({ type: DifficultyResponse })
  async lift(
    @WorkOf() work: Work,
    @Param() which: ResponseParams,
    @Body() body: AnswerContestRequest,
  ): Promise<DifficultyResponse> {
    return this.finding.show(work, await this.deciding.lift(work, which, body));
  }
}
