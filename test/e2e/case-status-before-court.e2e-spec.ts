import type { Caller } from '../support/actors';
import { Clinic } from '../support/clinic';
import { freed, remanded } from '../support/detained';
import { hoursAhead } from '../support/hearings';
import { bodyOf, consent } from '../support/journey';
import { localDay } from '../support/local-day';
import { Ordering, WITHOUT_INTAKE, type KnownChild } from '../support/orders';

interface Status {
  readonly next: { readonly kind: string; readonly at: string } | null;
  readonly deadlines: readonly { readonly kind: string; readonly at: string; readonly isLate: boolean }[];
}

const APPEAL = { kind: 'appeal', reasonCode: 'appeal-by-child', note: 'The lawyer has appealed.' };
const REVOKED = { reasonCode: 'amnesty', reasons: 'It is taken back.' };
const VARIED = {
  ...{ reasonCode: 'conditions-too-hard', reasons: 'The school is too far away.' },
  ...{ childWords: 'It takes me two hours.' },
  conditions: [{ kind: 'report-to-office', words: 'Come to the office on Mondays.' }],
};
const CONTINUED = { outcome: 'continued', lawyerPresent: true, reasons: 'Nothing less is enough.' };

describe('What a lawyer learns of times before a court', () => {
  let clinic: Clinic;
  let at: Ordering;
  let lawyer: Caller;
  let whose: KnownChild;

  beforeAll(async () => {
    clinic = await Clinic.begin();
  }, 60_000);

  beforeEach(async () => {
    await signedIn();
    whose = await at.child();
    await consent(at.cast.inspector, clinic.test, {
      ...{ purpose: 'share-with-legal-clinic', textVersion: 'share-with-legal-clinic-1', person: 'child' },
      ...{ childId: whose.childId, fileKind: 'child', fileId: whose.childId },
    });
  });

  afterAll(() => clinic.close());

  /** Whose times are asked about some days later too. */
  const signedIn = async () => {
    at = await Ordering.signedIn(clinic.test);
    lawyer = at.cast.lawyer.for('legal-help');
  };
  const later = async (days: number) => {
    clinic.test.clock.advance({ days });
    await signedIn();
  };
  const windowOn = async (number: string): Promise<string> => {
    const { id } = bodyOf<{ id: string }>(await clinic.ask(number, at.cast.lawyer), 201);
    const coordinator = await clinic.coordinatorNow();
    bodyOf(await coordinator.act(`/v1/mandates/${id}`, 'accept', { lawyerId: clinic.lawyerId }), 200);
    return `/v1/case-status/${id}`;
  };
  const seen = async (path: string): Promise<Status> => bodyOf<Status>(await lawyer.get(path), 200);
  /** The last days of the deadlines of one kind. */
  const daysOf = async (path: string, kind: string): Promise<string[]> =>
    (await seen(path)).deadlines.filter((one) => one.kind === kind).map((one) => dayOf(one.at));
  const dayOf = (instant: string) => new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Baku' });
  const inDays = (days: number) => localDay(clinic.test.clock.now(), days);

  describe('of an order', () => {
    let order: string;
    let path: string;

    beforeEach(async () => {
      order = await at.proposedFor(whose, WITHOUT_INTAKE);
      path = await windowOn((await at.read(order)).number);
    });

    const appeals = () => daysOf(path, 'order-appeal');
    const decide = async (action: string, body: object) =>
      bodyOf(await at.cast.judge.act(order, action, body), 200);

    it('is told until when it can be appealed against that it was ordered, and not before', async () => {
      expect(await appeals()).toEqual([]);
      await decide('order', at.ordering());
      expect(await appeals()).toEqual([inDays(20)]);
    });

    it('is told nothing of it once an appeal was made, nor after the time for it', async () => {
      await decide('order', at.ordering());
      await decide('begin-interval', APPEAL);
      expect(await appeals()).toEqual([]);
      await decide('end-interval', { kind: 'appeal', reasonCode: 'upheld' });
      expect(await appeals()).toEqual([]);
      clinic.test.clock.advance({ minutes: 1 });
      bodyOf(await at.probation.act(order, 'start'), 200);
      await decide('vary', VARIED);
      expect(await appeals()).toEqual([inDays(20)]);
      await later(21);
      expect(await appeals()).toEqual([]);
    });

    it('is told the time for each decision while the order lasts, and for the last one when that has ended it', async () => {
      await decide('order', at.ordering());
      bodyOf(await at.probation.act(order, 'start'), 200);
      const first = inDays(20);
      await later(2);
      await decide('vary', VARIED);
      expect(await appeals()).toEqual([first, inDays(20)]);
      await later(1);
      await decide('revoke', REVOKED);
      expect(await appeals()).toEqual([inDays(20)]);
    });

    it('is told none of an order that was done', async () => {
      await decide('order', at.ordering());
      bodyOf(await at.probation.act(order, 'start'), 200);
      bodyOf(await at.probation.act(order, 'complete', { ...REVOKED, reasonCode: 'done' }), 200);
      expect(await appeals()).toEqual([]);
    });

    it('is told the next date on which the child is to come, until that is told or called off', async () => {
      await decide('order', at.ordering());
      bodyOf(await at.probation.act(order, 'start'), 200);
      const plannedAt = hoursAhead(at, 30);
      const date = { plannedAt, purpose: 'reporting' };
      const { id } = bodyOf<{ id: string }>(await at.probation.post(`${order}/appointments`, date), 201);
      expect((await seen(path)).next).toEqual({ kind: 'appointment', at: plannedAt });
      const cancelled = { reasonCode: 'office-closed' };
      bodyOf(await at.probation.act(`${order}/appointments/${id}`, 'cancel', cancelled), 200);
      expect((await seen(path)).next).toBeNull();
    });
  });

  describe('of a child whom a judge keeps', () => {
    let path: string;

    beforeEach(async () => {
      const referral = await at.cast.inspector.get(`/v1/referrals/${whose.referralId}`);
      path = await windowOn(bodyOf<{ number: string }>(referral, 200).number);
    });

    const reviews = () => daysOf(path, 'detention-review');
    const longest = () => daysOf(path, 'detention-longest');
    const review = async (id: string, difference: object = {}) =>
      bodyOf(await at.cast.judge.post(`/v1/detentions/${id}/reviews`, { ...CONTINUED, ...difference }), 201);

    it('is told when that is to be looked at again, and until when it may last', async () => {
      expect([await reviews(), await longest()]).toEqual([[], []]);
      const id = await remanded(at, whose);
      expect(await reviews()).toEqual([inDays(14)]);
      const until = await longest();
      expect(until).toHaveLength(1);
      await later(5);
      await review(id);
      expect([await reviews(), await longest()]).toEqual([[inDays(14)], until]);
    });

    it('is told that nobody has looked at it in time', async () => {
      await remanded(at, whose);
      await later(15);
      const { deadlines } = await seen(path);
      expect(deadlines.filter(({ kind }) => kind === 'detention-review')).toMatchObject([{ isLate: true }]);
    });

    it('is told no further review of one whom a court sets free, and nothing once that is done', async () => {
      const id = await remanded(at, whose);
      await review(id, { outcome: 'released' });
      expect(await reviews()).toEqual([]);
      expect(await longest()).toHaveLength(1);
      await freed(at, whose, id);
      expect([await reviews(), await longest()]).toEqual([[], []]);
    });

    it('is told nothing of a detention that was recorded in error', async () => {
      const id = await remanded(at, whose);
      const custody = `/v1/intakes/${whose.intakeId}/custody/${id}`;
      const wrong = { reasonCode: 'entered-twice' };
      bodyOf(await at.cast.supervisor.act(custody, 'mark-recorded-in-error', wrong), 200);
      expect([await reviews(), await longest()]).toEqual([[], []]);
    });
  });
});
