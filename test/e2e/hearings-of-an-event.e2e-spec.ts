import { childAtCourt, hoursAhead, scheduled, type AtCourt, type Hearing } from '../support/hearings';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { Ordering } from '../support/orders';
import { rowsOf } from '../support/rows';

const TOO_YOUNG = {
  birthDate: { certainty: 'documented', day: '2014-02-03' },
  reasonCode: 'document-shown',
};
interface Day {
  readonly items: readonly Hearing[];
  readonly findings: readonly string[];
}
const PROTECTING = { reasonCode: 'below-age', urgent: false, protectionSummary: 'Alone in the evenings.' };

describe('Hearings of several children', () => {
  let at: Ordering;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  afterAll(() => at.close());

  const day = (children: readonly Partial<AtCourt>[], difference: object = {}) => ({
    ...{ courtAgencyId: at.court, type: 'trial', place: 'courtroom', plannedAt: hoursAhead(at, 100) },
    children: children.map(({ childId, intakeId, orderId }) => ({
      ...{ childId, intakeId, orderId, interpreterNeeded: false },
    })),
    ...difference,
  });
  const listDay = (children: readonly Partial<AtCourt>[], difference: object = {}, by = at.cast.judge) =>
    by.post('/v1/hearing-days', day(children, difference));
  const countOf = async ({ childId }: Partial<AtCourt>) =>
    (await rowsOf(at.test, 'select 1 from hearings.hearing where child_id = $1', [childId])).length;

  it('are listed for one instant, each in the file of its child alone', async () => {
    const [one, other] = [await childAtCourt(at), await childAtCourt(at)];
    const { items } = bodyOf<{ items: readonly Hearing[] }>(await listDay([one, other]), 201);
    expect(items.map(({ child }) => child.id)).toEqual([one.childId, other.childId]);
    const shown = (await at.cast.judge.get(`/v1/hearings/${items[0]!.id}`)).text;
    for (const id of [other.childId, other.intakeId, other.orderId, items[1]!.id])
      expect(shown).not.toContain(id);
    expect(bodyOf<Hearing>(await at.cast.judge.get(`/v1/hearings/${items[0]!.id}`), 200).inPrivate).toBe(
      true,
    );
  });

  it('are all listed or none', async () => {
    const [one, unknown] = [await childAtCourt(at), await at.child()];
    const refused = await listDay([one, unknown]);
    expect(refused.status).toBe(422);
    expect(
      (refused.body as { errors: readonly { pointer: string }[] }).errors.map(({ pointer }) => pointer),
    ).toEqual(['/children/1/intakeId']);
    expect(await countOf(one)).toBe(0);
  });

  it('are none where one of the children is elsewhere at that instant', async () => {
    const [one, other] = [await childAtCourt(at), await childAtCourt(at)];
    await scheduled(at, other, { plannedAt: hoursAhead(at, 100) });
    expect(codeOf(await listDay([one, other]))).toEqual([409, 'hearing.child-at-the-same-time']);
    expect(await countOf(one)).toBe(0);
  });

  it('are listed once by one key, however often it is asked', async () => {
    const children = [await childAtCourt(at), await childAtCourt(at)];
    const ask = () =>
      at.cast.judge.post('/v1/hearing-days', day(children), { 'idempotency-key': 'one-day-for-two' });
    const first = bodyOf<Day>(await ask(), 201);
    expect(bodyOf<Day>(await ask(), 201)).toEqual(first);
    for (const child of children) expect(await countOf(child)).toBe(1);
  });

  it('tell their court that the judge hears another child then, and refuse nothing', async () => {
    const [one, other, third] = [await childAtCourt(at), await childAtCourt(at), await childAtCourt(at)];
    const judgeId = bodyOf<{ accountId: string }>(await at.cast.judge.get('/v1/me'), 200).accountId;
    const when = { judgeId, plannedAt: hoursAhead(at, 200) };
    const together = bodyOf<Day>(await listDay([one, other], when), 201);
    expect(together.findings).toEqual([]);
    at.test.clock.advance({ seconds: 1 });
    const alone = await scheduled(at, third, when);
    expect(alone.findings).toEqual(['judge-booked-twice']);
    const first = `/v1/hearings/${together.items[0]!.id}`;
    const found = async (by = at.cast.judge) => bodyOf<Hearing>(await by.get(first), 200).findings;
    expect(await found()).toEqual(['judge-booked-twice']);
    expect(await found(at.cast.prosecutor)).toEqual([]);
    bodyOf(await at.cast.judge.act(`/v1/hearings/${alone.id}`, 'cancel', { reasonCode: 'other' }), 200);
    expect(await found()).toEqual([]);
  });

  it('stay those of one listing where they are put off one by one to the same instant', async () => {
    const children = [await childAtCourt(at), await childAtCourt(at)];
    const judgeId = bodyOf<{ accountId: string }>(await at.cast.judge.get('/v1/me'), 200).accountId;
    const { items } = bodyOf<Day>(await listDay(children, { judgeId, plannedAt: hoursAhead(at, 300) }), 201);
    const off = { reasonCode: 'lawyer-absent', plannedAt: hoursAhead(at, 400) };
    let last = '';
    for (const { id } of items) {
      at.test.clock.advance({ seconds: 1 });
      last = bodyOf<Hearing>(
        await at.cast.judge.act(`/v1/hearings/${id}`, 'adjourn', off),
        200,
      ).followedById!;
    }
    const { findings, plannedAt } = bodyOf<Hearing>(await at.cast.judge.get(`/v1/hearings/${last}`), 200);
    expect([findings, plannedAt]).toEqual([[], off.plannedAt]);
  });

  it('are no two of one child, and no single one', async () => {
    const one = await childAtCourt(at);
    expect(codeOf(await listDay([one, one]))).toEqual([409, 'hearing.child-at-the-same-time']);
    expect(codeOf(await listDay([one]))[0]).toBe(422);
    expect(await countOf(one)).toBe(0);
    for (const by of [at.cast.prosecutor, at.probation, at.cast.inspector])
      expect(codeOf(await listDay([one, one], {}, by))[0]).toBe(403);
  });
});

