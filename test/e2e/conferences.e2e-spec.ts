import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/actors';
import { allocatedCase, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { conferenceAbout, type ConferenceBody } from '../support/world/make-conference';
import { codeOf } from '../support/meetings';
import { rowsOf } from '../support/rows';

describe('A conference about a case', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker } = centre);
  }, 60_000);
  afterAll(() => test.close());

  const inMinutes = (n: number) => new Date(test.clock.now().getTime() + n * 60_000);
  const asked = (caseId: string, difference: object = {}) => ({
    ...conferenceAbout(caseId, inMinutes(30)),
    ...difference,
  });
  const convened = async (caseId: string, difference: object = {}) => {
    const made = await worker.post('/v1/conferences', asked(caseId, difference));
    return `/v1/conferences/${bodyOf<ConferenceBody>(made, 201).id}`;
  };
  const read = async (path: string, by = worker) => bodyOf<ConferenceBody>(await by.get(path), 200);
  const newCase = () => allocatedCase(test, cast, centre);

  describe('that is planned', () => {
    it('invites people of the centre and others, and is read by its team and the coordinators', async () => {
      const caseId = await newCase();
      const guests = [{ accountId: centre.facilitatorId }, { roleCode: 'parent', name: 'Nümunə Valideyn' }];
      const path = await convened(caseId, { guests });
      for (const by of [worker, centre.coordinator])
        expect(await read(path, by)).toMatchObject({
          ...{ caseId, state: 'planned', place: 'Room 2, first floor' },
          guests: [
            { accountId: centre.facilitatorId, roleCode: null, name: null },
            { accountId: null, roleCode: 'parent', name: 'Nümunə Valideyn' },
          ],
        });
    });

    it('is nobody’s matter who refers, decides or defends, nor another centre’s', async () => {
      const path = await convened(await newCase());
      for (const by of [cast.inspector, cast.prosecutor, cast.judge, cast.lawyer, cast.analyst])
        bodyOf(await by.get(path), 403);
      bodyOf(await cast.otherCentre.get(path), 404);
      bodyOf(await centre.facilitator.get(path), 404);
    });

    it('is convened by nobody who does not see the case, or only leads sessions', async () => {
      const caseId = await newCase();
      bodyOf(await cast.otherCentre.post('/v1/conferences', asked(caseId)), 404);
      bodyOf(await centre.facilitator.post('/v1/conferences', asked(caseId)), 403);
      bodyOf(await cast.inspector.post('/v1/conferences', asked(caseId)), 403);
    });

    it.each<[string, object, string]>([
      ['nobody', { guests: [] }, '/guests'],
      ['somebody without a name', { guests: [{ roleCode: 'parent' }] }, '/guests/0/name'],
      ['somebody as nothing', { guests: [{ name: 'Nümunə Qohum' }] }, '/guests/0/roleCode'],
      ['somebody as what is on no list', { guests: [{ roleCode: 'x', name: 'Y' }] }, '/guests/0/roleCode'],
    ])('invites not %s', async (_, difference, pointer) => {
      const answer = await worker.post('/v1/conferences', asked(await newCase(), difference));
      const { errors } = bodyOf<{ errors: { pointer: string }[] }>(answer, 422);
      expect(errors.map((one) => one.pointer)).toEqual([pointer]);
    });

    it('invites nobody of another centre by account, and nobody twice', async () => {
      const caseId = await newCase();
      const { accountId } = bodyOf<{ accountId: string }>(await cast.otherCentre.get('/v1/me'), 200);
      bodyOf(await worker.post('/v1/conferences', asked(caseId, { guests: [{ accountId }] })), 422);
      const twice = [{ accountId: centre.workerId }, { accountId: centre.workerId }];
      bodyOf(await worker.post('/v1/conferences', asked(caseId, { guests: twice })), 422);
    });

    it('invites nobody who must have nothing to do with the case', async () => {
      const caseId = await newCase();
      const conflict = { accountId: centre.facilitatorId, ground: 'knows-family' };
      bodyOf(await centre.coordinator.post(`/v1/cases/${caseId}/conflicts`, conflict), 201);
      const guests = [{ accountId: centre.facilitatorId }];
      const answer = await worker.post('/v1/conferences', asked(caseId, { guests }));
      expect(codeOf(answer)).toEqual([409, 'conference.guest-in-conflict']);
    });

    it('is planned for what is still to come', async () => {
      const plannedAt = inMinutes(-1).toISOString();
      const answer = await worker.post('/v1/conferences', asked(await newCase(), { plannedAt }));
      expect(codeOf(answer)).toEqual([409, 'conference.planned-in-the-past']);
    });

    it('takes place at another time, elsewhere and with others, where that is said', async () => {
      const path = await convened(await newCase());
      const plannedAt = inMinutes(90).toISOString();
      bodyOf(await worker.act(path, 'amend', { plannedAt }), 200);
      expect(await read(path)).toMatchObject({ plannedAt, place: 'Room 2, first floor', guests: [{}, {}] });
      const guests = [{ roleCode: 'relative', name: 'Nümunə Qohum' }];
      bodyOf(await centre.coordinator.act(path, 'amend', { place: 'School', guests }), 200);
      expect(await read(path)).toMatchObject({
        ...{ plannedAt, place: 'School' },
        guests: [{ roleCode: 'relative', name: 'Nümunə Qohum' }],
      });
    });

    it('is amended by one where two do so at once', async () => {
      const path = await convened(await newCase());
      const match = { 'if-match': (await worker.get(path)).headers['etag']! };
      const twice = [worker, centre.coordinator].map((by) =>
        by.post(`${path}/amend`, { place: 'Here' }, match),
      );
      const answers = (await Promise.all(twice)).map(({ status }) => status).sort();
      expect(answers).toEqual([200, 412]);
    });

    it('is found by case, state and time, page by page', async () => {
      const caseId = await newCase();
      const paths = [];
      for (const minutes of [10, 20, 30])
        paths.push(await convened(caseId, { plannedAt: inMinutes(minutes).toISOString() }));
      const list = async (query: string, by = worker) =>
        bodyOf<{ items: ConferenceBody[]; next: string | null }>(
          await by.get(`/v1/conferences?list=our-centre&caseId=${caseId}&${query}`),
          200,
        );
      const first = await list('limit=2');
      const second = await list(`limit=2&cursor=${first.next}`);
      const ids = [...first.items, ...second.items].map(({ id }) => `/v1/conferences/${id}`);
      expect([ids, second.next]).toEqual([paths, null]);
      const from = encodeURIComponent(inMinutes(15).toISOString());
      const until = encodeURIComponent(inMinutes(25).toISOString());
      expect((await list(`from=${from}&until=${until}`)).items).toHaveLength(1);
      expect((await list('state=held')).items).toEqual([]);
      expect((await list('', cast.otherCentre)).items).toEqual([]);
      const mine = await worker.get(`/v1/conferences?caseId=${caseId}`);
      expect(bodyOf<{ items: unknown[] }>(mine, 200).items).toHaveLength(3);
    });

    it('keeps place and names sealed', async () => {
      const path = await convened(await newCase());
      const text = `select c.place, g.name from conferences.conference c
        join conferences.conference_guest g on g.conference_id = c.id where c.id = $1 and g.name is not null`;
      const stored = await rowsOf<{ place: Buffer; name: Buffer }>(test, text, [path.split('/').at(-1)]);
      expect(stored).toHaveLength(2);
      expect(stored[0]!.place.toString('utf8')).not.toContain('Room');
      for (const { name } of stored) expect(name.toString('utf8')).not.toMatch(/Valideyn|Qohum/);
    });
  });
});
