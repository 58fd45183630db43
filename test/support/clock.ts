import { Clock } from '../../src/kernel/clock';

/** The instant at which the tests begin: now, or TEST_NOW, to see that they hold at every hour of the day and at the end of a year. */
const beginning = (): Date => new Date(process.env['TEST_NOW'] ?? Date.now());

/** A clock that stands still until a test moves it. */
export class TestClock extends Clock {
  constructor(private at = beginning()) {
    super();
  }

  now(): Date {
    return new Date(this.at);
  }

  set(instant: string): void {
    this.at = new Date(instant);
  }

  advance(duration: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = duration;
    this.at = new Date(this.at.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  }
}
