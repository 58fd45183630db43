import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import type { Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindAppointments } from '../application/find-appointments';
import { PlanAppointment } from '../application/plan-appointment';
import { TellAppointment } from '../application/tell-appointment';
import {
  AppointmentListQuery,
  AppointmentParams,
  EndAppointmentRequest,
  ExcuseAppointmentRequest,
  MissAppointmentRequest,
  MoveAppointmentRequest,
  PlanAppointmentRequest,
} from './appointment.requests';
import { AppointmentPageResponse, AppointmentResponse } from './appointment.response';

/** When a child is to come under an order, and what became of it. */
@ApiTags('order-compliance')
@Controller('orders/:id/appointments')
export class AppointmentsController {
  constructor(
    private readonly planning: PlanAppointment,
    private readonly telling: TellAppointment,
    private readonly finding: FindAppointments,
  ) {}

  @Post()
  @Allow('compliance.plan-appointment')
  @Creates()
  @ApiOperation({ operationId: 'planAppointment', summary: 'Say when the child is to come' })
  @ApiCreatedResponse({ type: AppointmentResponse })
  async plan(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: PlanAppointmentRequest,
  ): Promise<AppointmentResponse> {
    return this.finding.read(work, id, await this.planning.plan(work, id, body));
  }

  @Get()
  @Allow('compliance.read')
  @ApiOperation({ operationId: 'listAppointments', summary: 'The dates, the latest first' })
  @ApiOkResponse({ type: AppointmentPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: AppointmentListQuery,
  ): Promise<Page<AppointmentResponse>> {
    return this.finding.list(work, id, query);
  }

  @Get(':appointment')
  @Allow('compliance.read')
  @ApiOperation({ operationId: 'readAppointment', summary: 'One date, and what became of it' })
  @ApiOkResponse({ type: AppointmentResponse })
  async read(@WorkOf() work: Work, @Param() params: AppointmentParams): Promise<AppointmentResponse> {
    return this.finding.read(work, params.id, params.appointment);
  }

  @Post(':appointment/keep')
  @Allow('compliance.tell-appointment')
  @Acts()
  @ApiOperation({ operationId: 'keepAppointment', summary: 'The child came' })
  @ApiOkResponse({ type: AppointmentResponse })
  async keep(@WorkOf() work: Work, @Param() params: AppointmentParams): Promise<AppointmentResponse> {
    await this.telling.keep(work, params);
    return this.finding.read(work, params.id, params.appointment);
  }

  @Post(':appointment/miss')
  @Allow('compliance.tell-appointment')
  @Acts()
  @ApiOperation({ operationId: 'missAppointment', summary: 'The child did not come, and what it says of it' })
  @ApiOkResponse({ type: AppointmentResponse })
  async miss(
    @WorkOf() work: Work,
    @Param() params: AppointmentParams,
    @Body() body: MissAppointmentRequest,
  ): Promise<AppointmentResponse> {
    await this.telling.miss(work, params, body);
    return this.finding.read(work, params.id, params.appointment);
  }

  @Post(':appointment/excuse')
  @Allow('compliance.tell-appointment')
  @Acts()
  @ApiOperation({ operationId: 'excuseAppointment', summary: 'The child did not come for a good reason' })
  @ApiOkResponse({ type: AppointmentResponse })
  async excuse(
    @WorkOf() work: Work,
    @Param() params: AppointmentParams,
    @Body() body: ExcuseAppointmentRequest,
  ): Promise<AppointmentResponse> {
    await this.telling.excuse(work, params, body);
    return this.finding.read(work, params.id, params.appointment);
  }

  @Post(':appointment/move')
  @Allow('compliance.tell-appointment')
  @Acts()
  @ApiOperation({ operationId: 'moveAppointment', summary: 'Put another date in its place' })
  @ApiOkResponse({ type: AppointmentResponse })
  async move(
    @WorkOf() work: Work,
    @Param() params: AppointmentParams,
    @Body() body: MoveAppointmentRequest,
  ): Promise<AppointmentResponse> {
    await this.telling.move(work, params, body);
    return this.finding.read(work, params.id, params.appointment);
  }

  @Post(':appointment/cancel')
  @Allow('compliance.tell-appointment')
  @Acts()
  @ApiOperation({ operationId: 'cancelAppointment', summary: 'The office cancels it: no fault of the child' })
  @ApiOkResponse({ type: AppointmentResponse })
  async cancel(
    @WorkOf() work: Work,
    @Param() params: AppointmentParams,
    @Body() { reasonCode }: EndAppointmentRequest,
  ): Promise<AppointmentResponse> {
    await this.telling.cancel(work, params, reasonCode);
    return this.finding.read(work, params.id, params.appointment);
  }
}
