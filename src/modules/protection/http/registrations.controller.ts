import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindRegistrations } from '../application/find-registrations';
import { KeepRegistration } from '../application/keep-registration';
import { PutOnRequest, RegistrationListQuery, RemoveRequest } from './registration.requests';
import { RegistrationPageResponse, RegistrationResponse, showRegistration } from './registration.response';

/** The preventive register of a police unit. */
@ApiTags('preventive-registrations')
@Controller()
export class RegistrationsController {
  constructor(
    private readonly keeping: KeepRegistration,
    private readonly finding: FindRegistrations,
  ) {}

  @Post('children/:id/preventive-registrations')
  @Allow('preventive-registration.keep')
  @Creates('/v1/preventive-registrations')
  @ApiOperation({
    operationId: 'putOnPreventiveRegister',
    summary: 'Put a child on the register of the unit',
  })
  @ApiCreatedResponse({ type: RegistrationResponse })
  async putOn(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: PutOnRequest,
  ): Promise<RegistrationResponse> {
    return this.finding.read(work, await this.keeping.putOn(work, id, body));
  }

  @Get('preventive-registrations')
  @Allow('preventive-registration.read')
  @ApiOperation({
    operationId: 'listPreventiveRegistrations',
    summary: 'Those of the unit, or those to remove',
  })
  @ApiOkResponse({ type: RegistrationPageResponse })
  async list(
    @WorkOf() work: Work,
    @Query() query: RegistrationListQuery,
  ): Promise<Page<RegistrationResponse>> {
    return this.finding.list(work, query);
  }

  @Get('preventive-registrations/:id')
  @Allow('preventive-registration.read')
  @ApiOperation({ operationId: 'readPreventiveRegistration', summary: 'One registration' })
  @ApiOkResponse({ type: RegistrationResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<RegistrationResponse> {
    return this.finding.read(work, id);
  }

  @Post('preventive-registrations/:id/remove')
  @Allow('preventive-registration.keep')
  @Acts()
  @ApiOperation({ operationId: 'removeFromPreventiveRegister', summary: 'Remove the child, with a reason' })
  @ApiOkResponse({ type: RegistrationResponse })
  async remove(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: RemoveRequest,
  ): Promise<RegistrationResponse> {
    return showRegistration(await this.keeping.remove(work, id, body));
  }
}
