import type { Response } from 'supertest';
import { signIn, type Caller } from './actors';
import { startApp, type TestApp } from './app';
import { rowsOf } from './rows';
import {
  bodyOf,
  castOf,
  consent,
  draftReferral,
  recordConditions,
  registerChild,
  registerIntake,
  representativeOf,
  sampleIdentity,
  type Cast,
} from './journey';

/** An order, as far as tests look at it. */
export interface Order {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: string;
  readonly child: { readonly id: string; readonly initials: string | null };
  readonly summary: string | null;
  readonly reasons: string | null;
  readonly startedOn: string | null;
  readonly endsOn: string | null;
  readonly check: readonly { readonly code: string; readonly outcome: string }[];
  readonly dueAt: string | null;
  readonly endReason: string | null;
  readonly courtAgencyId: string | null;
  readonly ageYoungest: number | null;
  readonly gravity: string | null;
  readonly legalBasis: string | null;
  readonly measures: readonly {
    readonly measure: string;
    readonly kind: string;
    readonly days: number | null;
  }[];
  readonly terms: readonly {
    readonly number: number;
    readonly reasonCode: string | null;
    readonly conditions: readonly {
      readonly id: string;
      readonly firstId: string;
      readonly kind: string;
      readonly words: string | null;
    }[];
  }[];
  readonly intervals: readonly {
    readonly kind: string;
    readonly fromOn: string;
    readonly plannedUntil: string | null;
    readonly untilOn: string | null;
  }[];
  readonly history: readonly {
    readonly action: string;
    readonly childWords: string | null;
    readonly reasonCode: string | null;
    readonly note: string | null;
    readonly tries: number | null;
    readonly happenedOn: string | null;
    readonly conditionIds: readonly string[] | null;
    readonly measures: readonly string[] | null;
  }[];
  readonly availableActions: readonly {
    readonly action: string;
    readonly open: boolean;
    readonly because?: string;
  }[];
}

/** A child whom a prosecutor knows, and the intake that led to it. */
export interface KnownChild {
  readonly childId: string;
  readonly intakeId: string;
  readonly referralId: string;
}

const TOO_YOUNG = {
  birthDate: { certainty: 'documented', day: '2014-02-03' },
  reasonCode: 'document-shown',
};
const PROTECTING = { reasonCode: 'below-age', urgent: false, protectionSummary: 'Alone in the evenings.' };

/** What is ordered after custody rests on no acts anew. */
export const WITHOUT_INTAKE = {
  ...{ intakeId: undefined, stage: 'aftercare' },
  measures: [{ measure: 'probation-programme', days: 180 }],
};

export const CONDITION = { kind: 'go-to-school', words: 'Go to school on every school day.' };

/** The people around an order, each signed in. */
export class Ordering {
  private constructor(
    readonly test: TestApp,
    readonly cast: Cast,
    readonly probation: Caller,
  ) {}

  static async begin(): Promise<Ordering> {
    return Ordering.signedIn(await startApp());
  }

  /** The same people, signed in anew: after some time. */
  static async signedIn(test: TestApp): Promise<Ordering> {
    const cast = await castOf(test);
    return new Ordering(test, cast, await signIn(test, 'probation@sabunchi.demo'));
  }

  close(): Promise<void> {
    return this.test.close();
  }

  agency(name: string): string {
    return this.cast.agency(name);
  }

  get court(): string {
    return this.agency('Sabunchi district court');
  }

  get probationOffice(): string {
    return this.agency('Sabunchi probation office');
  }

  /** Whose referral lies with the prosecutor. */
  async child(identity = sampleIdentity(), offence = 'cc-127'): Promise<KnownChild> {
    const { inspector } = this.cast;
    const { id: childId } = await registerChild(inspector, identity);
    const { id: intakeId } = await registerIntake(inspector, this.test, childId, { offence });
    const { id: referralId } = await draftReferral(this.cast, intakeId);
    await recordConditions(inspector, this.test, referralId);
    bodyOf(await inspector.act(`/v1/referrals/${referralId}`, 'submit'), 200);
    return { childId, intakeId, referralId };
  }

  proposal({ childId, intakeId }: Pick<KnownChild, 'childId' | 'intakeId'>, difference: object = {}) {
    return {
      ...{ childId, intakeId, stage: 'sentence', authorityAgencyId: this.court },
      measures: [{ measure: 'supervision', days: 180 }],
      conditions: [CONDITION],
      summary: 'The family holds the child, and the school helps.',
      ...difference,
    };
  }

  propose(whose: KnownChild, difference: object = {}, by: Caller = this.cast.prosecutor): Promise<Response> {
    return by.post('/v1/orders', this.proposal(whose, difference));
  }

  /** The path of an order that has been proposed to the court. */
  async proposed(difference: object = {}): Promise<string> {
    return this.proposedFor(await this.child(), difference);
  }

  async proposedFor(whose: KnownChild, difference: object = {}): Promise<string> {
    return `/v1/orders/${bodyOf<Order>(await this.propose(whose, difference), 201).id}`;
  }

  ordering(supervisorAgencyId = this.probationOffice) {
    return { supervisorAgencyId, reasons: 'It is enough to keep the child from new acts.' };
  }

  /** The path of an order that has been ordered. */
  async ordered(difference: object = {}): Promise<string> {
    const path = await this.proposed(difference);
    bodyOf(await this.cast.judge.act(path, 'order', this.ordering()), 200);
    return path;
  }

  /** The path of an order that holds. */
  async inForce(difference: object = {}): Promise<string> {
    const path = await this.ordered(difference);
    bodyOf(await this.probation.act(path, 'start'), 200);
    return path;
  }

  /** Child and representative agree to what is proposed. */
  async agreeTo(path: string, { childId }: Pick<KnownChild, 'childId'>): Promise<void> {
    const { prosecutor, inspector } = this.cast;
    const file = { childId, fileKind: 'order', fileId: path.split('/').at(-1) };
    await consent(prosecutor, this.test, { ...file, person: 'child' });
    const representativeId = await representativeOf(inspector, childId);
    await consent(prosecutor, this.test, { ...file, person: 'representative', representativeId });
  }

  /** The child was too young for what was done, and goes to protection. */
  async protect(whose: KnownChild): Promise<void> {
    await this.proveTooYoung(whose);
    bodyOf(await this.cast.inspector.act(`/v1/intakes/${whose.intakeId}`, 'protect', PROTECTING), 200);
  }

  async proveTooYoung({ childId }: KnownChild): Promise<void> {
    bodyOf(await this.cast.inspector.act(`/v1/children/${childId}`, 'correct-identity', TOO_YOUNG), 200);
  }

  /** What an order has opened to an agency, by the register of need to know. */
  async opened(path: string, agencyId: string): Promise<string[]> {
    const text = `select file_kind || ' ' || level as opened from children.need_to_know
      where basis_kind = 'order' and basis_id = $1 and grantee_id = $2 and ended_at is null order by 1`;
    const rows = await rowsOf<{ opened: string }>(this.test, text, [path.split('/').at(-1), agencyId]);
    return rows.map(({ opened }) => opened);
  }

  async read(path: string, by: Caller = this.cast.judge): Promise<Order> {
    return bodyOf<Order>(await by.get(path), 200);
  }
}
