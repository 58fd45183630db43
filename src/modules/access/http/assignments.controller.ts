import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { AssignStaff } from '../application/assign-staff';
import { ChangeRolesRequest, MoveStaffRequest } from './staff.requests';
import { showStaff, StaffResponse } from './staff.response';

@ApiTags('staff')
@Controller('staff')
export class AssignmentsController {
  constructor(private readonly assigning: AssignStaff) {}

  @Post(':id/move')
  @Allow('staff.administer')
  @Acts()
  @ApiOperation({ operationId: 'moveStaff', summary: 'Move somebody to another agency; ends the sessions' })
  @ApiOkResponse({ type: StaffResponse })
  async move(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { agencyId, roles }: MoveStaffRequest,
  ): Promise<StaffResponse> {
    return showStaff(await this.assigning.move(work, id, { agencyId, roles }));
  }

  @Post(':id/roles')
  @Allow('staff.administer')
  @Acts()
  @ApiOperation({ operationId: 'changeRoles', summary: 'Change the roles of somebody within the agency' })
  @ApiOkResponse({ type: StaffResponse })
  async changeRoles(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() { roles }: ChangeRolesRequest,
  ): Promise<StaffResponse> {
    return showStaff(await this.assigning.changeRoles(work, id, roles));
  }
}
