import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';

/** Says whether something that was ordered is left to be done. */
type AsksBeforeCompleting = (work: Work, orderId: string) => Promise<boolean>;

/** Lets higher modules say what is left of an order before it is completed, without being known here. */
@Injectable()
export class OrderCompletions {
  private readonly asked: AsksBeforeCompleting[] = [];

  ask(asks: AsksBeforeCompleting): void {
    this.asked.push(asks);
  }

  async isSomethingLeft(work: Work, orderId: string): Promise<boolean> {
    for (const asks of this.asked) if (await asks(work, orderId)) return true;
    return false;
  }
}
