import type { Caller } from './actors';
import type { TestApp } from './app';
import { caseInDelivery, centreOf, type Centre } from './delivery';
import { startApp } from './app';
import { bodyOf, castOf, consent, type Cast } from './journey';
import { afternoonOf, localDay } from './local-day';
import { representativeBeside } from './world/make-plans';

/** A restorative process, as its team reads it. */
export interface RestorativeBody {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly mediatorId: string;
  readonly parties: readonly {
    readonly id: string;
    readonly consent: string;
    readonly came: boolean | null;
  }[];
  readonly childWords: string | null;
  readonly childSupport: string | null;
  readonly endReason: string | null;
  readonly endedBy: string | null;
  readonly availableActions: readonly { action: string; open: boolean; because?: string }[];
}

export const HARMED = { kind: 'adult', name: 'Nümunə Zərərçəkmiş' };
export const WORDS = 'I am sorry that he was afraid.';

/** What somebody harmed says once it was explained to them. */
export const answerGiven = (test: TestApp, difference: object = {}) => ({
  ...{ decision: 'given', explainedAt: at(test), answeredAt: at(test) },
  ...{ language: 'az', interpretation: 'none-needed', ...difference },
});

const at = (test: TestApp) => test.clock.now().toISOString();

/** A centre that brings children and those harmed together: the psychologist mediates. */
export class Restorative {
  private constructor(
    readonly test: TestApp,
    readonly cast: Cast,
    readonly centre: Centre,
  ) {}

  static async begin(): Promise<Restorative> {
    const test = await startApp();
    test.clock.set(afternoonOf(test.clock.now()));
    const cast = await castOf(test);
    return new Restorative(test, cast, await centreOf(test, cast));
  }

  get mediator(): Caller {
    return this.centre.facilitator;
  }

  get now(): string {
    return at(this.test);
  }

  /** A case with an active plan, on whose team the mediator is. */
  async caseWithMediator(): Promise<string> {
    const caseId = await caseInDelivery(this.test, this.cast, this.centre);
    const member = { accountId: this.centre.facilitatorId, part: 'mediator' };
    bodyOf(await this.centre.coordinator.act(`/v1/cases/${caseId}`, 'team-members', member), 200);
    return caseId;
  }

  /** Child and parent agree to something about the case; answers the consent of the child. */
  async agreed(caseId: string, purpose = 'restorative'): Promise<string> {
    const { worker } = this.centre;
    const body = bodyOf<{ child: { id: string } }>(await worker.get(`/v1/cases/${caseId}`), 200);
    const childId = body.child.id;
    const about = { childId, fileKind: 'case', fileId: caseId, purpose, textVersion: `${purpose}-1` };
    const representativeId = await representativeBeside(worker, childId);
    await consent(worker, this.test, { ...about, person: 'representative', representativeId });
    return consent(worker, this.test, { ...about, person: 'child' });
  }

  asked = (caseId: string, difference: object = {}) => ({
    ...{ caseId, kind: 'mediation', mediatorId: this.centre.facilitatorId, ...difference },
  });

  /** On a case with a mediator, to which the child agrees; answers its path. */
  async opened(caseId: string, difference: object = {}): Promise<string> {
    const made = await this.centre.worker.post('/v1/restorative-processes', this.asked(caseId, difference));
    return `/v1/restorative-processes/${bodyOf<{ id: string }>(made, 201).id}`;
  }

  async begun(difference: object = {}): Promise<string> {
    const caseId = await this.caseWithMediator();
    await this.agreed(caseId);
    return this.opened(caseId, difference);
  }

  async read(path: string, by = this.mediator): Promise<RestorativeBody> {
    return bodyOf<RestorativeBody>(await by.get(path), 200);
  }

  /** Somebody harmed is named and agrees; answers their id. */
  async partyOf(path: string, party: object = HARMED, answer: object = {}): Promise<string> {
    bodyOf(await this.mediator.act(path, 'add-party', party), 200);
    const { id } = (await this.read(path)).parties.at(-1)!;
    const said = answerGiven(this.test, answer);
    bodyOf(await this.mediator.act(path, `parties/${id}/answer`, said), 200);
    return id;
  }

  prepared = (...parties: readonly string[]) => ({
    ...{ childMetAt: this.now, childSupport: 'Nümunə Qohum' },
    parties: parties.map((partyId) => ({ partyId, metAt: this.now })),
  });

  meeting = (came: readonly string[], difference: object = {}) => ({
    ...{ metAt: this.now, how: 'face-to-face', childWords: WORDS, came, ...difference },
  });

  /** All sign what is promised to one of those harmed; answers the ids of the obligations. */
  async signed(
    path: string,
    partyId: string,
    { obligations, agencyId }: { readonly obligations: readonly object[]; readonly agencyId: string },
  ): Promise<string[]> {
    const { mediator } = this;
    const { worker } = this.centre;
    bodyOf(await mediator.act(path, 'propose', { obligations }), 200);
    const { child } = bodyOf<{ child: { id: string } }>(await mediator.get(path), 200);
    const representativeId = await representativeBeside(worker, child.id);
    const signedOn = localDay(this.test.clock.now(), 0);
    for (const paper of [
      { party: 'child', name: 'Nümunə Uşaq' },
      { party: 'representative', name: 'Nümunə Valideyn', representativeId },
      { party: 'victim', name: HARMED.name, partyId },
      { party: 'authority', name: 'Nümunə, office', agencyId },
    ])
      bodyOf(await mediator.act(path, 'sign', { signedOn, ...paper }), 200);
    bodyOf(await worker.act(path, 'sign', { signedOn, party: 'centre' }), 200);
    const agreed = await mediator.act(path, 'agree');
    const { agreement } = bodyOf<{ agreement: { obligations: { id: string }[] } }>(agreed, 200);
    return agreement.obligations.map(({ id }) => id);
  }

  /** One that was held with one of those harmed. */
  async held(): Promise<{ path: string; party: string }> {
    const path = await this.begun();
    const party = await this.partyOf(path);
    bodyOf(await this.mediator.act(path, 'prepare', this.prepared(party)), 200);
    bodyOf(await this.mediator.act(path, 'hold', this.meeting([party])), 200);
    return { path, party };
  }
}
