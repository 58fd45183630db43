import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import { pageStatement, type ListFilters, type PageWish } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { ActionOnDead, DeliveryState } from '../domain/webhook-delivery.lifecycle';
import { WebhookAttemptEntity } from './webhook-attempt.entity';
import { WebhookDeliveryEntity } from './webhook-delivery.entity';

const SHOWN = [
  ...(['id', 'webhookId', 'eventId', 'eventType', 'occurredAt', 'state', 'attempts', 'nextAt'] as const),
  ...(['version', 'createdAt', 'updatedAt'] as const),
];

/** A message as it may be read: of which event, and not of whose file. */
export type KnownDelivery = Pick<WebhookDeliveryEntity, (typeof SHOWN)[number]>;

export interface DeliveryFilter {
  readonly state?: DeliveryState;
  readonly eventType?: string;
}

/** Which page of what goes to one address is wished for. */
export interface DeliveryWish extends PageWish {
  readonly webhookId: string;
  readonly filter: DeliveryFilter;
}

const FILTERS: ListFilters<DeliveryFilter> = {
  state: (value) => `t.state = ${value}`,
  eventType: (value) => `t.event_type = ${value}`,
};

const SETTLE = {
  redeliver: {
    name: 'redeliver-notice',
    text: `update notifications.delivery set state = 'waiting', attempts = 0, next_at = $3, version = version + 1, updated_at = $3
      where id = $1 and version = $2 returning 1`,
  },
  drop: {
    name: 'drop-notice',
    text: `update notifications.delivery set state = 'dropped', version = version + 1, updated_at = $3
      where id = $1 and version = $2 returning 1`,
  },
} as const;

/** Rows of messages on their way; which of them the actor sees, the database decides. */
@Injectable()
export class WebhookDeliveryRepository {
  private readonly from: string;
  private readonly tries: string;

  constructor(source: DataSource) {
    this.from = `select ${tableOf(source, WebhookDeliveryEntity).only(SHOWN)} from notifications.delivery t`;
    this.tries = `select ${tableOf(source, WebhookAttemptEntity).columns} from notifications.attempt t`;
  }

  /** @throws DomainError `not-found`. */
  async find(work: Work, id: string): Promise<KnownDelivery> {
    const statement = { name: 'webhook-delivery', text: `${this.from} where t.id = $1` };
    const [row] = await work.query<KnownDelivery>(statement, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<KnownDelivery> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  add(work: Work, row: WebhookDeliveryEntity): void {
    work.insert(WebhookDeliveryEntity, row);
    saw(work, row);
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async settle(work: Work, { id, version }: KnownDelivery, action: ActionOnDead): Promise<void> {
    await work.change(SETTLE[action], [id, version, work.now]);
  }

  /** The latest first, and no more than are shown. */
  async attempts(work: Work, id: string): Promise<WebhookAttemptEntity[]> {
    const text = `${this.tries} where t.delivery_id = $1 order by t.at desc, t.id desc limit 50`;
    return work.query<WebhookAttemptEntity>({ name: 'webhook-attempts', text }, [id]);
  }

  /** To one address, the latest first. */
  async list(work: Work, wish: DeliveryWish): Promise<KnownDelivery[]> {
    const rowsOf = { where: 't.endpoint_id = $1', values: [wish.webhookId] };
    const list = { ...rowsOf, name: 'webhook deliveries', select: this.from } as const;
    const { statement, values } = pageStatement({ ...list, at: 't.created_at', way: 'desc' }, FILTERS, wish);
    const rows = await work.query<KnownDelivery>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** To any address, what nobody took, the earliest first. */
  async dead(work: Work, limit: number): Promise<KnownDelivery[]> {
    const text = `${this.from} where t.state = 'dead' order by t.updated_at, t.id limit $1`;
    return work.query<KnownDelivery>({ name: 'dead-notices', text }, [limit]);
  }
}

const saw = (work: Work, { id, version }: Pick<KnownDelivery, 'id' | 'version'>): void =>
  work.saw({ kind: 'webhook-delivery', id, version, childId: null });
