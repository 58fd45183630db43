import type { Response } from 'supertest';
import type { Caller } from './actors';
import { startApp, type TestApp } from './app';
import { caseInDelivery, centreOf, type Centre } from './delivery';
import { bodyOf, castOf, type Cast } from './journey';
import { afternoonOf } from './local-day';

/** What was said of a child after a session. */
export interface Said {
  readonly attendance: string;
  readonly centresFault: boolean;
  readonly correctionReason: string | null;
}

/** A session, as the API tells it. */
export interface Session {
  readonly id: string;
  readonly state: string;
  readonly beginsAt: string;
  readonly placeWords: string | null;
  readonly followedById: string | null;
  readonly participants: readonly {
    readonly caseId: string;
    readonly attendance: readonly Said[];
    readonly contests: readonly { readonly attendance: string; readonly words: string | null }[];
  }[];
  readonly history: readonly { readonly action: string; readonly note: string | null }[];
  readonly availableActions: readonly {
    readonly action: string;
    readonly open: boolean;
    readonly because?: string;
  }[];
}

const HOUR = 3_600_000;

/** The centre of the demonstration that meets children, and a clock that goes on. */
export class Meetings {
  private slots = 0;

  private constructor(
    readonly test: TestApp,
    public cast: Cast,
    public centre: Centre,
  ) {}

  static async begin(): Promise<Meetings> {
    const test = await startApp();
    test.clock.set(afternoonOf(test.clock.now()));
    const cast = await castOf(test);
    return new Meetings(test, cast, await centreOf(test, cast));
  }

  close(): Promise<void> {
    return this.test.close();
  }

  /** Hours go by, and everybody signs in again. */
  async later(hours: number): Promise<void> {
    this.test.clock.advance({ hours });
    this.cast = await castOf(this.test);
    this.centre = await centreOf(this.test, this.cast);
  }

  /** A case of a new child with an active plan of sixty days. */
  caseInDelivery(): Promise<string> {
    return caseInDelivery(this.test, this.cast, this.centre);
  }

  instant(hours: number): string {
    return new Date(this.test.clock.now().getTime() + hours * HOUR).toISOString();
  }

  between(from: number, until: number) {
    return { beginsAt: this.instant(from), endsAt: this.instant(until) };
  }

  /** Two hours that nobody has booked before. */
  slot() {
    this.slots += 3;
    return this.between(24 + this.slots, 26 + this.slots);
  }

  /** What is wished for: in the park, led by the facilitator. */
  wish(caseIds: readonly string[], told: object = {}) {
    const { facilitatorId } = this.centre;
    return {
      kind: 'individual',
      placeWords: 'In the park.',
      facilitatorId,
      caseIds,
      ...this.slot(),
      ...told,
    };
  }

  async book(caseIds: readonly string[], told: object = {}, by = this.centre.worker): Promise<string> {
    const made = await by.post('/v1/sessions', this.wish(caseIds, told));
    return `/v1/sessions/${bodyOf<Session>(made, 201).id}`;
  }

  /** One that began two hours ago and has been over for one. */
  async begun(caseIds: readonly string[], told: object = {}): Promise<string> {
    const path = await this.book(caseIds, { ...this.between(1, 2), ...told }, this.centre.coordinator);
    await this.later(3);
    return path;
  }

  async read(path: string, by = this.centre.coordinator): Promise<Session> {
    return bodyOf<Session>(await by.get(path), 200);
  }

  async saidOf(path: string, caseId: string, by = this.centre.coordinator): Promise<readonly Said[]> {
    const { participants } = await this.read(path, by);
    return participants.find((one) => one.caseId === caseId)?.attendance ?? [];
  }

  /** The coordinator says who must have nothing to do with a case; somebody says it of themself. */
  async declareConflict(caseId: string, accountId?: string): Promise<void> {
    const { coordinator } = this.centre;
    const { etag } = (await coordinator.get(`/v1/cases/${caseId}`)).headers as { etag: string };
    const conflict = { ground: 'other', ...(accountId && { accountId }) };
    const path = `/v1/cases/${caseId}/conflicts`;
    bodyOf(await coordinator.post(path, conflict, { 'if-match': etag }), 201);
  }

  /** Does it wait on the desk of somebody, and as what? */
  async waitsFor(by: Caller, path: string): Promise<readonly string[]> {
    const answer = await by.get('/v1/worklist?kind=session&limit=200');
    const { items } = bodyOf<{ items: readonly { id: string; what: string }[] }>(answer, 200);
    return items.filter(({ id }) => path.endsWith(id)).map(({ what }) => what);
  }
}

export const came = (caseId: string, attendance = 'attended', more: object = {}) => ({
  caseId,
  attendance,
  ...more,
});

/** Status and code of an answer. */
export const codeOf = ({ status, body }: Response): readonly [number, string | undefined] => [
  status,
  (body as { code?: string }).code,
];
