import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import type { OrderState } from '../domain/order.lifecycle';

/** An order that begins to hold, or goes on elsewhere, as far as who works on it must know it. */
export interface StartedOrder {
  readonly id: string;
  readonly childId: string;
  /** Code of list measures where it is one alone. */
  readonly measure: string | null;
  /** Code of list gravity-bands; null where the acts are not known. */
  readonly gravity: string | null;
  readonly startedOn: LocalDate;
  /** Null where it lasts until something is done. */
  readonly endsOn: LocalDate | null;
  /** A case of the same child at the actor’s centre, beside which it goes on; null where none was named. */
  readonly besideCaseId: string | null;
}

/** An order that somebody has ended, and how. */
export interface EndedByAct {
  readonly id: string;
  readonly state: OrderState;
}

/**
 * Does its part when an order begins to hold, goes to another supervisor, is taken over there, is brought before another court, or is
 * ended, in the same transaction.
 */
export interface FollowsOrder {
  readonly started?: (work: Work, order: StartedOrder) => Promise<void>;
  /** The order ran already when it came to the actor’s agency, which goes on with it. */
  readonly takenOver?: (work: Work, order: StartedOrder) => Promise<void>;
  readonly handedOn?: (work: Work, orderId: string) => Promise<void>;
  readonly broughtToCourt?: (work: Work, orderId: string) => Promise<void>;
  readonly ended?: (work: Work, order: EndedByAct) => Promise<void>;
}

/** The modules that work on what is ordered, and which an order does not know. */
@Injectable()
export class FollowOrders {
  private readonly known: FollowsOrder[] = [];

  register(follows: FollowsOrder): void {
    this.known.push(follows);
  }

  async tellStarted(work: Work, order: StartedOrder): Promise<void> {
    for (const { started } of this.known) await started?.(work, order);
  }

  async tellTakenOver(work: Work, order: StartedOrder): Promise<void> {
    for (const { takenOver } of this.known) await takenOver?.(work, order);
  }

  async tellHandedOn(work: Work, orderId: string): Promise<void> {
    for (const { handedOn } of this.known) await handedOn?.(work, orderId);
  }

  async tellBroughtToCourt(work: Work, orderId: string): Promise<void> {
    for (const { broughtToCourt } of this.known) await broughtToCourt?.(work, orderId);
  }

  async tellEnded(work: Work, order: EndedByAct): Promise<void> {
    for (const { ended } of this.known) await ended?.(work, order);
  }
}
