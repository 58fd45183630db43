import type { KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Keys } from '../../../platform/security/keys';
import { open, seal } from '../../../platform/security/sealed-box';

/** Secrets of addresses, sealed under a key of this installation and bound to their address. */
@Injectable()
export class WebhookSecrets {
  private readonly key: KeyObject;

  constructor(keys: Keys) {
    this.key = keys.derived('webhook-secrets');
  }

  seal(webhookId: string, secret: string): Buffer {
    return seal(this.key, `webhook ${webhookId}`, secret);
  }

  open(webhookId: string, box: Buffer): string {
    return open(this.key, `webhook ${webhookId}`, box);
  }
}
