import type { Response } from 'supertest';
import { asking, type ReviewBody } from './asking';
import { bodyOf, consent } from './journey';
import type { KnownChild, Ordering } from './orders';

/** Said of a breach, and of what is answered to it. */
export const HEARD = {
  ...{ reasonCode: 'other', reasons: 'This is what happened.', childWords: 'The bus did not come.' },
};
export const OVERTURNING = { reasonCode: 'not-proportionate', reasons: 'Less is enough.' };
export const UPHOLDING = { reasonCode: 'facts-confirmed', reasons: 'The facts are as they were read.' };

/** The city prosecutor has ordered an alternative before the trial; above it there is none, so that a court reviews. */
export class ReviewsOfOrders {
  constructor(
    private readonly at: Ordering,
    private readonly whose: KnownChild,
  ) {}

  /** The path of an order of the prosecutor that holds. */
  async held(): Promise<string> {
    const { at } = this;
    const measures = [{ measure: 'pre-trial-supervision', days: 60 }];
    const authorityAgencyId = at.agency('Baku city prosecutor');
    const path = await at.proposedFor(this.whose, { stage: 'pre-trial', measures, authorityAgencyId });
    bodyOf(await at.cast.reviewer.act(path, 'order', at.ordering()), 200);
    bodyOf(await at.probation.act(path, 'start'), 200);
    return path;
  }

  async warned(): Promise<string> {
    const path = await this.held();
    bodyOf(await this.at.probation.act(path, 'record-breach', HEARD), 200);
    bodyOf(await this.at.cast.reviewer.act(path, 'warn', HEARD), 200);
    return path;
  }

  /** A court looks at a breach. */
  async referred(path: string): Promise<void> {
    const { probation, court } = this.at;
    bodyOf(await probation.act(path, 'record-breach', HEARD), 200);
    bodyOf(await probation.act(path, 'refer-to-court', { ...HEARD, courtAgencyId: court }), 200);
  }

  /** The child says that the clinic may be told; answers the number of the order. */
  async told(path: string): Promise<string> {
    const { at, whose } = this;
    await consent(at.cast.inspector, at.test, {
      ...{ purpose: 'share-with-legal-clinic', textVersion: 'share-with-legal-clinic-1', person: 'child' },
      ...{ childId: whose.childId, fileKind: 'child', fileId: whose.childId },
    });
    return (await at.read(path, at.cast.reviewer)).number;
  }

  ask(path: string, of = 'order', by = this.at.probation, more: object = {}): Promise<Response> {
    const decision = { kind: 'order', id: path.split('/').at(-1), of };
    return by.post('/v1/review-requests', { ...asking(this.at.test, ''), decision, ...more });
  }

  /** The path of the request. */
  async asked(path: string, of = 'order', by = this.at.probation): Promise<string> {
    return `/v1/review-requests/${bodyOf<ReviewBody>(await this.ask(path, of, by), 201).id}`;
  }

  async assigned(path: string, of = 'order'): Promise<string> {
    const review = await this.asked(path, of);
    bodyOf(await this.at.cast.judge.act(review, 'assign'), 200);
    return review;
  }
}
