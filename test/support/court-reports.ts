import type { Response } from 'supertest';
import { signIn, type Caller } from './actors';
import { bodyOf } from './journey';
import { Ordering } from './orders';
import { rowsOf } from './rows';

/** A report before a decision, as far as tests look at it. */
export interface PreDecision {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: string;
  readonly child: { readonly id: string; readonly initials: string | null } | null;
  readonly orderId: string | null;
  readonly intakeId: string | null;
  readonly question: string | null;
  readonly writerId: string | null;
  readonly dueAt: string | null;
  readonly isLate: boolean;
  readonly endReason: string | null;
  readonly returnReason: string | null;
  readonly draft: Readonly<Record<string, unknown>> | null;
  readonly report: Readonly<Record<string, unknown>> | null;
  readonly editions: readonly { readonly edition: number; readonly contentHash: string | null }[];
  readonly availableActions: readonly { readonly action: string; readonly open: boolean }[];
}

/** All that a report says, as a worker would write it. */
export const WRITTEN = {
  isChildTold: true,
  background: 'The child has lived in Sabunchi since it was born.',
  family: 'It lives with its mother and a grandmother.',
  school: 'It is in the ninth class and likes chemistry.',
  circumstances: 'Two rooms; a bed and a desk of its own.',
  strengths: 'It helps in the bakery of an uncle, who holds it.',
  childWords: 'I want to finish school.',
  isContested: false,
  measures: ['mentoring'],
  recommendation: 'Somebody older beside it is enough.',
  spokenTo: ['child', 'parent', 'school'],
};

/** The people around a report before a decision. */
export class Asking {
  private constructor(
    readonly at: Ordering,
    readonly worker: Caller,
    readonly workerId: string,
  ) {}

  static async begin(): Promise<Asking> {
    return Asking.around(await Ordering.begin());
  }

  /** The same people, signed in anew: after some time. */
  static async around(at: Ordering): Promise<Asking> {
    const text = 'select id from access.staff_account where sign_in_name = $1';
    const [row] = await rowsOf<{ id: string }>(at.test, text, ['worker@sabunchi.demo']);
    return new Asking(at, await signIn(at.test, 'worker@sabunchi.demo'), row!.id);
  }

  get centre(): string {
    return this.at.agency('Sabunchi rehabilitation centre');
  }

  request(orderPath: string, difference: object = {}, by: Caller = this.at.cast.judge): Promise<Response> {
    const orderId = orderPath.split('/').at(-1);
    const question = 'Who can the child turn to?';
    return by.post('/v1/pre-decision-reports', {
      ...{ orderId, centreAgencyId: this.centre, language: 'az', question },
      ...difference,
    });
  }

  /** The path of a report that the court has asked for, about an order that is proposed to it. */
  async requested(difference: object = {}): Promise<string> {
    return this.requestedFor(await this.at.proposed(), difference);
  }

  async requestedFor(orderPath: string, difference: object = {}): Promise<string> {
    const { id } = bodyOf<PreDecision>(await this.request(orderPath, difference), 201);
    return `/v1/pre-decision-reports/${id}`;
  }

  /** It is taken on and written. */
  async fillIn(path: string, difference: object = {}): Promise<void> {
    bodyOf(await this.at.cast.centre.act(path, 'take-on', { writerId: this.workerId }), 200);
    bodyOf(await this.worker.act(path, 'write', { ...WRITTEN, ...difference }), 200);
  }

  async takenOn(): Promise<string> {
    const path = await this.requested();
    bodyOf(await this.at.cast.centre.act(path, 'take-on', { writerId: this.workerId }), 200);
    return path;
  }

  async written(difference: object = {}): Promise<string> {
    const path = await this.requested();
    await this.fillIn(path, difference);
    return path;
  }

  async submitted(difference: object = {}): Promise<string> {
    const path = await this.written(difference);
    bodyOf(await this.at.cast.centre.act(path, 'submit'), 200);
    return path;
  }

  async read(path: string, by: Caller = this.at.cast.judge): Promise<PreDecision> {
    return bodyOf<PreDecision>(await by.get(path), 200);
  }

  /** What a report opens of the child to whom, by the register of need to know. */
  async opened(path: string): Promise<string[]> {
    const text = `select grantee_kind || ' ' || file_kind || ' ' || level as opened from children.need_to_know
      where basis_kind = 'pre-decision-report' and basis_id = $1 and ended_at is null order by 1`;
    const rows = await rowsOf<{ opened: string }>(this.at.test, text, [path.split('/').at(-1)]);
    return rows.map(({ opened }) => opened);
  }
}

/** A report on an order, as far as tests look at it. */
export interface OrderReport {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly edition: number;
  readonly state: string;
  readonly kind: string;
  readonly addresseeAgencyId: string;
  readonly sentAt: string | null;
  readonly needsSignature: boolean;
  readonly writtenBy: string | null;
  readonly correctsId: string | null;
  readonly contentHash: string | null;
  readonly facts: readonly {
    readonly code: string;
    readonly parts: readonly {
      readonly kind: string;
      readonly code: string | null;
      readonly count: number | null;
    }[];
  }[];
  readonly progress: string | null;
  readonly childWords: string | null;
  readonly reasons: string | null;
}
