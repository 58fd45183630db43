import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindProcesses } from '../application/find-processes';
import { ProposeAgreement } from '../application/propose-agreement';
import { SettleObligation } from '../application/settle-obligation';
import { SignAgreement } from '../application/sign-agreement';
import { ProposeAgreementRequest, SignAgreementRequest } from './agreement.requests';
import { RestorativeResponse } from './restorative.response';
import { ObligationParams, SettleObligationRequest } from './settle-obligation.requests';

/** What a child and those harmed agree to, and who signs it. */
@ApiTags('restorative-processes')
@Controller('restorative-processes/:id')
export class AgreementsController {
  constructor(
    private readonly proposing: ProposeAgreement,
    private readonly signing: SignAgreement,
    private readonly settling: SettleObligation,
    private readonly finding: FindProcesses,
  ) {}

  @Post('propose')
  @Allow('restorative.propose')
  @Acts()
  @ApiOperation({ operationId: 'proposeAgreement', summary: 'Write down what is agreed to, anew each time' })
  @ApiOkResponse({ type: RestorativeResponse })
  async propose(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: ProposeAgreementRequest,
  ): Promise<RestorativeResponse> {
    await this.proposing.propose(work, id, body);
    return this.finding.read(work, id);
  }

  @Post('sign')
  @Allow('restorative.sign')
  @Acts()
  @ApiOperation({ operationId: 'signAgreement', summary: 'Write down a signature' })
  @ApiOkResponse({ type: RestorativeResponse })
  async sign(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: SignAgreementRequest,
  ): Promise<RestorativeResponse> {
    await this.signing.sign(work, id, body);
    return this.finding.read(work, id);
  }

  @Post('agree')
  @Allow('restorative.agree')
  @Acts()
  @ApiOperation({ operationId: 'agreeRestorative', summary: 'All have signed' })
  @ApiOkResponse({ type: RestorativeResponse })
  async agree(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<RestorativeResponse> {
    await this.signing.agree(work, id);
    return this.finding.read(work, id);
  }

  @Post('obligations/:obligation/settle')
  @Allow('restorative.settle')
  @Acts()
  @ApiOperation({ operationId: 'settleObligation', summary: 'Say what became of what was promised' })
  @ApiOkResponse({ type: RestorativeResponse })
  async settle(
    @WorkOf() work: Work,
    @Param() params: ObligationParams,
    @Body() body: SettleObligationRequest,
  ): Promise<RestorativeResponse> {
    await this.settling.settle(work, params, body);
    return this.finding.read(work, params.id);
  }

  @Post('fulfil')
  @Allow('restorative.fulfil')
  @Acts()
  @ApiOperation({ operationId: 'fulfilAgreement', summary: 'All that was promised is done' })
  @ApiOkResponse({ type: RestorativeResponse })
  async fulfil(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<RestorativeResponse> {
    await this.settling.fulfil(work, id);
    return this.finding.read(work, id);
  }
}
