import { ApiProperty } from '@nestjs/swagger';
import {
  notificationStanding,
  NOTIFICATION_STANDINGS,
  toldAt,
  type NotificationStanding,
} from '../domain/notification';
import type { NotificationAttemptEntity } from '../persistence/notification-attempt.entity';
import type { NotificationEntity } from '../persistence/notification.entity';
import { pageResponse } from '../../../platform/http/page.response';
import { RecordedResponse, showRecorded } from './recorded.response';
import type { Opened } from './opened';

export class AttemptResponse extends RecordedResponse {
  @ApiProperty({ format: 'date-time', maxLength: 35 })
  attemptedAt: string;

  @ApiProperty({ maxLength: 60 })
  method: string;

  @ApiProperty({ maxLength: 60 })
  result: string;

  @ApiProperty({ description: 'Whether they knew after it' })
  told: boolean;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 1000 })
  note: string | null;
}

/** Somebody who must be told, with every attempt. */
export class NotificationResponse extends RecordedResponse {
  @ApiProperty({ maxLength: 60 })
  recipient: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, maxLength: 36 })
  representativeId: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 200 })
  name: string | null;

  @ApiProperty({ enum: NOTIFICATION_STANDINGS })
  standing: NotificationStanding;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    maxLength: 35,
    description: 'The first attempt after which they knew',
  })
  toldAt: string | null;

  @ApiProperty({ type: 'string', nullable: true, maxLength: 60 })
  withheldReason: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, maxLength: 35 })
  withheldAt: string | null;

  @ApiProperty({ type: [AttemptResponse], maxItems: 500 })
  attempts: AttemptResponse[];
}

export class NotificationPageResponse extends pageResponse(NotificationResponse) {}

export const showNotification = (
  row: NotificationEntity,
  attempts: readonly NotificationAttemptEntity[],
  opened: Opened,
): NotificationResponse => {
  const standing = attempts.filter(({ correctedAt }) => correctedAt === null);
  return {
    ...showRecorded(row),
    recipient: row.recipient,
    representativeId: row.representativeId,
    name: opened({ table: 'notification', column: 'recipient_name', row: row.id }, row.recipientName),
    standing: notificationStanding(standing, row.withheldReason),
    toldAt: toldAt(standing)?.toISOString() ?? null,
    withheldReason: row.withheldReason,
    withheldAt: row.withheldAt?.toISOString() ?? null,
    attempts: attempts.map((attempt) => showAttempt(attempt, opened)),
  };
};

const showAttempt = (row: NotificationAttemptEntity, opened: Opened): AttemptResponse => ({
  ...showRecorded(row),
  attemptedAt: row.attemptedAt.toISOString(),
  method: row.method,
  result: row.result,
  told: row.told,
  note: opened({ table: 'notification_attempt', column: 'note', row: row.id }, row.note),
});
