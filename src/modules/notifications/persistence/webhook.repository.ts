import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { pageStatement, type ListFilters, type PageWish } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { WebhookState } from '../domain/webhook.lifecycle';
import { WebhookEntity } from './webhook.entity';

/** An address as it may be read: without its secrets. */
export type KnownWebhook = Omit<WebhookEntity, 'secret' | 'oldSecret' | 'restsUntil'>;

export interface WebhookFilter {
  readonly agencyId?: string;
  readonly state?: WebhookState;
}

const FILTERS: ListFilters<WebhookFilter> = {
  agencyId: (value) => `t.agency_id = ${value}`,
  state: (value) => `t.state = ${value}`,
};

/** What of it changes. */
export type WebhookChange = Pick<KnownWebhook, 'url' | 'roles' | 'eventTypes' | 'state' | 'disabledBecause'>;

const SHOWN = [
  ...([
    'id',
    'agencyId',
    'roles',
    'url',
    'eventTypes',
    'state',
    'disabledBecause',
    'oldSecretUntil',
  ] as const),
  ...(['registeredBy', 'version', 'createdAt', 'updatedAt'] as const),
];

const CHANGE = {
  name: 'change-webhook',
  text: `update notifications.endpoint
    set url = $2, roles = $3, event_types = $4, state = $5, disabled_because = $6, version = version + 1, updated_at = $7
    where id = $1 and version = $8 returning 1`,
};

const ROTATE = {
  name: 'rotate-webhook-secret',
  text: `select notifications.rotate_secret($1, $2, $3, $4) as done`,
};

/** Rows of addresses that agencies are told at; which of them the actor sees, the database decides. */
@Injectable()
export class WebhookRepository {
  private readonly from: string;

  constructor(source: DataSource) {
    this.from = `select ${tableOf(source, WebhookEntity).only(SHOWN)} from notifications.endpoint t`;
  }

  /** @throws DomainError `not-found`. */
  async find(work: Work, id: string): Promise<KnownWebhook> {
    const [row] = await work.query<KnownWebhook>({ name: 'webhook', text: `${this.from} where t.id = $1` }, [
      id,
    ]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<KnownWebhook> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  add(work: Work, row: WebhookEntity): void {
    work.insert(WebhookEntity, row);
    saw(work, row);
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async change(work: Work, { id, version }: KnownWebhook, to: WebhookChange): Promise<void> {
    const { url, roles, eventTypes, state, disabledBecause } = to;
    await work.change(CHANGE, [id, url, roles, eventTypes, state, disabledBecause, work.now, version]);
  }

  /** The secret until now signs on until an instant. @throws DomainError `changed-since`. */
  async rotate(work: Work, { id, version }: KnownWebhook, secret: Buffer, oldUntil: Date): Promise<void> {
    const [row] = await work.query<{ done: boolean }>(ROTATE, [id, version, secret, oldUntil]);
    if (!row?.done) throw new DomainError('changed-since', 'changed-since');
  }

  /** In the order in which they were registered. */
  async list(work: Work, wish: PageWish & { readonly filter: WebhookFilter }): Promise<KnownWebhook[]> {
    const order = { at: 't.created_at', way: 'asc' } as const;
    const list = { ...order, name: 'webhooks', select: this.from, where: 'true', values: [] };
    const { statement, values } = pageStatement(list, FILTERS, wish);
    const rows = await work.query<KnownWebhook>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }
}

const saw = (work: Work, { id, version }: Pick<KnownWebhook, 'id' | 'version'>): void =>
  work.saw({ kind: 'webhook', id, version, childId: null });
