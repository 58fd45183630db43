import type { Response } from 'supertest';
import { CHOSEN_PASSWORD, certifiedAccount, settleIn } from './accounts';
import { signIn, type Caller } from './actors';
import { bodyOf, consent } from './journey';
import { Meetings } from './meetings';
import { rowsOf } from './rows';
import { representativeBeside } from './world/make-plans';

/** A transfer, as the API tells it. */
export interface Transfer {
  readonly id: string;
  readonly state: string;
  readonly direction: string;
  readonly caseId: string;
  readonly caseNumber: string | null;
  readonly child: { readonly id: string; readonly number: string } | null;
  readonly explanation: string | null;
  readonly basis: string | null;
  readonly toLookAt: readonly string[];
  readonly workerId: string | null;
  readonly endReason: string | null;
  readonly nextStep: string | null;
  readonly isLate: boolean;
  readonly availableActions: readonly { action: string; open: boolean; because?: string }[];
}

/** Why the case is to go on elsewhere, in words that must appear nowhere else. */
export const EXPLANATION = 'The family lives near the other centre now.';

/** Two centres of the demonstration, each with a coordinator and a worker. */
export class TwoCentres {
  private constructor(
    readonly meetings: Meetings,
    private readonly name: string,
    readonly otherWorkerId: string,
    public otherWorker: Caller,
  ) {}

  static async begin(): Promise<TwoCentres> {
    const meetings = await Meetings.begin();
    const { administrator, agency } = meetings.cast;
    const account = await certifiedAccount(
      administrator,
      agency('Narimanov diversion centre'),
      'case-worker',
    );
    const worker = await settleIn(meetings.test, account);
    return new TwoCentres(meetings, account.signInName, account.id, worker);
  }

  get coordinator(): Caller {
    return this.meetings.centre.coordinator;
  }

  get otherCoordinator(): Caller {
    return this.meetings.cast.otherCentre;
  }

  get hereId(): string {
    return this.meetings.cast.agency('Sabunchi rehabilitation centre');
  }

  get thereId(): string {
    return this.meetings.cast.agency('Narimanov diversion centre');
  }

  /** Hours go by, and everybody signs in again. */
  async later(hours: number): Promise<void> {
    await this.meetings.later(hours);
    this.otherWorker = await signIn(this.meetings.test, this.name, CHOSEN_PASSWORD);
  }

  async childOf(caseId: string, by = this.coordinator): Promise<string> {
    return bodyOf<{ child: { id: string } }>(await by.get(`/v1/cases/${caseId}`), 200).child.id;
  }

  /** Child and parent agree that the case goes on elsewhere; answers the consent of the child. */
  async agreed(caseId: string, worker = this.meetings.centre.worker): Promise<string> {
    const childId = await this.childOf(caseId, worker);
    const told = { purpose: 'transfer', textVersion: 'transfer-1' };
    const file = { childId, fileKind: 'case', fileId: caseId, ...told };
    const representativeId = await representativeBeside(worker, childId);
    await consent(worker, this.meetings.test, { ...file, person: 'representative', representativeId });
    return consent(worker, this.meetings.test, { ...file, person: 'child' });
  }

  ask(caseId: string, more: object = {}, by = this.coordinator): Promise<Response> {
    const wish = { caseId, toAgencyId: this.thereId, reasonCode: 'child-wish', explanation: EXPLANATION };
    return by.post('/v1/transfers', { ...wish, ...more });
  }

  /** Agreed and asked; answers the path. */
  async asked(caseId: string, more: object = {}): Promise<string> {
    await this.agreed(caseId);
    return `/v1/transfers/${bodyOf<Transfer>(await this.ask(caseId, more), 201).id}`;
  }

  accept(path: string): Promise<Response> {
    return this.otherCoordinator.act(path, 'accept', { workerId: this.otherWorkerId });
  }

  /** A case that goes on at the other centre; answers the path of the transfer. */
  async moved(caseId: string): Promise<string> {
    const path = await this.asked(caseId);
    bodyOf(await this.accept(path), 200);
    return path;
  }

  async read(path: string, by: Caller): Promise<Transfer> {
    return bodyOf<Transfer>(await by.get(path), 200);
  }

  /** As what a transfer lies on the desk of somebody. */
  async waitsFor(by: Caller, path: string): Promise<readonly string[]> {
    const answer = await by.get('/v1/worklist?kind=transfer&limit=200');
    const { items } = bodyOf<{ items: readonly { id: string; what: string }[] }>(answer, 200);
    return items.filter(({ id }) => path.endsWith(id)).map(({ what }) => what);
  }

  /** A row of the database about a case, past all row policies. */
  async row<Row extends object>(text: string, caseId: string): Promise<Row> {
    return (await rowsOf<Row>(this.meetings.test, text, [caseId]))[0]!;
  }
}
