import { consent, referralIn, bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { rowsOf } from '../support/rows';
import { CONDITION, Ordering, type Order } from '../support/orders';

const PUNISHING = { measures: [{ measure: 'fine', amount: 50 }] };
const WHY = { reasonCode: 'other', reasons: 'Something else helps the child more.' };

describe('An alternative that a court orders', () => {
  let at: Ordering;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  afterAll(() => at.close());

  it('is proposed by a prosecutor, with its measures and conditions, and the court reads why', async () => {
    const path = await at.proposed();
    const read = await at.read(path);
    expect(read).toMatchObject({
      ...{ state: 'proposed', summary: 'The family holds the child, and the school helps.' },
      ...{ ageYoungest: 15, gravity: 'LESS_SERIOUS', startedOn: null },
    });
    expect(read.number).toMatch(/^A-/);
    expect(read.child.initials).not.toBeNull();
    expect(read.measures).toMatchObject([{ measure: 'supervision', kind: 'educational-measure', days: 180 }]);
    expect(read.terms).toMatchObject([{ number: 1, reasonCode: null, conditions: [CONDITION] }]);
  });

  it('is known to its proposer and its court alone until it is ordered', async () => {
    const path = await at.proposed();
    const { centre, otherCentre, inspector, lawyer, reviewer } = at.cast;
    for (const by of [at.probation, centre, otherCentre, reviewer])
      expect(codeOf(await by.get(path))[0]).toBe(404);
    for (const by of [inspector, lawyer]) expect(codeOf(await by.get(path))[0]).toBe(403);
    expect((await at.read(path, at.cast.prosecutor)).state).toBe('proposed');
  });

  it('is ordered by the court with reasons, started by who supervises, and lasts as long as its measure', async () => {
    const path = await at.proposed();
    const ordered = bodyOf<Order>(await at.cast.judge.act(path, 'order', at.ordering()), 200);
    expect(ordered).toMatchObject({ state: 'ordered', courtAgencyId: at.court, startedOn: null });
    expect(ordered.legalBasis).toBe('cc-84');
    const started = bodyOf<Order>(await at.probation.act(path, 'start'), 200);
    const now = at.test.clock.now();
    expect(started).toMatchObject({
      ...{ state: 'in-force', startedOn: localDay(now, 0), endsOn: localDay(now, 179) },
      reasons: 'It is enough to keep the child from new acts.',
    });
    expect(started.history.map(({ action }) => action)).toEqual(['propose', 'order', 'start']);
  });

  it('shows who supervises whose it is and nothing that the police recorded', async () => {
    const whose = await at.child();
    const path = await at.proposedFor(whose);
    bodyOf(await at.cast.judge.act(path, 'order', at.ordering()), 200);
    const { child, ...shown } = await at.read(path, at.probation);
    expect(child.initials).not.toBeNull();
    expect(shown).toMatchObject({
      summary: null,
      gravity: null,
      ageYoungest: null,
      intakeId: null,
      check: [],
    });
    expect(shown.reasons).not.toBeNull();
    expect(await at.opened(path, at.probationOffice)).toEqual(['child identity', 'order record']);
    bodyOf(await at.cast.judge.get(`/v1/intakes/${whose.intakeId}`), 200);
  });

  it('is not ordered by its proposer, started by who decides, or withdrawn by who supervises', async () => {
    const path = await at.proposed();
    expect(codeOf(await at.cast.prosecutor.act(path, 'order', at.ordering()))).toEqual([
      ...[403, 'order.not-your-action'],
    ]);
    expect(codeOf(await at.cast.judge.act(path, 'start'))[0]).toBe(403);
    expect(codeOf(await at.probation.act(path, 'start'))[0]).toBe(404);
    expect(codeOf(await at.cast.judge.act(path, 'withdraw', WHY))).toEqual([403, 'order.not-your-action']);
  });

  it('is ordered once, and not after it was withdrawn, of which the court knows nothing more', async () => {
    const path = await at.proposed();
    bodyOf(await at.cast.prosecutor.act(path, 'withdraw', WHY), 200);
    expect(codeOf(await at.cast.judge.get(path))[0]).toBe(404);
    expect(await at.read(path, at.cast.prosecutor)).toMatchObject({ state: 'withdrawn', endReason: 'other' });
    const other = await at.ordered();
    expect(codeOf(await at.cast.judge.act(other, 'order', at.ordering()))).toEqual([
      ...[409, 'order.not-open-for-order'],
    ]);
    expect(codeOf(await at.cast.prosecutor.act(other, 'withdraw', WHY))[0]).toBe(409);
  });

  it('is rejected with reasons that its proposer reads', async () => {
    const path = await at.proposed();
    bodyOf(await at.cast.judge.act(path, 'reject', { ...WHY, reasonCode: 'not-proportionate' }), 200);
    expect(await at.read(path, at.cast.prosecutor)).toMatchObject({
      ...{ state: 'rejected', endReason: 'not-proportionate', reasons: WHY.reasons },
    });
  });

  it.each(['withdraw', 'reject'] as const)(
    'opens to nobody who the child is and what the police recorded after a %s, and its parties read why',
    async (act) => {
      const whose = await at.child();
      const path = await at.proposedFor(whose);
      const { prosecutor, judge, inspector } = at.cast;
      const by = act === 'reject' ? judge : prosecutor;
      bodyOf(await by.act(path, act, WHY), 200);
      const [proposer, label] = [at.agency('Sabunchi district prosecutor'), ['child label', 'order record']];
      expect(await at.opened(path, proposer)).toEqual(label);
      expect(await at.opened(path, at.court)).toEqual(act === 'reject' ? label : []);
      expect(codeOf(await judge.get(`/v1/intakes/${whose.intakeId}`))[0]).toBe(404);
      const gone = await inspector.act(`/v1/referrals/${whose.referralId}`, 'withdraw', {
        reasonCode: 'other',
      });
      bodyOf(gone, 200);
      const read = await at.read(path, prosecutor);
      expect(read.summary).not.toBeNull();
      expect(read.reasons).toBe(act === 'reject' ? WHY.reasons : null);
      const known = await prosecutor.get(`/v1/children/${whose.childId}`);
      expect(bodyOf<object>(known, 200)).toMatchObject({ identity: null });
    },
  );

  it('is proposed by a centre for a child with whom it works, without what the police recorded', async () => {
    const id = await referralIn('accepted', at.cast, at.test);
    const text = 'select child_id as "childId" from referrals.referral where id = $1';
    const [row] = await rowsOf<{ childId: string }>(at.test, text, [id]);
    const whose = { childId: row!.childId, intakeId: '', referralId: '' };
    const made = await at.propose(whose, { intakeId: undefined }, at.cast.centre);
    expect(bodyOf<Order>(made, 201)).toMatchObject({ state: 'proposed', gravity: null, ageYoungest: null });
  });

  it('names the intake where a prosecutor or a judge proposes it before or as the sentence, and need not after custody', async () => {
    const whose = await at.child();
    const early = { stage: 'pre-trial', authorityAgencyId: at.agency('Baku city prosecutor') };
    for (const difference of [{}, early])
      expect(codeOf(await at.propose(whose, { ...difference, intakeId: undefined }))).toEqual([
        ...[409, 'order.intake-missing'],
      ]);
    const late = { stage: 'aftercare', measures: [{ measure: 'probation-reporting', days: 90 }] };
    bodyOf(await at.propose(whose, { ...late, intakeId: undefined }), 201);
  });

  it('is proposed for nobody whom one does not know, and with nothing that takes liberty', async () => {
    const whose = await at.child();
    expect(codeOf(await at.propose(whose, {}, at.cast.otherCentre))[0]).toBe(422);
    expect(codeOf(await at.propose(whose, { intakeId: undefined }, at.cast.otherCentre))[0]).toBe(422);
    for (const measure of ['imprisonment', 'closed-special-school'])
      expect(codeOf(await at.propose(whose, { measures: [{ measure, days: 30 }] }))).toEqual([
        ...[409, 'order.measure-custodial'],
      ]);
    const twice = [{ measure: 'warning' }, { measure: 'warning' }];
    expect(codeOf(await at.propose(whose, { measures: twice }))).toEqual([409, 'order.measure-twice']);
    expect(codeOf(await at.propose(whose, { measures: [{ measure: 'no-such' }] }))[0]).toBe(422);
    expect(codeOf(await at.propose(whose, { conditions: [] }))[0]).toBe(422);
  });

  it('is decided on by a court, except before the trial; and a prosecutor never decides on what they proposed', async () => {
    const whose = await at.child();
    const authorityAgencyId = at.agency('Sabunchi district prosecutor');
    expect(codeOf(await at.propose(whose, { authorityAgencyId }))).toEqual([409, 'order.stage-needs-court']);
    const early = { authorityAgencyId, stage: 'pre-trial' };
    const { id } = bodyOf<Order>(await at.propose(whose, early), 201);
    expect(codeOf(await at.cast.prosecutor.act(`/v1/orders/${id}`, 'order', at.ordering()))).toEqual([
      ...[409, 'order.decider-proposed'],
    ]);
    const police = { authorityAgencyId: at.agency('Narimanov police office') };
    expect(codeOf(await at.propose(whose, police))[0]).toBe(422);
  });

  it.each([
    [{ measure: 'restriction-of-liberty', days: 59 }, 'order.limit-days'],
    [{ measure: 'restriction-of-liberty', days: 731 }, 'order.limit-days'],
    [{ measure: 'public-works', hours: 100, hoursPerDay: 2 }, 'order.limit-age'],
    [{ measure: 'pre-trial-supervision', days: 30 }, 'order.limit-stage'],
    [{ measure: 'supervision' }, 'order.term-missing'],
    [{ measure: 'fine', days: 30 }, 'order.term-missing'],
  ])('is not ordered with %j, and says why before', async (measure, code) => {
    const path = await at.proposed({ measures: [measure] });
    const { check } = await at.read(path);
    expect(check.filter(({ outcome }) => outcome === 'not-met').map((one) => one.code)).toEqual([code]);
    expect(codeOf(await at.cast.judge.act(path, 'order', at.ordering()))).toEqual([409, code]);
  });

  it('never both punishes and educates', async () => {
    const mixed = [
      { measure: 'restriction-of-liberty', days: 90 },
      { measure: 'warning', days: 1 },
    ];
    const path = await at.proposed({ measures: mixed });
    expect(codeOf(await at.cast.judge.act(path, 'order', at.ordering()))).toEqual([409, 'order.kinds-mixed']);
  });

  it('never punishes beside another order that educates for the same acts', async () => {
    const whose = await at.child();
    const order = (path: string) => at.cast.judge.act(path, 'order', at.ordering());
    bodyOf(await order(await at.proposedFor(whose)), 200);
    const again = await at.proposedFor(whose, PUNISHING);
    expect(codeOf(await order(again))).toEqual([409, 'order.kinds-mixed']);
    bodyOf(await order(await at.proposed(PUNISHING)), 200);
  });

  it('is not kept from being ordered by what is only proposed, and of two that are decided at once one is', async () => {
    const whose = await at.child();
    const both = [await at.proposedFor(whose), await at.proposedFor(whose, PUNISHING)];
    const answers = await Promise.all(both.map((path) => at.cast.judge.act(path, 'order', at.ordering())));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(codeOf(refused)).toEqual([409, 'order.kinds-mixed']);
  });

  it('is ordered with what the child takes upon itself when child and representative have agreed to it', async () => {
    const whose = await at.child();
    const path = await at.proposedFor(whose, { measures: [{ measure: 'centre-programme', days: 60 }] });
    const { judge, prosecutor } = at.cast;
    expect(codeOf(await judge.act(path, 'order', at.ordering()))).toEqual([409, 'order.agreement-missing']);
    const file = { childId: whose.childId, fileKind: 'order', fileId: path.split('/').at(-1)! };
    await consent(prosecutor, at.test, { ...file, person: 'child', decision: 'refused' });
    expect(codeOf(await judge.act(path, 'order', at.ordering()))).toEqual([409, 'order.agreement-missing']);
    await at.agreeTo(path, whose);
    bodyOf(await judge.act(path, 'order', at.ordering()), 200);
  });

  it('is ordered where the law leaves it to who decides, or something is not known', async () => {
    const path = await at.proposed({ measures: [{ measure: 'fine', amount: 50 }] });
    const { check } = await at.read(path);
    expect(check.find(({ code }) => code === 'order.limit-own-income')).toMatchObject({
      ...{ outcome: 'needs-review', citation: 'CC 85', verified: false },
    });
    bodyOf(await at.cast.judge.act(path, 'order', at.ordering()), 200);
  });

  it('punishes nobody by a prosecutor’s word', async () => {
    const measures = [{ measure: 'supervision', days: 30 }];
    const early = { stage: 'pre-trial', measures, authorityAgencyId: at.agency('Baku city prosecutor') };
    const path = await at.proposed(early);
    expect(codeOf(await at.cast.reviewer.act(path, 'order', at.ordering()))).toEqual([
      ...[409, 'order.measure-not-imposable'],
    ]);
  });

  it('stays known to its proposer by the child’s label when what it was told for the referral ends', async () => {
    const whose = await at.child();
    const path = await at.proposedFor(whose);
    const { inspector, prosecutor } = at.cast;
    const withdrawn = await inspector.act(`/v1/referrals/${whose.referralId}`, 'withdraw', {
      reasonCode: 'other',
    });
    bodyOf(withdrawn, 200);
    expect(codeOf(await prosecutor.get(`/v1/referrals/${whose.referralId}`))[0]).toBe(404);
    expect((await at.read(path, prosecutor)).child.initials).not.toBeNull();
  });

  it('stands in the lists of its parties, by state, stage and what their agency is to it', async () => {
    const path = await at.ordered();
    const { id } = await at.read(path);
    const shows = async (by: typeof at.probation, query: string) => {
      const list = await by.get(`/v1/orders?limit=200&${query}`);
      return bodyOf<{ items: Order[] }>(list, 200).items.some((one) => one.id === id);
    };
    expect(await shows(at.probation, 'party=supervisor&state=ordered')).toBe(true);
    expect(await shows(at.probation, 'party=authority')).toBe(false);
    expect(await shows(at.cast.judge, 'party=court&stage=sentence')).toBe(true);
    expect(await shows(at.cast.prosecutor, 'party=proposer&state=proposed')).toBe(false);
    expect(await shows(at.cast.otherCentre, '')).toBe(false);
  });

  it('stands once in the list of who is more than one party to it, page by page, the newest first', async () => {
    at.test.clock.advance({ seconds: 1 });
    const older = await at.ordered();
    at.test.clock.advance({ seconds: 1 });
    const newer = await at.ordered();
    const page = async (cursor: string) => {
      const list = await at.cast.judge.get(`/v1/orders?state=ordered&limit=1${cursor}`);
      return bodyOf<{ items: Order[]; next: string | null }>(list, 200);
    };
    const first = await page('');
    const second = await page(`&cursor=${first.next}`);
    const [a, b] = [...first.items, ...second.items].map(({ id }) => `/v1/orders/${id}`);
    expect([a, b]).toEqual([newer, older]);
  });

  it('is neither ordered nor rejected by whom the dated data make competent no more', async () => {
    const measures = [{ measure: 'pre-trial-supervision', days: 60 }];
    const early = { stage: 'pre-trial', measures, authorityAgencyId: at.agency('Baku city prosecutor') };
    const path = await at.proposed(early);
    const { administrator } = at.cast;
    const list = await administrator.get('/v1/reference/order-competences');
    const { items } = bodyOf<{ items: { id: string; code: string }[] }>(list, 200);
    const { id } = items.find(({ code }) => code === 'pre-trial-prosecutor')!;
    const yesterday = { validTo: localDay(at.test.clock.now(), -1) };
    bodyOf(await administrator.act(`/v1/reference/order-competences/${id}`, 'retire', yesterday), 200);
    for (const [act, body] of [
      ['order', at.ordering()],
      ['reject', { ...WHY, reasonCode: 'not-lawful' }],
    ] as const)
      expect(codeOf(await at.cast.reviewer.act(path, act, body))).toEqual([
        ...[409, 'order.authority-not-competent'],
      ]);
  });
});
