import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindReferrals } from '../application/find-referrals';
import { ReadAdmission } from '../application/read-admission';
import { RecordAdmission } from '../application/record-admission';
import { AdmissionRequest } from './admission.requests';
import { AdmissionResponse } from './admission.response';
import { ReferralResponse } from './referral.response';

/** What the child admits, apart from everything else. */
@ApiTags('referrals')
@Controller('referrals')
export class AdmissionController {
  constructor(
    private readonly recording: RecordAdmission,
    private readonly reading: ReadAdmission,
    private readonly finding: FindReferrals,
  ) {}

  @Post(':id/admission')
  @Allow('admission.record')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'recordAdmission', summary: 'Write down what the child admits freely' })
  @ApiCreatedResponse({ type: AdmissionResponse })
  async record(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Body() body: AdmissionRequest,
  ): Promise<AdmissionResponse> {
    return this.recording.record(work, id, body);
  }

  @Get(':id/admission')
  @Allow('admission.read')
  @ApiOperation({ operationId: 'readAdmission', summary: 'What the child admitted, for who wrote it down' })
  @ApiOkResponse({ type: AdmissionResponse })
  async read(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<AdmissionResponse> {
    return this.reading.read(work, id);
  }

  @Post(':id/retract-admission')
  @Allow('admission.retract')
  @Acts()
  @ApiOperation({ operationId: 'retractAdmission', summary: 'The child takes the admission back' })
  @ApiOkResponse({ type: ReferralResponse })
  async retract(@WorkOf() work: Work, @Param() { id }: ByIdParams): Promise<ReferralResponse> {
    return this.finding.show(work, await this.recording.retract(work, id));
  }
}
