import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';

/** Says whether what was agreed to beside an order was left undone, and the child is not to blame for it. */
type KnowsWithoutFault = (work: Work, orderId: string) => Promise<boolean>;

/** Lets higher modules say of what no breach is made of an order, without being known here. */
@Injectable()
export class OrderBlames {
  private readonly asked: KnowsWithoutFault[] = [];

  ask(knows: KnowsWithoutFault): void {
    this.asked.push(knows);
  }

  async isLeftWithoutFault(work: Work, orderId: string): Promise<boolean> {
    for (const knows of this.asked) if (await knows(work, orderId)) return true;
    return false;
  }
}
