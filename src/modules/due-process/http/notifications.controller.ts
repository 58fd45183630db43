import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Acts } from '../../../platform/http/acts.decorator';
import { Allow } from '../../../platform/http/allow.decorator';
import { ByIdParams } from '../../../platform/http/by-id.requests';
import { Creates } from '../../../platform/http/creates.decorator';
import { PageQuery, type Page } from '../../../platform/http/page';
import { WorkOf } from '../../../platform/http/work.decorator';
import { Work } from '../../../platform/persistence/work';
import { FindNotifications } from '../application/find-notifications';
import { RecordAttempt } from '../application/record-attempt';
import { RecordNotification } from '../application/record-notification';
import { InIntakeParams } from './in-intake.requests';
import { AttemptRequest, NewNotificationRequest, WithholdRequest } from './notification.requests';
import { NotificationPageResponse, NotificationResponse } from './notification.response';

@ApiTags('due-process')
@Controller('intakes/:id/notifications')
export class NotificationsController {
  constructor(
    private readonly recording: RecordNotification,
    private readonly attempts: RecordAttempt,
    private readonly finding: FindNotifications,
  ) {}

  @Post()
  @Allow('due-process.record')
  @Creates()
  @ApiOperation({ operationId: 'recordNotification', summary: 'Record who must be told' })
  @ApiCreatedResponse({ type: NotificationResponse })
  async add(
    @WorkOf() work: Work,
    @Param() { id: intakeId }: ByIdParams,
    @Body() body: NewNotificationRequest,
  ): Promise<NotificationResponse> {
    const id = await this.recording.add(work, intakeId, body);
    return this.finding.read(work, { id, intakeId });
  }

  @Get()
  @Allow('due-process.read')
  @ApiOperation({ operationId: 'listNotifications', summary: 'Who was told, with every attempt' })
  @ApiOkResponse({ type: NotificationPageResponse })
  async list(
    @WorkOf() work: Work,
    @Param() { id }: ByIdParams,
    @Query() query: PageQuery,
  ): Promise<Page<NotificationResponse>> {
    return this.finding.list(work, id, query);
  }

  @Get(':entryId')
  @Allow('due-process.read')
  @ApiOperation({ operationId: 'readNotification', summary: 'One who must be told, with every attempt' })
  @ApiOkResponse({ type: NotificationResponse })
  async read(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId: id }: InIntakeParams,
  ): Promise<NotificationResponse> {
    return this.finding.read(work, { id, intakeId });
  }

  @Post(':entryId/attempts')
  @Allow('due-process.record')
  @Creates('nowhere')
  @ApiOperation({ operationId: 'recordAttempt', summary: 'Record an attempt to tell them' })
  @ApiCreatedResponse({ type: NotificationResponse })
  async attempt(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId: id }: InIntakeParams,
    @Body() body: AttemptRequest,
  ): Promise<NotificationResponse> {
    await this.attempts.add(work, { id, intakeId }, body);
    return this.finding.read(work, { id, intakeId });
  }

  @Post(':entryId/withhold')
  @Allow('due-process.record')
  @Acts()
  @ApiOperation({ operationId: 'withholdNotification', summary: 'Record why they are not told' })
  @ApiOkResponse({ type: NotificationResponse })
  async withhold(
    @WorkOf() work: Work,
    @Param() { id: intakeId, entryId: id }: InIntakeParams,
    @Body() { reasonCode }: WithholdRequest,
  ): Promise<NotificationResponse> {
    await this.recording.withhold(work, { id, intakeId }, reasonCode);
    return this.finding.read(work, { id, intakeId });
  }
}
