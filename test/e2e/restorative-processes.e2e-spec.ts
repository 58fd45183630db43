import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { answerGiven, HARMED, Restorative, WORDS } from '../support/restorative';
import { rowsOf } from '../support/rows';

describe('A restorative process', () => {
  let one: Restorative;

  beforeAll(async () => {
    one = await Restorative.begin();
  }, 60_000);
  afterAll(() => one.test.close());

  const open = (caseId: string, difference: object = {}, by = one.centre.worker) =>
    by.post('/v1/restorative-processes', one.asked(caseId, difference));

  describe('is opened', () => {
    it('where the child agrees and the mediator is on the team, and read by the team and coordinators', async () => {
      const path = await one.begun();
      for (const by of [one.mediator, one.centre.worker, one.centre.coordinator])
        expect(await one.read(path, by)).toMatchObject({
          ...{ state: 'prepared', kind: 'mediation', mediatorId: one.centre.facilitatorId, parties: [] },
        });
    });

    it('for nobody outside the centre who refers, decides or defends, nor for another centre', async () => {
      const path = await one.begun();
      const { inspector, prosecutor, judge, lawyer, analyst, otherCentre } = one.cast;
      for (const by of [inspector, prosecutor, judge, lawyer, analyst]) bodyOf(await by.get(path), 403);
      bodyOf(await otherCentre.get(path), 404);
    });

    it('never before the child agrees, nor after it has refused', async () => {
      const caseId = await one.caseWithMediator();
      expect(codeOf(await open(caseId))).toEqual([409, 'restorative.child-does-not-agree']);
      const consentId = await one.agreed(caseId);
      const withdrawn = { withdrawnBy: 'person' };
      bodyOf(await one.centre.worker.act(`/v1/consents/${consentId}`, 'withdraw', withdrawn), 200);
      expect(codeOf(await open(caseId))).toEqual([409, 'restorative.child-does-not-agree']);
    });

    it('by nobody who only leads sessions, or does not see the case', async () => {
      const caseId = await one.caseWithMediator();
      await one.agreed(caseId);
      bodyOf(await open(caseId, {}, one.mediator), 403);
      bodyOf(await open(caseId, {}, one.cast.otherCentre), 404);
    });

    it('with no mediator who answers for the case, is not on its team, or is not of the centre', async () => {
      const caseId = await one.caseWithMediator();
      await one.agreed(caseId);
      const { workerId, coordinatorId } = one.centre;
      expect(codeOf(await open(caseId, { mediatorId: workerId }))).toEqual([
        409,
        'restorative.mediator-answers-for-case',
      ]);
      expect(codeOf(await open(caseId, { mediatorId: coordinatorId }))).toEqual([
        409,
        'restorative.mediator-not-on-team',
      ]);
      const { accountId } = bodyOf<{ accountId: string }>(await one.cast.otherCentre.get('/v1/me'), 200);
      bodyOf(await open(caseId, { mediatorId: accountId }), 422);
    });

    it('one at a time', async () => {
      const caseId = await one.caseWithMediator();
      await one.agreed(caseId);
      const path = await one.opened(caseId);
      expect(codeOf(await open(caseId))).toEqual([409, 'restorative.one-is-open']);
      bodyOf(await one.centre.worker.act(path, 'end', { reasonCode: 'not-suitable' }), 200);
      bodyOf(await open(caseId), 201);
    });
  });

  describe('asks those harmed', () => {
    it('and keeps who they are sealed', async () => {
      const path = await one.begun();
      await one.partyOf(path);
      const text = 'select name from restorative.party where process_id = $1';
      const [row] = await rowsOf<{ name: Buffer }>(one.test, text, [path.split('/').at(-1)]);
      expect(row!.name.toString('utf8')).not.toContain('Zərərçəkmiş');
      expect(await one.read(path)).toMatchObject({ parties: [{ ...HARMED, consent: 'given' }] });
    });

    it('by the mediator alone', async () => {
      const path = await one.begun();
      for (const by of [one.centre.worker, one.centre.coordinator])
        expect(codeOf(await by.act(path, 'add-party', HARMED))).toEqual([
          403,
          'restorative.not-the-mediator',
        ]);
    });

    it('once, after it was explained, and not in the future', async () => {
      const path = await one.begun();
      bodyOf(await one.mediator.act(path, 'add-party', HARMED), 200);
      const [party] = (await one.read(path)).parties;
      const answer = (difference: object) =>
        one.mediator.act(path, `parties/${party!.id}/answer`, answerGiven(one.test, difference));
      const later = new Date(one.test.clock.now().getTime() + 60_000).toISOString();
      const why = { explainedAt: later };
      expect(codeOf(await answer(why))).toEqual([409, 'restorative.answered-before-explained']);
      expect(codeOf(await answer({ answeredAt: later }))).toEqual([
        409,
        'restorative.answered-in-the-future',
      ]);
      bodyOf(await answer({ decision: 'refused' }), 200);
      expect(codeOf(await answer({}))).toEqual([409, 'restorative.party-answered-already']);
    });

    it('and a child that was harmed only beside who stands for it', async () => {
      const path = await one.begun();
      const child = { kind: 'child', name: 'Nümunə Uşaq' };
      bodyOf(await one.mediator.act(path, 'add-party', child), 422);
      bodyOf(await one.mediator.act(path, 'add-party', { ...HARMED, representativeName: 'Nümunə' }), 422);
      const beside = { ...child, representativeName: 'Nümunə Valideyn' };
      bodyOf(await one.mediator.act(path, 'add-party', beside), 200);
      const [party] = (await one.read(path)).parties;
      const answer = (difference: object) =>
        one.mediator.act(path, `parties/${party!.id}/answer`, answerGiven(one.test, difference));
      expect(codeOf(await answer({}))).toEqual([409, 'restorative.representative-does-not-agree']);
      bodyOf(await answer({ representativeAgrees: true }), 200);
    });

    it('and names no victim who was never recorded', async () => {
      const path = await one.begun();
      const victimId = '01890000-0000-7000-8000-000000000000';
      bodyOf(await one.mediator.act(path, 'add-party', { ...HARMED, victimId }), 422);
    });
  });

  describe('is held', () => {
    it('with those who agree, each met apart before, and the child heard', async () => {
      const { path, party } = await one.held();
      expect(await one.read(path)).toMatchObject({
        ...{ state: 'met', childWords: WORDS, childSupport: 'Nümunə Qohum' },
        parties: [{ id: party, came: true }],
      });
    });

    it('with nobody who refused, took it back, was not prepared, or is not named', async () => {
      const path = await one.begun();
      const refused = await one.partyOf(path, HARMED, { decision: 'refused' });
      const back = await one.partyOf(path);
      const alone = await one.partyOf(path);
      bodyOf(await one.mediator.act(path, 'prepare', one.prepared(refused, back)), 200);
      bodyOf(await one.mediator.act(path, `parties/${back}/withdraw`, { withdrawnAt: one.now }), 200);
      const hold = async (...came: string[]) =>
        codeOf(await one.mediator.act(path, 'hold', one.meeting(came)));
      expect(await hold(refused)).toEqual([409, 'restorative.party-does-not-agree']);
      expect(await hold(back)).toEqual([409, 'restorative.party-does-not-agree']);
      expect(await hold(alone)).toEqual([409, 'restorative.party-not-prepared']);
      const nobody = '01890000-0000-7000-8000-000000000000';
      expect(await hold(nobody)).toEqual([409, 'restorative.party-not-named']);
    });

    it('never before the child was met apart, nor once it does not agree, nor otherwise than opened', async () => {
      const caseId = await one.caseWithMediator();
      await one.agreed(caseId);
      const path = await one.opened(caseId, { kind: 'indirect' });
      const party = await one.partyOf(path);
      const hold = async (how = 'shuttle') =>
        codeOf(await one.mediator.act(path, 'hold', one.meeting([party], { how })));
      expect(await hold('face-to-face')).toEqual([409, 'restorative.way-and-kind-differ']);
      expect(await hold()).toEqual([409, 'restorative.child-not-prepared']);
      bodyOf(await one.mediator.act(path, 'prepare', one.prepared(party)), 200);
      const given = `select id from children.consent
        where file_id = $1 and purpose = 'restorative' and person = 'representative'`;
      const [parents] = await rowsOf<{ id: string }>(one.test, given, [caseId]);
      const back = { withdrawnBy: 'person' };
      bodyOf(await one.centre.worker.act(`/v1/consents/${parents!.id}`, 'withdraw', back), 200);
      expect(await hold()).toEqual([409, 'restorative.child-does-not-agree']);
    });

    it('with somebody beside the child, or a reason why not', async () => {
      const path = await one.begun();
      const prepare = async (difference: object) =>
        (await one.mediator.act(path, 'prepare', { parties: [], ...difference })).status;
      expect(await prepare({ childMetAt: one.now })).toBe(422);
      expect(await prepare({ childSupport: 'Nümunə' })).toBe(422);
      expect(await prepare({ childMetAt: one.now, noSupportReason: 'nothing' })).toBe(422);
      expect(await prepare({ childMetAt: one.now, noSupportReason: 'child-wish' })).toBe(200);
    });
  });

  it('is given to nobody who answers for the case, and by nobody who only mediates', async () => {
    const path = await one.begun();
    const body = { mediatorId: one.centre.workerId };
    expect(codeOf(await one.centre.coordinator.act(path, 'appoint', body))).toEqual([
      409,
      'restorative.mediator-answers-for-case',
    ]);
    bodyOf(await one.mediator.act(path, 'appoint', body), 403);
  });

  it('is ended with a reason, by who mediates or answers for it, and stays so', async () => {
    const path = await one.begun();
    bodyOf(await one.mediator.act(path, 'end', { reasonCode: 'on-no-list' }), 422);
    bodyOf(await one.mediator.act(path, 'end', { reasonCode: 'no-agreement' }), 200);
    expect(await one.read(path)).toMatchObject({
      ...{ state: 'ended', endReason: 'no-agreement', endedBy: one.centre.facilitatorId },
    });
    expect(codeOf(await one.mediator.act(path, 'add-party', HARMED))).toEqual([
      409,
      'restorative.not-open-for-add-party',
    ]);
  });

  it('is found by case and state, page by page', async () => {
    const caseId = await one.caseWithMediator();
    await one.agreed(caseId);
    const first = await one.opened(caseId);
    bodyOf(await one.mediator.act(first, 'end', { reasonCode: 'no-agreement' }), 200);
    const second = await one.opened(caseId);
    const list = async (query: string, by = one.mediator) =>
      bodyOf<{ items: { id: string }[]; next: string | null }>(
        await by.get(`/v1/restorative-processes?caseId=${caseId}&${query}`),
        200,
      );
    const page = await list('limit=1');
    const next = await list(`limit=1&cursor=${page.next}`);
    const paths = [...page.items, ...next.items].map(({ id }) => `/v1/restorative-processes/${id}`);
    expect([paths, next.next]).toEqual([[first, second], null]);
    expect((await list('list=our-centre&state=ended')).items).toHaveLength(1);
    expect((await list('list=our-centre', one.cast.otherCentre)).items).toEqual([]);
  });
});
