import { randomUUID } from 'node:crypto';
import {
  childAtCourt,
  hoursAhead,
  schedule,
  scheduled,
  trialOf,
  type AtCourt,
  type Hearing,
} from '../support/hearings';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { Ordering } from '../support/orders';
import { rowsOf } from '../support/rows';

describe('A hearing before a court', () => {
  let at: Ordering;

  beforeAll(async () => {
    at = await Ordering.begin();
  }, 60_000);

  afterAll(() => at.close());

  const read = async (id: string, by = at.cast.judge) =>
    bodyOf<Hearing>(await by.get(`/v1/hearings/${id}`), 200);
  const meOf = async (by = at.cast.judge) =>
    bodyOf<{ accountId: string }>(await by.get('/v1/me'), 200).accountId;

  it('is listed by the court, in private where nobody says otherwise', async () => {
    const whose = await childAtCourt(at);
    const made = await scheduled(at, whose, { judgeId: await meOf() });
    expect(made).toMatchObject({ state: 'scheduled', type: 'trial', inPrivate: true, place: 'courtroom' });
    expect(await read(made.id)).toMatchObject({ intakeId: whose.intakeId, orderId: whose.orderId });
    expect((await read(made.id)).child.initials).not.toBeNull();
  });

  it('is known to who holds the order or the intake, and to nobody else', async () => {
    const whose = await childAtCourt(at, true);
    const { id } = await scheduled(at, whose);
    for (const by of [at.cast.prosecutor, at.probation]) expect((await read(id, by)).place).toBe('courtroom');
    const lawyer = at.cast.lawyer.for('legal-help');
    for (const by of [at.cast.reviewer, at.cast.otherCentre, at.cast.otherInspector, lawyer])
      expect(codeOf(await by.get(`/v1/hearings/${id}`))[0]).toBe(404);
    for (const by of [at.cast.analyst, at.cast.administrator, at.cast.oversight])
      expect(codeOf(await by.get(`/v1/hearings/${id}`))[0]).toBe(403);
  });

  it('tells the police which there is and when, and nothing else', async () => {
    const whose = await childAtCourt(at);
    const { id, plannedAt } = await scheduled(at, whose, { judgeId: await meOf() });
    const told = await read(id, at.cast.inspector);
    expect(told).toMatchObject({ type: 'trial', plannedAt, intakeId: whose.intakeId });
    expect(told).toMatchObject({ place: null, inPrivate: null, judgeId: null, orderId: null });
  });

  it('is asked for by a prosecutor who brings a child before a court, which then reads what it is about', async () => {
    const { childId, intakeId } = await at.child();
    const { judge, prosecutor } = at.cast;
    expect(codeOf(await judge.get(`/v1/intakes/${intakeId}`))[0]).toBe(404);
    const { id } = await scheduled(at, { childId, intakeId }, { type: 'remand' }, prosecutor);
    expect(await read(id)).toMatchObject({ type: 'remand', intakeId });
    bodyOf(await judge.get(`/v1/intakes/${intakeId}`), 200);
    const text = `select file_kind || ' ' || level as opened from children.need_to_know
      where basis_kind = 'hearing' and basis_id = $1 order by 1`;
    const opened = await rowsOf<{ opened: string }>(at.test, text, [id]);
    expect(opened.map((one) => one.opened)).toEqual(['child identity', 'intake record']);
  });

  it('is called off with an order that is proposed no more', async () => {
    const whose = await childAtCourt(at);
    const { id } = await scheduled(at, whose);
    const why = { reasonCode: 'other', reasons: 'There is another way.' };
    bodyOf(await at.cast.judge.act(`/v1/orders/${whose.orderId}`, 'reject', why), 200);
    expect(await read(id)).toMatchObject({ state: 'cancelled', endReason: 'proceedings-ended' });
  });

  it.each(['reject', 'quash'])('is about no order after its %s, and called off with that', async (act) => {
    const whose = await childAtCourt(at, act === 'quash');
    const { id } = await scheduled(at, whose);
    const why = { reasonCode: 'other', reasons: 'It does not stand.' };
    bodyOf(await at.cast.judge.act(`/v1/orders/${whose.orderId}`, act, why), 200);
    expect((await read(id)).state).toBe('cancelled');
    const anew = await schedule(at, { ...whose, intakeId: undefined }, { plannedAt: hoursAhead(at, 200) });
    expect(codeOf(anew)[0]).toBe(422);
  });

  it('does not outlive an order that is withdrawn at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      const whose = await childAtCourt(at);
      const why = { reasonCode: 'other', reasons: 'There is another way.' };
      const path = `/v1/orders/${whose.orderId}`;
      await Promise.all([schedule(at, whose), at.cast.prosecutor.act(path, 'withdraw', why)]);
      const text = `select state from hearings.hearing where order_id = $1 and state = 'scheduled'`;
      expect(await rowsOf(at.test, text, [whose.orderId])).toEqual([]);
    }
  });

  it('is not put off while its order is withdrawn', async () => {
    for (let round = 0; round < 4; round += 1) {
      const whose = await childAtCourt(at);
      const { id } = await scheduled(at, whose);
      const why = { reasonCode: 'other', reasons: 'There is another way.' };
      const later = { reasonCode: 'lawyer-absent', plannedAt: hoursAhead(at, 300) };
      await Promise.all([
        at.cast.judge.act(`/v1/hearings/${id}`, 'adjourn', later),
        at.cast.prosecutor.act(`/v1/orders/${whose.orderId}`, 'withdraw', why),
      ]);
      const text = `select state from hearings.hearing where order_id = $1 and state = 'scheduled'`;
      expect(await rowsOf(at.test, text, [whose.orderId])).toEqual([]);
    }
  });

  it('is of no other type when a prosecutor asks for it, and names no judge', async () => {
    const { childId, intakeId } = await at.child();
    const { prosecutor } = at.cast;
    expect(codeOf(await schedule(at, { childId, intakeId }, {}, prosecutor))).toEqual([
      ...[409, 'hearing.type-not-to-ask-for'],
    ]);
    const named = { type: 'remand', judgeId: await meOf() };
    expect(codeOf(await schedule(at, { childId, intakeId }, named, prosecutor))[0]).toBe(422);
  });

  it('is of nobody whom the court does not know, and about nothing of another child', async () => {
    const unknown = await at.child();
    expect(codeOf(await schedule(at, unknown))[0]).toBe(422);
    const [whose, other] = [await childAtCourt(at), await childAtCourt(at)];
    for (const mixed of [
      { ...whose, intakeId: other.intakeId },
      { ...whose, orderId: other.orderId },
      { ...whose, intakeId: undefined, orderId: randomUUID() },
      { childId: whose.childId },
    ])
      expect(codeOf(await schedule(at, mixed))[0]).toBe(422);
    const elsewhere = { courtAgencyId: at.agency('Sabunchi district prosecutor') };
    expect(codeOf(await schedule(at, whose, elsewhere))[0]).toBe(422);
  });

  it.each([
    [{ type: 'breach-review', orderId: undefined }, 'hearing.order-missing'],
    [{ type: 'remand', intakeId: undefined }, 'hearing.intake-missing'],
    [{ inPrivate: false }, 'hearing.open-without-reason'],
  ])('is refused with %j', async (difference, code) => {
    expect(codeOf(await schedule(at, await childAtCourt(at), difference))).toEqual([409, code]);
  });

  it('that took place before it was written down says why', async () => {
    const whose = await childAtCourt(at);
    const plannedAt = hoursAhead(at, -0.5);
    expect(codeOf(await schedule(at, whose, { plannedAt }))).toEqual([409, 'hearing.planned-in-the-past']);
    const late = { plannedAt, backDatingReason: 'learned-later' };
    expect((await scheduled(at, whose, late)).plannedAt).toBe(plannedAt);
  });

  it('lies neither before the child was met nor years away, also where it says why it comes late', async () => {
    const whose = await childAtCourt(at, true);
    const late = { backDatingReason: 'learned-later' };
    const planned = async (plannedAt: string, about: Partial<AtCourt> = whose) =>
      codeOf(await schedule(at, about, { ...late, plannedAt }));
    expect(await planned('1900-01-01T10:00:00Z')).toEqual([409, 'hearing.planned-before-its-cause']);
    expect(await planned(hoursAhead(at, -48))).toEqual([409, 'hearing.planned-before-its-cause']);
    expect(await planned('2100-01-01T10:00:00Z')).toEqual([409, 'hearing.planned-too-far-ahead']);
    const byOrder = { ...whose, intakeId: undefined };
    const before = await schedule(at, byOrder, {
      ...{ ...late, type: 'order-review', plannedAt: hoursAhead(at, -48) },
    });
    expect(codeOf(before)).toEqual([409, 'hearing.planned-before-its-cause']);
  });

  it('is open with a reason, and says nothing that no list has', async () => {
    const whose = await childAtCourt(at);
    const open = { inPrivate: false, openReason: 'child-asks' };
    expect(await scheduled(at, whose, open)).toMatchObject(open);
    for (const difference of [{ type: 'no-such' }, { place: 'no-such' }, { openReason: 'no-such' }])
      expect(codeOf(await schedule(at, whose, difference))[0]).toBe(422);
  });

  it('is the only one of its child at that instant', async () => {
    const whose = await childAtCourt(at);
    await scheduled(at, whose);
    expect(codeOf(await schedule(at, whose))).toEqual([409, 'hearing.child-at-the-same-time']);
    await scheduled(at, whose, { plannedAt: hoursAhead(at, 200) });
  });

  it('is scheduled once however often it is sent, also by two at once', async () => {
    const whose = await childAtCourt(at);
    const body = trialOf(at, whose);
    const key = { 'idempotency-key': randomUUID() };
    const first = bodyOf<Hearing>(await at.cast.judge.post('/v1/hearings', body, key), 201);
    expect(bodyOf<Hearing>(await at.cast.judge.post('/v1/hearings', body, key), 201).id).toBe(first.id);
    const other = await childAtCourt(at);
    const both = await Promise.all([schedule(at, other), schedule(at, other)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('stands in the lists of its court, found by what it is about and when', async () => {
    const whose = await childAtCourt(at);
    const { id, plannedAt } = await scheduled(at, whose, { judgeId: await meOf() });
    const listed = async (query: string, by = at.cast.judge) =>
      bodyOf<{ items: readonly Hearing[] }>(await by.get(`/v1/hearings?limit=200&${query}`), 200).items.map(
        (one) => one.id,
      );
    const before = encodeURIComponent(plannedAt);
    for (const query of [
      '',
      'list=our-court',
      'list=mine',
      `orderId=${whose.orderId}`,
      `childId=${whose.childId}`,
    ])
      expect(await listed(query)).toContain(id);
    for (const query of ['type=remand', 'state=held', `until=${before}`, 'list=to-record'])
      expect(await listed(query)).not.toContain(id);
    expect(await listed(`from=${before}&intakeId=${whose.intakeId}&state=scheduled`)).toEqual([id]);
    expect(await listed('', at.cast.otherCentre)).toEqual([]);
    expect(await listed(`childId=${whose.childId}`, at.cast.inspector)).toEqual([id]);
  });
});
