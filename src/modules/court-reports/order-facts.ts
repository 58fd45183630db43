import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import type { KnownOrder } from '../sentencing';
import type { OrderFact } from './domain/order-fact';

/** Tells what a module knows of an order that a court has to know: states, days and counts, and no word. */
export type TellsOrderFacts = (work: Work, order: KnownOrder) => Promise<readonly OrderFact[]>;

/** What is told of an order as a fact, out of the modules that know it, without being known to them here. */
@Injectable()
export class OrderFacts {
  private readonly sources: TellsOrderFacts[] = [];

  /** What is registered first, is told first. */
  learnFrom(source: TellsOrderFacts): void {
    this.sources.push(source);
  }

  async of(work: Work, order: KnownOrder): Promise<OrderFact[]> {
    const facts: OrderFact[] = [];
    for (const source of this.sources) facts.push(...(await source(work, order)));
    return facts;
  }
}
