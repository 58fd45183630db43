import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { webhookLifecycle, type ActionByHand } from '../domain/webhook.lifecycle';
import { showWebhook, type WebhookResponse } from '../http/webhook.response';
import { WebhookRepository } from '../persistence/webhook.repository';

/** An address is paused, disabled, taken up again or removed, as its lifecycle says. */
@Injectable()
export class MoveWebhook {
  constructor(private readonly webhooks: WebhookRepository) {}

  /** @throws DomainError `not-open` where the lifecycle has no such move. */
  async move(work: Work, id: string, action: ActionByHand): Promise<WebhookResponse> {
    const row = await this.webhooks.findToChange(work, id);
    const state = webhookLifecycle.next(row.state, action);
    if (state === undefined) throw new DomainError('not-open', 'webhook.not-open');
    const disabledBecause = state === 'disabled' ? 'by-hand' : null;
    await this.webhooks.change(work, row, { ...row, state, disabledBecause });
    return showWebhook(await this.webhooks.find(work, id));
  }
}
