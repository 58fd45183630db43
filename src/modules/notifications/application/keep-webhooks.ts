import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { ChangeWebhookRequest, NewWebhookRequest, WebhookListQuery } from '../http/webhook.requests';
import { showWebhook, type WebhookResponse, type WebhookWithSecretResponse } from '../http/webhook.response';
import { WebhookRepository } from '../persistence/webhook.repository';
import { newSigningSecret } from '../sending/sign-notice';
import { WebhookSecrets } from '../sending/webhook-secrets';
import { CheckWebhook } from './check-webhook';

const ONE_HOUR = 3_600_000;

/** Addresses at which agencies are told: registered, changed, given another secret. */
@Injectable()
export class KeepWebhooks {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly secrets: WebhookSecrets,
    private readonly checks: CheckWebhook,
    private readonly cursors: Cursors,
  ) {}

  /** The secret is told here and never again. */
  async register(work: Work, request: NewWebhookRequest): Promise<WebhookWithSecretResponse> {
    await this.checks.check(work, request);
    const id = newId();
    const secret = newSigningSecret();
    const { agencyId, roles, url, eventTypes } = request;
    const row = {
      ...({ id, agencyId, roles, url, eventTypes, state: 'active', disabledBecause: null } as const),
      ...{ secret: this.secrets.seal(id, secret), oldSecret: null, oldSecretUntil: null, restsUntil: null },
      ...{ registeredBy: work.actor.accountId, version: 1, createdAt: work.now, updatedAt: work.now },
    };
    this.webhooks.add(work, row);
    return { ...showWebhook(row), secret };
  }

  async read(work: Work, id: string): Promise<WebhookResponse> {
    return showWebhook(await this.webhooks.find(work, id));
  }

  /** What waits for it goes to where it is told from now on. @throws DomainError `not-open` for what was removed. */
  async change(work: Work, id: string, request: ChangeWebhookRequest): Promise<WebhookResponse> {
    const row = await this.webhooks.findToChange(work, id);
    requireThere(row.state);
    const { url = row.url, roles = row.roles, eventTypes = row.eventTypes } = request;
    await this.checks.check(work, { agencyId: row.agencyId, url, roles });
    await this.webhooks.change(work, row, { ...row, url, roles, eventTypes });
    return this.read(work, id);
  }

  /** Both secrets sign until the one before runs out. @throws DomainError `not-open` for what was removed. */
  async rotate(work: Work, id: string, oldForHours: number): Promise<WebhookWithSecretResponse> {
    const row = await this.webhooks.findToChange(work, id);
    requireThere(row.state);
    const secret = newSigningSecret();
    const oldUntil = new Date(work.now.getTime() + oldForHours * ONE_HOUR);
    await this.webhooks.rotate(work, row, this.secrets.seal(id, secret), oldUntil);
    return { ...(await this.read(work, id)), secret };
  }

  async list(work: Work, query: WebhookListQuery): Promise<Page<WebhookResponse>> {
    const { agencyId, state, limit, cursor } = query;
    const name = `webhooks ${agencyId} ${state}`;
    const from = this.cursors.read(name, cursor);
    const rows = await this.webhooks.list(work, { filter: { agencyId, state }, from, limit: limit + 1 });
    return this.cursors.page(name, rows, limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: showWebhook,
    });
  }
}

function requireThere(state: string): void {
  if (state === 'removed') throw new DomainError('not-open', 'webhook.not-open');
}
