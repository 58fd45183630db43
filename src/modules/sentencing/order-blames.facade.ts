import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../kernel/local-date';
import type { Work } from '../../platform/persistence/work';

/** Says whether what was agreed to beside an order was left undone, and the child is not to blame for it. */
type KnowsWithoutFault = (work: Work, orderId: string) => Promise<boolean>;

/** Conditions of an order, and a day on which they are said not to have been kept. */
export interface DayOfConditions {
  readonly orderId: string;
  readonly conditionIds: readonly string[];
  readonly day: LocalDate;
}

/** Says whether it is written down of a day that one of the conditions was kept, or is excused. */
type KnowsDayWithoutFault = (work: Work, of: DayOfConditions) => Promise<boolean>;

/** Lets higher modules say of what no breach is made of an order, without being known here. */
@Injectable()
export class OrderBlames {
  private readonly asked: KnowsWithoutFault[] = [];
  private readonly askedOfDays: KnowsDayWithoutFault[] = [];

  ask(knows: KnowsWithoutFault): void {
    this.asked.push(knows);
  }

  askOfDays(knows: KnowsDayWithoutFault): void {
    this.askedOfDays.push(knows);
  }

  async isDayWithoutFault(work: Work, of: DayOfConditions): Promise<boolean> {
    for (const knows of this.askedOfDays) if (await knows(work, of)) return true;
    return false;
  }

  async isLeftWithoutFault(work: Work, orderId: string): Promise<boolean> {
    for (const knows of this.asked) if (await knows(work, orderId)) return true;
    return false;
  }
}
