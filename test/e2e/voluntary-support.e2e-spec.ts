import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { broughtIntoDelivery, centreOf, concluded, judgedGoals, type Centre } from '../support/delivery';
import { bodyOf, castOf, referralIn, registerChild, sampleIdentity, type Cast } from '../support/journey';
import { localDay } from '../support/local-day';
import { pdfOf } from '../support/pdf';
import { rowsOf } from '../support/rows';
import { cameTo, supportAgreed, supportAllocated, supportOpened } from '../support/support';
import { unlikeIdentity } from '../support/unlike-identity';

interface Opened {
  readonly id: string;
  readonly state: string;
  readonly availableActions: readonly { action: string; open: boolean; because?: string }[];
}
interface Page<Item = { readonly id: string }> {
  readonly items: readonly Item[];
}

describe('A child whom nobody referred', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let coordinator: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ coordinator } = centre);
  });

  afterAll(() => test.close());

  const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;
  const open = (childId: string, more: object = {}) =>
    coordinator.post('/v1/cases', cameTo(test, childId, more));
  const born = (day: string) => registerChild(coordinator, sampleIdentity(day));

  const deputy = () =>
    certified(test, cast.administrator, cast.agency('Sabunchi rehabilitation centre'), 'centre-coordinator');

  describe('comes to a centre', () => {
    it('is registered by the coordinator, and a case is opened for so long as the rule lets help last', async () => {
      const child = await registerChild(coordinator);
      const opened = bodyOf<Opened>(await open(child.id, { cameBy: 'school' }), 201);
      expect(opened).toMatchObject({
        ...{
          state: 'opened',
          basis: 'voluntary-support',
          cameBy: 'school',
          referralId: null,
          longestDays: null,
        },
        ...{ latestEndOn: localDay(test.clock.now(), 180), measure: null },
      });
    });

    it('waits in the list of those for whom nobody answers', async () => {
      const { caseId } = await supportOpened(test, coordinator);
      const waiting = await coordinator.get('/v1/cases?list=unallocated&limit=200');
      expect(bodyOf<Page>(waiting, 200).items.map(({ id }) => id)).toContain(caseId);
    });

    it.each([9, 18])('is helped elsewhere at %s years', async (years) => {
      const today = localDay(test.clock.now(), -1);
      const child = await born(`${Number(today.slice(0, 4)) - years}${today.slice(4)}`);
      expect(codeOf(await open(child.id))).toBe('case.child-outside-ages-of-support');
    });

    it('is helped when nobody knows how old it is', async () => {
      const identity = { ...sampleIdentity(), birthDate: { certainty: 'unknown' } };
      const child = await registerChild(coordinator, identity as never);
      bodyOf(await open(child.id), 201);
    });

    it('did not come in the future, and long ago only with a reason', async () => {
      const child = await registerChild(coordinator);
      const at = (hours: number) => ({
        cameAt: new Date(test.clock.now().getTime() + hours * 3_600_000).toISOString(),
      });
      expect(codeOf(await open(child.id, at(1)))).toBe('case.came-in-the-future');
      expect(codeOf(await open(child.id, at(-30)))).toBe('case.back-dating-not-explained');
      bodyOf(await open(child.id, { ...at(-30), backDatingReason: 'learned-later' }), 201);
    });

    it('came in a way that the list knows', async () => {
      const child = await registerChild(coordinator);
      bodyOf(await open(child.id, { cameBy: 'police' }), 422);
    });

    it('has one case at a time, also when two open it at once', async () => {
      const child = await registerChild(coordinator);
      const both = await Promise.all([open(child.id), open(child.id)]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(codeOf(await open(child.id))).toBe('case.worked-with-already');
    });

    it('is not helped anew while a diversion runs at the same centre', async () => {
      const referralId = await referralIn('accepted', cast, test);
      const text = 'select child_id as id from cases.case_file where referral_id = $1';
      const [child] = await rowsOf<{ id: string }>(test, text, [referralId]);
      expect(codeOf(await open(child!.id))).toBe('case.worked-with-already');
    });

    it('is not there for a centre that does not know it', async () => {
      const elsewhere = await registerChild(cast.inspector);
      bodyOf(await open(elsewhere.id), 422);
    });

    it('is taken in by nobody but a coordinator', async () => {
      const child = await registerChild(coordinator);
      const { worker, facilitator } = centre;
      for (const by of [worker, facilitator, cast.inspector, cast.prosecutor, cast.judge, cast.administrator])
        bodyOf(await by.post('/v1/cases', cameTo(test, child.id)), 403);
    });
  });

  describe('says yes first', () => {
    it('is given to no worker before that', async () => {
      const { caseId } = await supportOpened(test, coordinator);
      const answer = await coordinator.act(`/v1/cases/${caseId}`, 'allocate', { workerId: centre.workerId });
      expect([answer.status, codeOf(answer)]).toEqual([409, 'case.support-not-agreed']);
    });

    it('ends the work by taking it back, which is neither a breach nor told to anybody', async () => {
      const supported = await supportAllocated(test, centre);
      const consents = `/v1/consents?fileKind=case&fileId=${supported.caseId}`;
      const { items } = bodyOf<Page<{ id: string; person: string }>>(await coordinator.get(consents), 200);
      const { id } = items.find(({ person }) => person === 'child')!;
      bodyOf(await coordinator.act(`/v1/consents/${id}`, 'withdraw', { withdrawnBy: 'person' }), 200);
      const ended = bodyOf(await coordinator.get(`/v1/cases/${supported.caseId}`), 200);
      expect(ended).toMatchObject({ state: 'concluding', outcomeCode: 'consent-withdrawn' });
    });
  });

  describe('is nobody else’s', () => {
    it('is not found by the police, nor by another centre, who look for it by name', async () => {
      const identity = unlikeIdentity();
      await supportOpened(test, coordinator, identity);
      for (const by of [cast.inspector, cast.otherInspector, cast.otherCentre]) {
        const found = await by.for('intake').post('/v1/children/search', identity);
        expect(bodyOf<{ candidates: object[] }>(found, 200).candidates).toEqual([]);
      }
      const own = await coordinator.for('intake').post('/v1/children/search', identity);
      expect(bodyOf<{ candidates: object[] }>(own, 200).candidates).toHaveLength(1);
    });

    it('finds of a child of the police no more than whom to ask, and is registered beside it', async () => {
      const identity = unlikeIdentity();
      const known = await registerChild(cast.inspector, identity);
      const found = await coordinator.for('intake').post('/v1/children/search', identity);
      const { candidates } = bodyOf<{ candidates: object[] }>(found, 200);
      expect(candidates).toEqual([{ candidate: 0, agency: expect.anything() as unknown }]);
      const own = await registerChild(coordinator, identity);
      expect(own.id).not.toBe(known.id);
      bodyOf(await open(own.id), 201);
      const notices = await cast.inspector.get('/v1/child-notices?limit=200');
      expect(
        bodyOf<Page<{ child: { id: string } }>>(notices, 200).items.map(({ child }) => child.id),
      ).not.toContain(known.id);
    });

    it('is seen at the centre by the coordinators and its team alone', async () => {
      const { childId, caseId } = await supportAllocated(test, centre);
      const reads = async (by: Caller) => (await by.get(`/v1/children/${childId}`)).status;
      expect([await reads(coordinator), await reads(centre.worker)]).toEqual([200, 200]);
      expect([await reads(centre.facilitator), await reads(cast.otherCentre)]).toEqual([404, 404]);
      bodyOf(await cast.otherCentre.get(`/v1/cases/${caseId}`), 404);
    });

    it('is put right by the centre, which puts nobody else’s child right', async () => {
      const { childId } = await supportOpened(test, coordinator);
      const path = `/v1/children/${childId}`;
      const name = {
        name: { givenName: 'Nümunə', familyName: 'Düzəldilmiş' },
        reasonCode: 'written-wrongly',
      };
      bodyOf(await coordinator.act(path, 'correct-identity', name), 200);
      bodyOf(await coordinator.act(path, 'amend', { sex: 'female' }), 200);
      expect(bodyOf<Page>(await coordinator.get(`${path}/corrections`), 200).items).toHaveLength(1);

      const referralId = await referralIn('accepted', cast, test);
      const text = 'select child_id as id from cases.case_file where referral_id = $1';
      const [child] = await rowsOf<{ id: string }>(test, text, [referralId]);
      for (const [action, body] of [
        ['correct-identity', name],
        ['amend', { sex: 'female' }],
      ] as const) {
        const refused = await coordinator.act(`/v1/children/${child!.id}`, action, body);
        expect([refused.status, codeOf(refused)]).toEqual([403, 'child.registered-elsewhere']);
      }
      bodyOf(await coordinator.get(`/v1/children/${child!.id}/corrections`), 403);
    });

    it('is hidden from the police who know the child from before', async () => {
      const referralId = await referralIn('accepted', cast, test);
      const text = 'select id, child_id as "childId" from cases.case_file where referral_id = $1';
      const [before] = await rowsOf<{ id: string; childId: string }>(test, text, [referralId]);
      const ended = { outcomeCode: 'moved-away', note: 'The family moves.' };
      bodyOf(await coordinator.act(`/v1/cases/${before!.id}`, 'end-early', ended), 200);
      bodyOf(await (await deputy()).act(`/v1/cases/${before!.id}`, 'close'), 200);
      const { childId } = before!;
      const { id: caseId } = bodyOf<Opened>(await open(childId), 201);
      await supportAgreed(test, coordinator, { childId, caseId });
      const told = await Promise.all(
        [`/v1/consents?childId=${childId}`, `/v1/children/${childId}/need-to-know?limit=200`].map((path) =>
          cast.inspector.get(path),
        ),
      );
      for (const answer of told) {
        expect(answer.status).toBe(200);
        expect(answer.text).not.toContain(caseId);
        expect(answer.text).not.toContain('voluntary-support');
      }
      const ofCase = await cast.inspector.get(`/v1/consents?fileKind=case&fileId=${caseId}`);
      expect(bodyOf<Page>(ofCase, 200).items).toEqual([]);
    });
  });

  describe('is worked with', () => {
    it('to the end: assessed, planned, concluded, closed, with a certificate and no report to any authority', async () => {
      const { caseId } = await supportAllocated(test, centre);
      await broughtIntoDelivery(test, centre, caseId);
      const path = `/v1/cases/${caseId}`;
      await concluded(centre.worker, caseId);
      bodyOf(await coordinator.act(path, 'close'), 200);
      const closed = bodyOf<Opened>(await coordinator.get(path), 200);
      expect(closed).toMatchObject({ state: 'closed', outcomeCode: 'completed' });
      expect((await pdfOf(test, coordinator, `${path}/certificate.pdf`)).status).toBe(200);
      const text = 'select authority_agency_id as id from closure.report where case_id = $1';
      expect(await rowsOf(test, text, [caseId])).toEqual([{ id: null }]);
    });

    it('again after the end, when it comes again', async () => {
      const { childId, caseId } = await supportAllocated(test, centre);
      const path = `/v1/cases/${caseId}`;
      bodyOf(
        await centre.worker.act(path, 'end-early', { outcomeCode: 'moved-away', note: 'It moves.' }),
        200,
      );
      bodyOf(await coordinator.act(path, 'close'), 200);
      bodyOf(await open(childId, { cameBy: 'family' }), 201);
    });

    it('in a case that may be opened again, as long as no other one runs', async () => {
      const { childId, caseId } = await supportAllocated(test, centre);
      await broughtIntoDelivery(test, centre, caseId);
      const path = `/v1/cases/${caseId}`;
      const goals = await judgedGoals(centre.worker, caseId, 'partly-achieved');
      await concluded(centre.worker, caseId, { outcomeCode: 'partly-completed', goals });
      bodyOf(await coordinator.act(path, 'close'), 200);
      const wish = { reasonCode: 'child-wishes', note: 'The child asks to come again.' };
      bodyOf(await coordinator.act(path, 'ask-to-reopen', wish), 200);
      bodyOf(await open(childId), 201);
      expect((await (await deputy()).act(path, 'reopen')).status).toBe(409);
    });

    it('is returned to nobody', async () => {
      const { caseId } = await supportAllocated(test, centre);
      const { availableActions } = bodyOf<Opened>(await coordinator.get(`/v1/cases/${caseId}`), 200);
      expect(availableActions).toContainEqual({
        ...{ action: 'ask-to-return', open: false },
        because: 'case.voluntary-support-is-never-returned',
      });
    });

    it('has no plan beyond the time that help may last', async () => {
      const { caseId } = await supportAllocated(test, centre);
      await expect(broughtIntoDelivery(test, centre, caseId, 200)).rejects.toThrow(
        'plan.longer-than-offered',
      );
    });
  });
});
