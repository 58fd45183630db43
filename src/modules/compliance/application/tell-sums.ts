import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { OrderFacts, type OrderFact } from '../../court-reports';
import type { KnownOrder } from '../../sentencing';
import type { MeasureSum } from '../domain/ledger';
import { LedgerRepository } from '../persistence/ledger.repository';

const DONE = {
  az: 'Yerinə yetirilib',
  en: 'Done, verified by a second person',
  ru: 'Исполнено, подтверждено',
};
const MINUTES_AN_HOUR = 60;
const QAPIK_A_MANAT = 100;

/** Tells a court what was done of an order as a number: verified hours and payments, and no word (BR 16.1; TR 14). */
@Injectable()
export class TellSums implements OnModuleInit {
  constructor(
    private readonly facts: OrderFacts,
    private readonly ledger: LedgerRepository,
  ) {}

  onModuleInit(): void {
    this.facts.learnFrom((work, order) => this.of(work, order));
  }

  private async of(work: Work, { id }: KnownOrder): Promise<OrderFact[]> {
    return (await this.ledger.sumsOf(work, id)).map(showSum);
  }
}

const showSum = ({ measure: code, counts, verified }: MeasureSum): OrderFact => ({
  ...{ code: 'compliance.verified', label: DONE },
  parts: [
    { kind: 'code', list: 'measures', code },
    counts === 'minutes'
      ? { kind: 'count', count: verified / MINUTES_AN_HOUR, unit: 'hours' }
      : { kind: 'count', count: verified / QAPIK_A_MANAT, unit: 'manats' },
  ],
});
