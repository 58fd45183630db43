import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { KeepEmergencyCard } from '../application/keep-emergency-card';
import { ReadEmergencyCard } from '../application/read-emergency-card';
import { EmergencyCardRequest } from './emergency-card.requests';
import { EmergencyCardResponse, KeptCardResponse } from './emergency-card.response';

/** What must be known at once of a child, wherever something happens. */
@ApiTags('children')
@Controller('children/:id/emergency-card')
export class EmergencyCardController {
  constructor(
    private readonly keeping: KeepEmergencyCard,
    private readonly reading: ReadEmergencyCard,
  ) {}

  @Get()
  @Allow('emergency-card.read')
  @ApiOperation({
    operationId: 'readEmergencyCard',
    summary: 'The emergency card; demands Purpose-Of-Use, and the agency that registered the child is told',
  })
  @ApiOkResponse({ type: EmergencyCardResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<EmergencyCardResponse> {
    return this.reading.read(work, id);
  }

  @Post()
  @Allow('emergency-card.keep')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'recordEmergencyCard', summary: 'Record the emergency card of a child' })
  @ApiCreatedResponse({ type: KeptCardResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EmergencyCardRequest,
  ): Promise<KeptCardResponse> {
    return this.keeping.add(work, id, body);
  }

  @Post('amend')
  @Allow('emergency-card.keep')
  @Acts()
  @ApiOperation({ operationId: 'amendEmergencyCard', summary: 'Tell the card anew; the earlier one is kept' })
  @ApiOkResponse({ type: KeptCardResponse })
  async amend(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: EmergencyCardRequest,
  ): Promise<KeptCardResponse> {
    return this.keeping.amend(work, id, body);
  }
}
