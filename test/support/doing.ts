import type { Response } from 'supertest';
import { certifiedAccount, CHOSEN_PASSWORD, settleIn, type MadeAccount } from './accounts';
import { signIn, type Caller } from './actors';
import { bodyOf, sampleIdentity } from './journey';
import { localDay } from './local-day';
import { Ordering } from './orders';

/** A line of the ledger, as far as tests look at it. */
export interface Line {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly day: string;
  readonly minutes: number;
  readonly place: string | null;
  readonly supervisedBy: string | null;
  readonly answerReason: string | null;
  readonly availableActions: readonly string[];
}

/** Public works, and what a child does by its own will: four hours, two on a day at most. */
export const WORKS = { measure: 'public-works', hours: 40, hoursPerDay: 3 };
export const ACTIVITY = { measure: 'community-activity', hours: 4, hoursPerDay: 2, days: 30 };

/** An order that is being done: the people around it, and a second officer of the probation office. */
export class Doing {
  private constructor(
    public at: Ordering,
    private readonly account: MadeAccount,
    public second: Caller,
  ) {}

  static async begin(): Promise<Doing> {
    const at = await Ordering.begin();
    const { test, probationOffice } = at;
    const administrator = await signIn(test, 'administrator@demo');
    const account = await certifiedAccount(administrator, probationOffice, 'probation-officer');
    return new Doing(at, account, await settleIn(test, account));
  }

  close(): Promise<void> {
    return this.at.close();
  }

  /** Some days later, everybody signed in anew. */
  async later(days: number): Promise<void> {
    this.at.test.clock.advance({ days });
    this.at = await Ordering.signedIn(this.at.test);
    this.second = await signIn(this.at.test, this.account.signInName, CHOSEN_PASSWORD);
  }

  get officer(): Caller {
    return this.at.probation;
  }

  /** The day in so many days, or so many days ago. */
  day(inDays = 0): string {
    return localDay(this.at.test.clock.now(), inDays);
  }

  /** The path of an order that holds, of a child of seventeen. */
  async inForce(measure: object = ACTIVITY): Promise<string> {
    const whose = await this.at.child(sampleIdentity('2009-02-03'));
    const path = await this.at.proposedFor(whose, { measures: [measure] });
    await this.at.agreeTo(path, whose);
    bodyOf(await this.at.cast.judge.act(path, 'order', this.at.ordering()), 200);
    bodyOf(await this.officer.act(path, 'start'), 200);
    return path;
  }

  hours(difference: object = {}) {
    return {
      ...{ measure: 'community-activity', day: this.day(), minutes: 60, activity: 'planting' },
      ...{ placeKind: 'park', place: 'By the lake', supervisedBy: 'Nümunə Bağban' },
      ...difference,
    };
  }

  enter(path: string, difference: object = {}, by: Caller = this.officer): Promise<Response> {
    return by.post(`${path}/hours`, this.hours(difference));
  }

  /** The path of a line that the officer has entered, or who is named. */
  async entered(path: string, difference: object = {}, by: Caller = this.officer): Promise<string> {
    const { id } = bodyOf<Line>(await this.enter(path, difference, by), 201);
    return `${path}/hours/${id}`;
  }

  /** The same, and the second officer has verified it. */
  async verified(path: string, difference: object = {}): Promise<string> {
    const line = await this.entered(path, difference);
    bodyOf(await this.second.act(line, 'verify'), 200);
    return line;
  }
}
