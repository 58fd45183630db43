import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { CustodyTime } from '../domain/custody.rules';
import type { EarlierSentence } from '../domain/first-time';
import type { MeasureKind } from '../domain/order';
import type { MeasureBeside } from '../domain/order-facts';
import type { OrderState } from '../domain/order.lifecycle';

const KINDS: Statement = {
  name: 'kinds-beside-order',
  text: 'select unnest(sentencing.kinds_beside($1, $2)) as kind',
};

const MEASURES: Statement = {
  name: 'measures-beside-order',
  text: `select m.measure, m.days, m.hours, m.amount, m.custody_days as "custodyDays", m.is_same_stage as "isSameStage"
    from sentencing.measures_beside($1, $2) m`,
};

const EARLIER: Statement = {
  name: 'sentence-before-order',
  text: 'select sentencing.sentence_before($1, $2, $3) as earlier',
};

const CUSTODY: Statement = {
  name: 'custody-before-order',
  text: 'select c.days, c.is_certain as "isCertain" from sentencing.custody_before($1, $2) c',
};

const HOLD: Statement = { name: 'hold-orders-beside', text: 'select sentencing.hold_beside($1)' };

/** In which states a sentence stands, and in which it is over. */
interface SentenceStates {
  readonly stands: readonly OrderState[];
  readonly over: readonly OrderState[];
}

/** Other orders about the same intake, of whatever agency: the database answers kinds, and measures of this order alone; of earlier sentences one word, of custody its days. */
@Injectable()
export class OrdersBesideRepository {
  async kinds(work: Work, orderId: string, states: readonly OrderState[]): Promise<MeasureKind[]> {
    const rows = await work.query<{ kind: MeasureKind }>(KINDS, [orderId, states]);
    return rows.map(({ kind }) => kind);
  }

  async measures(work: Work, orderId: string, states: readonly OrderState[]): Promise<MeasureBeside[]> {
    return work.query<MeasureBeside>(MEASURES, [orderId, states]);
  }

  async earlier(work: Work, orderId: string, { stands, over }: SentenceStates): Promise<EarlierSentence> {
    const [row] = await work.query<{ earlier: EarlierSentence }>(EARLIER, [orderId, stands, over]);
    return row?.earlier ?? 'not-known';
  }

  /** Null for whoever does not hold the order. */
  async custody(work: Work, orderId: string, timeZone: string): Promise<CustodyTime | null> {
    return (await work.query<CustodyTime>(CUSTODY, [orderId, timeZone]))[0] ?? null;
  }

  async hold(work: Work, orderId: string): Promise<void> {
    await work.query(HOLD, [orderId]);
  }
}
