import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { StaffAdministration } from '../application/administer-staff';
import { FindStaff } from '../application/find-staff';
import { CorrectStaffRequest, NewStaffRequest, StaffListQuery } from './staff.requests';
import {
  showStaff,
  showStaffWithPassword,
  StaffPageResponse,
  StaffResponse,
  StaffWithPasswordResponse,
} from './staff.response';

@ApiTags('staff')
@Controller('staff')
export class StaffController {
  constructor(
    private readonly finding: FindStaff,
    private readonly staff: StaffAdministration,
  ) {}

  @Get()
  @Allow('staff.read')
  @ApiOperation({ operationId: 'listStaff', summary: 'Accounts by agency, role and state' })
  @ApiOkResponse({ type: StaffPageResponse })
  async list(@WorkOf() work: Work, @Query() query: StaffListQuery): Promise<StaffPageResponse> {
    const { items, next } = await this.finding.list(work, query);
    return { items: items.map(showStaff), next };
  }

  @Get(':id')
  @Allow('staff.read')
  @ApiOperation({ operationId: 'readStaff', summary: 'One account' })
  @ApiOkResponse({ type: StaffResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<StaffResponse> {
    return showStaff(await this.finding.read(work, id));
  }

  @Post()
  @Allow('staff.administer')
  @Creates()
  @ApiOperation({ operationId: 'createStaff', summary: 'Make an account; its first password is told once' })
  @ApiCreatedResponse({ type: StaffWithPasswordResponse })
  async create(@WorkOf() work: Work, @Body() body: NewStaffRequest): Promise<StaffWithPasswordResponse> {
    return showStaffWithPassword(await this.staff.create(work, body));
  }

  @Post(':id/correct')
  @Allow('staff.administer')
  @Acts()
  @ApiOperation({ operationId: 'correctStaff', summary: 'Mend shown name, profession or language' })
  @ApiOkResponse({ type: StaffResponse })
  async correct(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: CorrectStaffRequest,
  ): Promise<StaffResponse> {
    return showStaff(await this.staff.correct(work, id, body));
  }

  @Post(':id/reset-password')
  @Allow('staff.administer')
  @Acts()
  @ApiOperation({
    operationId: 'resetPassword',
    summary: 'Make a new first password, told once; ends the sessions',
  })
  @ApiOkResponse({ type: StaffWithPasswordResponse })
  async resetPassword(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<StaffWithPasswordResponse> {
    return showStaffWithPassword(await this.staff.resetPassword(work, id));
  }

  @Post(':id/disable')
  @Allow('staff.administer')
  @Acts()
  @ApiOperation({ operationId: 'disableStaff', summary: 'Lock an account; it bites on the next request' })
  @ApiOkResponse({ type: StaffResponse })
  async disable(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<StaffResponse> {
    return showStaff(await this.staff.disable(work, id));
  }

  @Post(':id/enable')
  @Allow('staff.administer')
  @Acts()
  @ApiOperation({ operationId: 'enableStaff', summary: 'Unlock an account' })
  @ApiOkResponse({ type: StaffResponse })
  async enable(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<StaffResponse> {
    return showStaff(await this.staff.enable(work, id));
  }
}
