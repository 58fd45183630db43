import { Injectable } from '@nestjs/common';
import type { Attempted } from '../domain/attempt-outcome';
import { PostNotice } from '../sending/post-notice';
import { signaturesOf } from '../sending/sign-notice';
import { WebhookSecrets } from '../sending/webhook-secrets';

/** A message whose turn it is, with what it takes to sign it. */
export interface ClaimedNotice {
  readonly id: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly occurredAt: Date;
  /** How often it was tried before. */
  readonly attempts: number;
  readonly webhookId: string;
  readonly url: string;
  readonly secret: Buffer;
  /** As long as it signs too. */
  readonly oldSecret: Buffer | null;
}

/** Writes, signs and posts one message: which event, when, about what by kind and id; and of nobody (CRC 16; GC24 §67). */
@Injectable()
export class DeliverNotice {
  constructor(
    private readonly secrets: WebhookSecrets,
    private readonly posting: PostNotice,
  ) {}

  async deliver(notice: ClaimedNotice, at: Date): Promise<Attempted> {
    const body = bodyOf(notice);
    const seconds = Math.floor(at.getTime() / 1000);
    const signature = signaturesOf(this.secretsOf(notice), { id: notice.eventId, seconds, body });
    return this.posting.post({
      ...{ url: notice.url, body },
      headers: {
        ...{ 'content-type': 'application/json', 'user-agent': 'diversion-notices' },
        ...{
          'webhook-id': notice.eventId,
          'webhook-timestamp': `${seconds}`,
          'webhook-signature': signature,
        },
      },
    });
  }

  private secretsOf({ webhookId, secret, oldSecret }: ClaimedNotice): string[] {
    return [secret, oldSecret].flatMap((box) => (box === null ? [] : [this.secrets.open(webhookId, box)]));
  }
}

const bodyOf = ({ eventType, occurredAt, subjectKind, subjectId }: ClaimedNotice): string =>
  JSON.stringify({
    type: eventType,
    timestamp: occurredAt.toISOString(),
    data: { kind: subjectKind, id: subjectId },
  });
