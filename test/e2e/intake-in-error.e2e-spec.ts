import type { Response } from 'supertest';
import { askAndAssign } from '../support/asking';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import {
  bodyOf,
  castOf,
  draftReferral,
  legalHelp,
  recordConditions,
  registerChild,
  registerIntake,
  sampleIdentity,
  type Cast,
} from '../support/journey';
import { countOf, rowsOf } from '../support/rows';

interface IntakeBody {
  readonly id: string;
  readonly state: string;
  readonly inError: { reasonCode: string; note: string | null; markedBy: string; markedAt: string } | null;
  readonly acts: readonly unknown[];
  readonly availableActions: readonly string[];
}

interface Found {
  readonly token: string;
  readonly candidates: readonly { candidate: number }[];
}

const WRONG = { reasonCode: 'wrong-child', note: 'Two children gave the same name at the desk.' };

describe('An intake that was recorded in error', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const pathOf = (id: string) => `/v1/intakes/${id}`;
  const codeOf = (response: Response, status = 409) => bodyOf(response, status)['code'];
  const mark = (id: string, by = cast.supervisor) => by.act(pathOf(id), 'mark-in-error', WRONG);

  async function registered(identity = sampleIdentity()): Promise<{ child: string; id: string }> {
    const child = await registerChild(cast.inspector, identity);
    return { child: child.id, id: (await registerIntake(cast.inspector, test, child.id)).id };
  }

  async function marked(): Promise<{ child: string; id: string }> {
    const intake = await registered();
    bodyOf(await mark(intake.id), 200);
    return intake;
  }

  describe('is marked', () => {
    it('by who answers for the unit, with a reason and a note, and says so to everybody who reads it', async () => {
      const { id } = await registered();
      const answered = bodyOf<IntakeBody>(await mark(id), 200);
      const read = bodyOf<IntakeBody>(await cast.inspector.get(pathOf(id)), 200);
      for (const body of [answered, read]) {
        expect(body).toMatchObject({ state: 'recorded-in-error', inError: WRONG, availableActions: [] });
        expect(body.inError?.markedAt).toBe(test.clock.now().toISOString());
        expect(body.acts).toHaveLength(1);
      }
    });

    it('never with the note in the open', async () => {
      const { id } = await marked();
      const [row] = await rowsOf<{ text: string }>(
        test,
        `select i::text as text from intake.intake i where id = $1`,
        [id],
      );
      expect(row?.text).not.toContain(Buffer.from(WRONG.note).toString('hex'));
    });

    it('with both: a reason of the list and a note', async () => {
      const { id } = await registered();
      for (const body of [{ reasonCode: 'wrong-child' }, { ...WRONG, reasonCode: 'wrong-act' }])
        bodyOf(await cast.supervisor.act(pathOf(id), 'mark-in-error', body), 422);
    });

    it('after it was decided', async () => {
      const { id } = await registered();
      const decision = { decision: 'warning', reasonCode: 'first-act', legalBasis: 'law-919-iiq' };
      bodyOf(await cast.inspector.act(pathOf(id), 'decide', { ...decision, reasons: 'A first act.' }), 200);
      expect(bodyOf<IntakeBody>(await mark(id), 200)).toMatchObject({ state: 'recorded-in-error' });
    });

    it('once, and nothing is recorded in it any more', async () => {
      const { id } = await marked();
      expect(codeOf(await mark(id))).toBe('intake.not-open-for-mark-in-error');
      const told = { kind: 'food' };
      expect(codeOf(await cast.inspector.post(`${pathOf(id)}/needs`, told))).toBe(
        'intake.not-open-for-records',
      );
      expect(codeOf(await cast.inspector.post(`${pathOf(id)}/legal-help`, legalHelp(test)))).toBe(
        'due-process.intake-recorded-in-error',
      );
    });

    it('never as a draft: that is discarded', async () => {
      const child = await registerChild(cast.inspector);
      const metAt = test.clock.now().toISOString();
      const body = { childId: child.id, source: 'police', metAt, metDistrict: 'sabunchi', acts: [] };
      const { id } = bodyOf<IntakeBody>(await cast.inspector.post('/v1/intakes', body), 201);
      expect(codeOf(await mark(id))).toBe('intake.not-open-for-mark-in-error');
    });
  });

  it('is not marked by an inspector, and not there for another unit', async () => {
    const { id } = await registered();
    bodyOf(await mark(id, cast.inspector), 403);
    bodyOf(await mark(id, await signIn(test, 'supervisor@narimanov.demo')), 404);
    bodyOf(await mark(id, cast.oversight), 403);
  });

  it('is not marked by who recorded it', async () => {
    const secretary = await signIn(test, 'secretary@commission.demo');
    const child = await registerChild(secretary);
    const { id } = await registerIntake(secretary, test, child.id);
    expect(codeOf(await mark(id, secretary))).toBe('intake.second-person-needed');
  });

  describe('waits', () => {
    it('for the referral to be withdrawn, and is marked then', async () => {
      const { id } = await registered();
      const referral = await draftReferral(cast, id);
      expect(codeOf(await mark(id))).toBe('intake.referral-to-withdraw-first');
      bodyOf(
        await cast.inspector.act(`/v1/referrals/${referral.id}`, 'withdraw', {
          reasonCode: 'act-not-pursued',
        }),
        200,
      );
      bodyOf(await mark(id), 200);
      bodyOf(await cast.prosecutor.get(pathOf(id)), 404);
    });

    it('for the review of a refusal to be settled', async () => {
      const { id } = await registered();
      const referral = await draftReferral(cast, id);
      const path = `/v1/referrals/${referral.id}`;
      await recordConditions(cast.inspector, test, referral.id);
      bodyOf(await cast.inspector.act(path, 'submit'), 200);
      const why = { reasons: 'Nothing proves it.', legalBasis: 'pilot-memorandum-2007' };
      bodyOf(await cast.prosecutor.act(path, 'refuse', { ...why, reasonCode: 'evidence-insufficient' }), 200);
      const people = { asker: cast.inspector, reviewer: cast.reviewer };
      const review = await askAndAssign(test, referral.id, people);
      expect(codeOf(await mark(id))).toBe('intake.review-to-settle-first');
      const upheld = { reasonCode: 'facts-confirmed', reasons: 'The refusal is right.' };
      bodyOf(await cast.reviewer.act(`/v1/review-requests/${review}`, 'uphold', upheld), 200);
      bodyOf(await mark(id), 200);
    });

    it('for a handover that nobody took up to be withdrawn', async () => {
      const { id } = await registered(sampleIdentity('2014-02-03'));
      const handover = await protect(id);
      expect(codeOf(await mark(id))).toBe('intake.handover-to-withdraw-first');
      const path = `/v1/handovers/${handover}`;
      bodyOf(await cast.inspector.act(path, 'withdraw', { reasonCode: 'entered-in-error' }), 200);
      bodyOf(await mark(id), 200);
    });
  });

  async function protect(id: string): Promise<string> {
    const told = { reasonCode: 'below-age', urgent: false, protectionSummary: 'Alone in the evenings.' };
    return bodyOf<{ id: string }>(await cast.inspector.act(pathOf(id), 'protect', told), 200).id;
  }

  it('leaves the child to who took it in charge, and tells them without a word of the intake', async () => {
    const { id } = await registered(sampleIdentity('2014-02-03'));
    const path = `/v1/handovers/${await protect(id)}`;
    const officer = await signIn(test, 'protection@sabunchi.demo');
    bodyOf(await officer.act(path, 'acknowledge'), 200);
    bodyOf(await mark(id), 200);
    const seen = bodyOf(await officer.get(path), 200);
    expect(seen).toMatchObject({
      state: 'acknowledged',
      intakeId: null,
      inErrorSince: test.clock.now().toISOString(),
    });
  });

  describe('rests on nothing: it', () => {
    it('ends its clocks, also one that stands still', async () => {
      const { id } = await registered();
      const clocks = () => countOf(test, 'intake.clock', `intake_id = '${id}' and stopped_at is null`);
      expect(await clocks()).toBe(1);
      const [clock] = await rowsOf<{ id: string }>(test, `select id from intake.clock where intake_id = $1`, [
        id,
      ]);
      const since = { reasonCode: 'child-ill', pausedAt: test.clock.now().toISOString() };
      bodyOf(await cast.supervisor.act(`/v1/clocks/${clock!.id}`, 'pause', since), 200);
      bodyOf(await mark(id), 200);
      expect(await clocks()).toBe(0);
      const open = `clock_id = '${clock!.id}' and until_at is null`;
      expect(await countOf(test, 'intake.clock_pause', open)).toBe(0);
    });

    it('is no earlier act of the child', async () => {
      const { child, id } = await registered();
      test.clock.advance({ minutes: 1 });
      const { id: later } = await registerIntake(cast.inspector, test, child);
      const earlier = async () => {
        const check = await cast.inspector.post('/v1/eligibility-checks', { intakeId: later });
        return bodyOf<{ earlierIntakes: readonly unknown[] }>(check, 201).earlierIntakes;
      };
      expect(await earlier()).toHaveLength(1);
      bodyOf(await mark(id), 200);
      expect(await earlier()).toEqual([]);
    });

    it('is no co-participant of the others', async () => {
      const [one, other] = [await registered(), await registered()];
      const path = `${pathOf(one.id)}/co-participants`;
      bodyOf(await cast.inspector.post(path, { kind: 'child', intakeId: other.id }), 201);
      bodyOf(await mark(other.id), 200);
      expect(bodyOf(await cast.inspector.get(path), 200)).toEqual({ children: 0, adults: 0, unknown: 0 });
      const linked = await cast.inspector.get(`${pathOf(one.id)}/linked-intakes`);
      expect(bodyOf(linked, 200)).toEqual({ intakes: [], cases: [] });
    });

    it('carries no referral and no check', async () => {
      const { id } = await marked();
      const referral = await cast.inspector.post('/v1/referrals', {
        ...{ intakeId: id, basis: 'diversion', stage: 'police' },
        authorityAgencyId: cast.agency('Sabunchi district prosecutor'),
      });
      expect(bodyOf(referral, 422)['errors']).toEqual([
        { pointer: '/intakeId', code: 'intake-recorded-in-error' },
      ]);
      const check = await cast.inspector.post('/v1/eligibility-checks', { intakeId: id });
      expect(codeOf(check)).toBe('eligibility.intake-not-open');
    });

    it('takes back what was asked of a legal clinic', async () => {
      const { id } = await registered();
      const asked = {
        ...{ clinicAgencyId: cast.agency('Children’s legal clinic'), askedBy: 'child' },
        askedAt: test.clock.now().toISOString(),
      };
      const path = `${pathOf(id)}/mandate-requests`;
      const request = bodyOf<{ id: string }>(await cast.inspector.post(path, asked), 201);
      bodyOf(await mark(id), 200);
      expect(bodyOf(await cast.inspector.get(`${path}/${request.id}`), 200)).toMatchObject({
        ...{ state: 'withdrawn', withdrawReason: 'entered-in-error', availableActions: [] },
      });
    });
  });

  describe('in the list of its unit', () => {
    const idsOf = async (query: string): Promise<string[]> => {
      const listed = await cast.inspector.get(`/v1/intakes?limit=200&${query}`);
      return bodyOf<{ items: { id: string }[] }>(listed, 200).items.map(({ id }) => id);
    };

    it('is shown to whoever asks for it, and to nobody else', async () => {
      const { child, id } = await marked();
      expect(await idsOf(`childId=${child}`)).toEqual([]);
      expect(await idsOf(`childId=${child}&state=recorded-in-error`)).toEqual([id]);
    });

    it('is told to whoever keeps a copy and asks what has changed', async () => {
      const { child, id } = await marked();
      expect(await idsOf(`childId=${child}&changedSince=2026-01-01T00:00:00Z`)).toEqual([id]);
    });
  });

  describe('of a child that another unit registered', () => {
    async function metElsewhere(): Promise<{ child: string; id: string }> {
      const identity = sampleIdentity();
      const { id: child } = await registerChild(cast.otherInspector, identity);
      const search = await cast.inspector.for('intake').post('/v1/children/search', identity);
      const { token: searchToken, candidates } = bodyOf<Found>(search, 200);
      for (const { candidate } of candidates) {
        const id = await drafted(cast.inspector, { searchToken, candidate });
        if ((await cast.inspector.get(`/v1/children/${child}`)).status === 200) return { child, id };
      }
      throw new Error('The child was not found');
    }

    async function drafted(by: Caller, about: object): Promise<string> {
      const metAt = test.clock.now().toISOString();
      const body = { ...about, source: 'police', metAt, metDistrict: 'sabunchi', acts: [] };
      const { id } = bodyOf<IntakeBody>(await by.post('/v1/intakes', body), 201);
      bodyOf(await by.act(pathOf(id), 'register'), 200);
      return id;
    }

    it('takes the identity back that it was given for, and stays with its mark', async () => {
      const { child, id } = await metElsewhere();
      bodyOf(await mark(id), 200);
      bodyOf(await cast.inspector.get(`/v1/children/${child}`), 404);
      const { state, inError } = bodyOf<IntakeBody>(await cast.inspector.get(pathOf(id)), 200);
      expect({ state, reasonCode: inError?.reasonCode }).toEqual({
        state: 'recorded-in-error',
        reasonCode: WRONG.reasonCode,
      });
    });

    it('takes nothing while another intake of the unit stands', async () => {
      const { child, id } = await metElsewhere();
      const second = await drafted(cast.inspector, { childId: child });
      bodyOf(await mark(id), 200);
      bodyOf(await cast.inspector.get(`/v1/children/${child}`), 200);
      bodyOf(await mark(second), 200);
      bodyOf(await cast.inspector.get(`/v1/children/${child}`), 404);
    });

    it('takes nothing where somebody was told or held: the unit answers for that', async () => {
      const { child, id } = await metElsewhere();
      bodyOf(await cast.inspector.post(`${pathOf(id)}/legal-help`, legalHelp(test)), 201);
      bodyOf(await mark(id), 200);
      bodyOf(await cast.inspector.get(`/v1/children/${child}`), 200);
      const kept = await cast.inspector.get(`${pathOf(id)}/legal-help`);
      expect(bodyOf<{ items: unknown[] }>(kept, 200).items).toHaveLength(1);
    });

    it('takes nothing while the child stands on the register of the unit', async () => {
      const { child, id } = await metElsewhere();
      const now = test.clock.now();
      const told = {
        ...{ ground: 'act-with-warning', legalBasis: 'law-336-iiq', putOnAt: now.toISOString() },
        reviewOn: new Date(now.getTime() + 30 * 86_400_000).toISOString().slice(0, 10),
      };
      const put = await cast.inspector.post(`/v1/children/${child}/preventive-registrations`, told);
      bodyOf(put, 201);
      bodyOf(await mark(id), 200);
      bodyOf(await cast.inspector.get(`/v1/children/${child}`), 200);
    });
  });
});
