import { Clock } from '../kernel/clock';

/** A clock that goes on from where it was moved to last; for demonstrations, in which months pass. */
export class MovedClock extends Clock {
  private ahead = 0;

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  moveTo(at: Date): void {
    this.ahead = at.getTime() - Date.now();
  }
}
