import type { Response } from 'supertest';
import { certifiedAccount, settleIn } from './accounts';
import { signIn, type Caller } from './actors';
import { startApp, type TestApp } from './app';
import {
  bodyOf,
  castOf,
  consent,
  draftReferral,
  recordConditions,
  registerChild,
  registerIntake,
  type Cast,
} from './journey';
import { localDay } from './local-day';

/** A mandate, as the API tells it. */
export interface Mandate {
  readonly id: string;
  readonly state: string;
  readonly number: string;
  readonly lawyerId: string | null;
  readonly conflictAnswer: string | null;
  readonly endReason: string | null;
  readonly availableActions: readonly { action: string; open: boolean; because?: string }[];
}

/** A child whom the police have referred. */
export interface Referred {
  readonly childId: string;
  readonly intakeId: string;
  readonly referralId: string;
  readonly number: string;
}

/** A public number that was never given. */
export const NEVER_GIVEN = 'R-2222-22';

/** The legal clinic of the demonstration, with a second lawyer, beside the police that refer. */
export class Clinic {
  private constructor(
    readonly test: TestApp,
    readonly cast: Cast,
    readonly coordinator: Caller,
    readonly lawyerId: string,
    readonly second: { readonly id: string; readonly caller: Caller },
  ) {}

  static async begin(): Promise<Clinic> {
    return Clinic.signedIn(await startApp());
  }

  /** The same at the time to which the clock of a test was set. */
  static async signedIn(test: TestApp): Promise<Clinic> {
    const cast = await castOf(test);
    const { administrator, agency, lawyer } = cast;
    const account = await certifiedAccount(administrator, agency('Children’s legal clinic'), 'clinic-lawyer');
    const caller = await settleIn(test, account);
    const me = bodyOf<{ accountId: string }>(await lawyer.get('/v1/me'), 200);
    const coordinator = await signIn(test, 'coordinator@clinic.demo');
    return new Clinic(test, cast, coordinator, me.accountId, { id: account.id, caller });
  }

  /** Who coordinates the clinic, signed in anew: after some time. */
  coordinatorNow(): Promise<Caller> {
    return signIn(this.test, 'coordinator@clinic.demo');
  }

  get lawyer(): Caller {
    return this.cast.lawyer;
  }

  close(): Promise<void> {
    return this.test.close();
  }

  /** A child that the police have met and referred. */
  async referred(): Promise<Referred> {
    const { inspector } = this.cast;
    const child = await registerChild(inspector);
    const intake = await registerIntake(inspector, this.test, child.id);
    const { id, number } = await draftReferral(this.cast, intake.id);
    await recordConditions(inspector, this.test, id);
    bodyOf(await inspector.act(`/v1/referrals/${id}`, 'submit'), 200);
    return { childId: child.id, intakeId: intake.id, referralId: id, number };
  }

  /** The child says that the clinic may be told; answers the consent. */
  async told({ childId, referralId }: Referred, more: object = {}): Promise<string> {
    const said = { purpose: 'share-with-legal-clinic', textVersion: 'share-with-legal-clinic-1' };
    const file = { childId, fileKind: 'referral', fileId: referralId, person: 'child' };
    return consent(this.cast.inspector, this.test, { ...said, ...file, ...more });
  }

  ask(number: string, by = this.lawyer, more: object = {}): Promise<Response> {
    const instructedOn = localDay(this.test.clock.now(), 0);
    const asked = { number, instructedBy: 'child', instructedOn, proof: 'signed-form' };
    return by.post('/v1/mandates', { ...asked, ...more });
  }

  /** The path of a mandate that a lawyer holds. */
  async held(number: string, lawyerId = this.lawyerId): Promise<string> {
    const { id } = bodyOf<Mandate>(await this.ask(number), 201);
    bodyOf(await this.accept(`/v1/mandates/${id}`, lawyerId), 200);
    return `/v1/mandates/${id}`;
  }

  accept(path: string, lawyerId = this.lawyerId, more: object = {}): Promise<Response> {
    return this.coordinator.act(path, 'accept', { lawyerId, ...more });
  }
}
