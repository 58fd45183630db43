import { broughtIntoDelivery } from '../support/delivery';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { Ordering } from '../support/orders';
import { answerGiven, HARMED, Restorative } from '../support/restorative';
import { rowsOf } from '../support/rows';

const BREACH = {
  ...{ reasonCode: 'harm-not-repaired', reasons: 'Nothing was paid.', childWords: 'I wanted to.' },
};
const WITHOUT_FAULT = 'ended without fault of the child; it does not count against the child';

interface Content {
  readonly measures: readonly { readonly measure: string }[];
  readonly terms: readonly { readonly conditions: readonly { readonly id: string }[] }[];
}

interface Fact {
  readonly code: string;
  readonly parts: readonly { readonly said: { readonly en: string } | null; readonly day: string | null }[];
}

describe('What came to nothing between a child and those harmed, beside an order', () => {
  let one: Restorative;
  let at: Ordering;
  let order: string;
  let caseId: string;

  beforeAll(async () => {
    one = await Restorative.begin();
    at = await Ordering.signedIn(one.test);
  }, 60_000);
  afterAll(() => one.test.close());

  const coordinator = () => one.centre.coordinator;
  const began = async (difference: object = {}) => {
    order = await at.proposed(difference);
    const ordering = at.ordering(at.agency('Sabunchi rehabilitation centre'));
    bodyOf(await at.cast.judge.act(order, 'order', ordering), 200);
    bodyOf(await coordinator().act(order, 'start'), 200);
    const text = 'select id from cases.case_file where order_id = $1';
    caseId = (await rowsOf<{ id: string }>(one.test, text, [order.split('/').at(-1)]))[0]!.id;
    const { workerId, facilitatorId } = one.centre;
    bodyOf(await coordinator().act(`/v1/cases/${caseId}`, 'allocate', { workerId }), 200);
    await broughtIntoDelivery(one.test, one.centre, caseId);
    const member = { accountId: facilitatorId, part: 'mediator' };
    bodyOf(await coordinator().act(`/v1/cases/${caseId}`, 'team-members', member), 200);
    await one.agreed(caseId);
  };
  const end = async (path: string, reasonCode: string) =>
    bodyOf(await one.centre.worker.act(path, 'end', { reasonCode }), 200);
  const day = (n: number) => localDay(one.test.clock.now(), n);

  /** A payment that all have agreed to; answers the path and the obligation. */
  const agreed = async () => {
    const path = await one.opened(caseId);
    const partyId = await one.partyOf(path);
    bodyOf(await one.mediator.act(path, 'prepare', one.prepared(partyId)), 200);
    bodyOf(await one.mediator.act(path, 'hold', one.meeting([partyId])), 200);
    const payment = {
      kindCode: 'payment',
      partyId,
      words: 'I pay for the window.',
      dueOn: day(7),
      amount: 20,
    };
    const agreement = { obligations: [payment], agencyId: at.court };
    const [id] = await one.signed(path, partyId, agreement);
    return { path, obligation: `obligations/${id}/settle` };
  };
  const leave = async (causeCode: string) => {
    const { path, obligation } = await agreed();
    bodyOf(await one.centre.worker.act(path, obligation, { outcome: 'not-done', causeCode }), 200);
    return path;
  };
  /** A breach says what of its order it is about. */
  const breach = async () => {
    const { terms, measures } = bodyOf<Content>(await coordinator().get(order), 200);
    const conditionIds = terms.at(-1)!.conditions.map(({ id }) => id);
    const named = conditionIds.length > 0 ? { conditionIds } : { measures: [measures[0]!.measure] };
    return codeOf(await coordinator().act(order, 'record-breach', { ...BREACH, ...named }));
  };
  const facts = async () => {
    const written = {
      ...{ kind: 'interim', periodFrom: day(0), periodTo: day(0), recommendation: 'go-on' },
      ...{ progress: 'It goes to school.', childWords: 'It is all right.', reasons: 'It works.' },
    };
    const made = await coordinator().post(`${order}/court-reports`, written);
    return bodyOf<{ facts: readonly Fact[] }>(made, 201)
      .facts.filter(({ code }) => code === 'restorative.outcome')
      .map(({ parts }) => parts[0]!.said?.en);
  };

  /** Each way, in which nobody can blame the child. */
  const WAYS: Readonly<Record<string, () => Promise<unknown>>> = {
    'where those harmed take part no more': async () => {
      const path = await one.opened(caseId);
      const party = await one.partyOf(path);
      const at = { withdrawnAt: one.now };
      bodyOf(await one.mediator.act(path, `parties/${party}/withdraw`, at), 200);
      return end(path, 'consent-withdrawn-by-victim');
    },
    'where those harmed refuse from the beginning': async () => {
      const path = await one.opened(caseId);
      bodyOf(await one.mediator.act(path, 'add-party', HARMED), 200);
      const { id } = (await one.read(path)).parties.at(-1)!;
      const refused = answerGiven(one.test, { decision: 'refused' });
      bodyOf(await one.mediator.act(path, `parties/${id}/answer`, refused), 200);
      return end(path, 'no-agreement');
    },
    'where who was harmed has died': async () => end(await one.opened(caseId), 'victim-has-died'),
    'where those harmed cannot be reached': async () => end(await one.opened(caseId), 'victim-not-reached'),
    'where the centre did not arrange it': async () =>
      end(await one.opened(caseId), 'centre-did-not-arrange'),
    'where the child is ill': async () => end(await one.opened(caseId), 'child-ill'),
    'where those harmed do not accept what is paid': async () =>
      end(await leave('victim-does-not-accept'), 'not-fulfilled-without-fault'),
    'where the child was ill until the day was over': async () =>
      end(await leave('ill'), 'not-fulfilled-without-fault'),
  };

  it('is named by no breach, marks no order, and is told to the court neutrally, in each way', async () => {
    await began();
    for (const [way, happens] of Object.entries(WAYS)) {
      await happens();
      expect([way, await breach()]).toEqual([way, [409, 'order.not-repaired-without-fault']]);
      expect([way, (await at.read(order)).state]).toEqual([way, 'in-force']);
    }
    expect(await facts()).toEqual(Object.keys(WAYS).map(() => WITHOUT_FAULT));
  }, 120_000);

  it('is no breach before it ends either, once it is left without fault', async () => {
    await began();
    await leave('centre-did-not-arrange');
    expect(await breach()).toEqual([409, 'order.not-repaired-without-fault']);
  });

  it('explains to who would blame the child what that rests on', async () => {
    await began();
    await end(await one.opened(caseId), 'victim-not-reached');
    const refused = await coordinator().act(order, 'record-breach', BREACH);
    expect(bodyOf(refused, 409)['citation']).toContain('ECOSOC 2002/12');
    expect(refused.text).not.toContain('Nümunə');
  });

  it('may be named where the child did not want to, and where another thing was not kept', async () => {
    await began();
    await end(await leave('child-does-not-want'), 'not-fulfilled');
    expect(await facts()).toEqual(['what was agreed to was not done']);
    expect((await breach())[0]).toBe(200);
  });

  it('takes nothing from what the order itself asks for', async () => {
    await began({ conditions: [{ kind: 'repair-harm', words: 'Pay for the window.' }] });
    await end(await one.opened(caseId), 'victim-not-reached');
    expect((await breach())[0]).toBe(200);
  });

  it('stands on the timeline of the case with nothing of those harmed', async () => {
    await began();
    const path = await leave('victim-does-not-accept');
    await end(path, 'not-fulfilled-without-fault');
    const told = await one.centre.worker.get(`/v1/cases/${caseId}/timeline?kind=restorative&limit=200`);
    const { items } = bodyOf<{ items: { code: string; id: string; reasonCode: string | null }[] }>(told, 200);
    expect(items.map(({ code }) => code).sort()).toEqual(['agree', 'end', 'hold', 'open', 'settle']);
    expect(items.map(({ reasonCode }) => reasonCode)).toEqual([null, null, null, null, null]);
    expect(new Set(items.map(({ id }) => id))).toEqual(new Set([path.split('/').at(-1)]));
    expect(told.text).not.toContain('victim');
    expect((await at.cast.otherCentre.get(`/v1/cases/${caseId}/timeline`)).status).toBe(404);
  });
});
