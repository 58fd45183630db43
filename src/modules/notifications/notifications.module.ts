import { Module, type DynamicModule } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs';
import { PermissionTable } from '../../platform/policy/permission-table';
import { AccessModule } from '../access';
import { CheckWebhook } from './application/check-webhook';
import { DeliverNotice } from './application/deliver-notice';
import { FindDeliveries } from './application/find-deliveries';
import { KeepNoticePreference } from './application/keep-notice-preference';
import { KeepWebhooks } from './application/keep-webhooks';
import { LookWithEyesOf } from './application/look-with-eyes-of';
import { MAIL_JOB, MailNotices } from './application/mail-notices';
import { MoveWebhook } from './application/move-webhook';
import { OfferDeadNotices } from './application/offer-dead-notices';
import { purgeNotices } from './application/purge-notices';
import { queueNotices } from './application/queue-notices';
import { RELAY_JOB, RelayNotices } from './application/relay-notices';
import { RelayTimer } from './application/relay-timer';
import { SettleDelivery } from './application/settle-delivery';
import { NoticePreferencesController } from './http/notice-preferences.controller';
import { WebhookDeliveriesController } from './http/webhook-deliveries.controller';
import { WebhooksController } from './http/webhooks.controller';
import { NoticePreferenceRepository } from './persistence/notice-preference.repository';
import { WebhookDeliveryRepository } from './persistence/webhook-delivery.repository';
import { WebhookRepository } from './persistence/webhook.repository';
import { noticeJobPolicy } from './policy/notice-job.policy';
import { noticePreferencePolicy } from './policy/notice-preference.policy';
import { webhookPolicy } from './policy/webhook.policy';
import { FindAddress, NamesOfNetwork } from './sending/find-address';
import { LetterBox } from './sending/letter-box';
import { NoticeSettings } from './sending/notice-settings';
import { PostNotice } from './sending/post-notice';
import { WebhookSecrets } from './sending/webhook-secrets';

/** What is told to other systems after the commit, out of the outbox. */
@Module({})
export class NotificationsModule {
  constructor(table: PermissionTable, jobs: Jobs) {
    table.declare(webhookPolicy);
    table.declare(noticePreferencePolicy);
    for (const job of [queueNotices, RELAY_JOB, MAIL_JOB]) jobs.permit(noticeJobPolicy, job);
    jobs.declare(noticeJobPolicy, purgeNotices);
  }

  static with(settings: NoticeSettings): DynamicModule {
    return {
      module: NotificationsModule,
      imports: [AccessModule],
      controllers: [NoticePreferencesController, WebhooksController, WebhookDeliveriesController],
      providers: [
        { provide: NoticeSettings, useValue: settings },
        ...[
          WebhookRepository,
          WebhookDeliveryRepository,
          WebhookSecrets,
          NamesOfNetwork,
          FindAddress,
          PostNotice,
        ],
        ...[CheckWebhook, KeepWebhooks, MoveWebhook, FindDeliveries, SettleDelivery, OfferDeadNotices],
        ...[DeliverNotice, RelayNotices, RelayTimer],
        ...[NoticePreferenceRepository, KeepNoticePreference, LetterBox, LookWithEyesOf, MailNotices],
      ],
    };
  }
}
