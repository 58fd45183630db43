import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindConsentStanding } from '../application/find-consent-standing';
import { ConsentStandingQuery } from './consent-standing.requests';
import { ConsentStandingResponse } from './consent-standing.response';

@ApiTags('consents')
@Controller('children/:id/consent-standing')
export class ConsentStandingController {
  constructor(private readonly finding: FindConsentStanding) {}

  @Get()
  @Allow('consent.read')
  @ApiOperation({
    operationId: 'readConsentStanding',
    summary: 'How consent to a purpose of a file stands now',
  })
  @ApiOkResponse({ type: ConsentStandingResponse })
  async read(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: ConsentStandingQuery,
  ): Promise<ConsentStandingResponse> {
    return this.finding.read(work, id, query);
  }
}