describe('A hearing and the intake that it is about', () => {
  let at: Ordering;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  afterAll(() => at.close());

  const protect = async ({ childId, intakeId }: AtCourt) => {
    const { inspector } = at.cast;
    bodyOf(await inspector.act(`/v1/children/${childId}`, 'correct-identity', TOO_YOUNG), 200);
    bodyOf(await inspector.act(`/v1/intakes/${intakeId}`, 'protect', PROTECTING), 200);
  };

  it('ends with the handover to protection, keeps no word, and nobody sees it', async () => {
    const whose = await childAtCourt(at);
    const about = [whose, { ...whose, intakeId: undefined }, { ...whose, orderId: undefined }];
    const made: string[] = [];
    for (const [n, one] of about.entries())
      made.push((await scheduled(at, one, { plannedAt: hoursAhead(at, (n + 1) / 3600) })).id);
    const held = {
      ...{ heldOn: localDay(at.test.clock.now(), 0), childWords: 'I want to go home.' },
      ...{ outcomeCode: 'decision-deferred', nextStep: 'another-hearing' },
      presence: ['child', 'representative', 'lawyer'].map((who) => ({ who, came: true })),
    };
    bodyOf(await at.cast.judge.act(`/v1/hearings/${made[0]}`, 'hold', held), 200);
    await protect(whose);
    const text = `select state, end_reason, hidden_at is not null as hidden from hearings.hearing
      where id = any ($1) order by planned_at`;
    const off = { state: 'cancelled', end_reason: 'proceedings-ended', hidden: true };
    expect(await rowsOf(at.test, text, [made])).toEqual([
      ...[{ state: 'held', end_reason: null, hidden: true }, off, off],
    ]);
    const words =
      'select child_words, outcome_code, next_step from hearings.hearing_record where hearing_id = $1';
    expect(await rowsOf(at.test, words, [made[0]])).toEqual([
      ...[{ child_words: null, outcome_code: null, next_step: null }],
    ]);
    for (const id of made)
      for (const by of [at.cast.judge, at.cast.prosecutor, at.cast.inspector])
        expect(codeOf(await by.get(`/v1/hearings/${id}`))[0]).toBe(404);
  });

  it('closes to a court what it was told for the hearing alone', async () => {
    const { childId, intakeId, referralId } = await at.child();
    const asked = await scheduled(at, { childId, intakeId }, { type: 'remand' }, at.cast.prosecutor);
    await protect({ childId, intakeId, referralId, orderId: '' });
    const text = 'select 1 from children.need_to_know where basis_id = $1 and ended_at is null';
    expect(await rowsOf(at.test, text, [asked.id])).toEqual([]);
  });

  it('is called off before its intake is marked as recorded in error', async () => {
    const { childId, intakeId, referralId } = await at.child();
    const { inspector, supervisor, prosecutor } = at.cast;
    const asked = await scheduled(at, { childId, intakeId }, { type: 'remand' }, prosecutor);
    bodyOf(await inspector.act(`/v1/referrals/${referralId}`, 'withdraw', { reasonCode: 'other' }), 200);
    const wrong = { reasonCode: 'wrong-child', note: 'Two children gave the same name at the desk.' };
    const mark = () => supervisor.act(`/v1/intakes/${intakeId}`, 'mark-in-error', wrong);
    expect(codeOf(await mark())).toEqual([409, 'intake.hearing-to-cancel-first']);
    const judge = at.cast.judge;
    bodyOf(await judge.act(`/v1/hearings/${asked.id}`, 'cancel', { reasonCode: 'scheduled-in-error' }), 200);
    bodyOf(await mark(), 200);
  });
});
