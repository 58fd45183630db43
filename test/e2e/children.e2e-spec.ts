import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, registerChild, registerIntake, sampleIdentity } from '../support/journey';

const CIRCUMSTANCES = {
  sex: 'female',
  district: 'sabunchi',
  disability: 'not-recorded',
  status: 'displaced',
  languages: ['az', 'ru'],
  interpreter: 'not-recorded',
};

interface Found {
  readonly token: string;
  readonly candidates: readonly {
    candidate: number;
    own?: { id: string; givenName: string };
    agency?: object;
  }[];
}

describe('Children', () => {
  let test: TestApp;
  let inspector: Caller;
  let other: Caller;
  let analyst: Caller;
  let oversight: Caller;

  beforeAll(async () => {
    test = await startApp();
    inspector = await signIn(test, 'inspector@sabunchi.demo');
    other = await signIn(test, 'inspector@narimanov.demo');
    analyst = await signIn(test, 'analyst@council.demo');
    oversight = await signIn(test, 'officer@oversight.demo');
  });
  afterAll(() => test.close());

  const search = async (by: Caller, identity: object): Promise<Found> =>
    bodyOf<Found>(await by.for('intake').post('/v1/children/search', identity), 200);
  const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;

  describe('searching', () => {
    it('demands a purpose', async () => {
      const refused = await inspector.post('/v1/children/search', sampleIdentity());
      expect([refused.status, codeOf(refused)]).toEqual([400, 'purpose-required']);
    });

    it("shows one's own child in full, with the reasons", async () => {
      const identity = sampleIdentity('2010-01-01');
      const { id } = await registerChild(inspector, identity);
      const { candidates } = await search(inspector, identity);
      expect(candidates[0]?.own).toMatchObject({ id, givenName: identity.givenName });
    });

    it('shows of the child of another agency only whom to ask', async () => {
      const identity = sampleIdentity('2010-02-02');
      await registerChild(inspector, identity);
      const { candidates } = await search(other, identity);
      expect(Object.keys(candidates[0] ?? {}).sort()).toEqual(['agency', 'candidate']);
    });

    it('leaves an entry that names the children found, even when they belong to another agency', async () => {
      const identity = sampleIdentity('2010-03-03');
      const { id } = await registerChild(inspector, identity);
      await search(other, identity);
      const looked = await oversight.get(`/v1/audit?childId=${id}`);
      const { items } = bodyOf<{ items: { action: string; agencyId: string }[] }>(looked, 200);
      const { agency } = bodyOf<{ agency: { id: string } }>(await other.get('/v1/me'), 200);
      expect(items).toContainEqual(expect.objectContaining({ action: 'child.search', agencyId: agency.id }));
    });

    it('finds a child across scripts', async () => {
      const birthDate = { certainty: 'documented', day: '2011-07-19' };
      const { id } = await registerChild(inspector, {
        givenName: 'Nümunəvər',
        familyName: 'Əliyev',
        birthDate,
      });
      const found = await search(inspector, { givenName: 'Нүмунəвəр', familyName: 'Алиев', birthDate });
      expect(found.candidates.map(({ own }) => own?.id)).toContain(id);
    });
  });

  describe('searching with little', () => {
    it('finds a child by the father’s name alone, and by an initial', async () => {
      const birthDate = { certainty: 'documented', day: '2012-08-21' };
      const told = { givenName: 'Nümunəxan', familyName: 'Uşaqlı', patronymic: 'Örnəkbəy oğlu', birthDate };
      const { id } = await registerChild(inspector, told);
      for (const little of [
        { patronymic: 'Орнакбей' },
        { givenName: 'N.', familyName: 'Uşaqlı', birthDate },
        { familyName: 'Ушаглы', birthDate },
      ]) {
        const { candidates } = await search(inspector, little);
        expect(candidates.map(({ own }) => own?.id)).toContain(id);
      }
    });

    it('finds a child by an identity number with one slip', async () => {
      const { id } = await registerChild(inspector, {
        ...sampleIdentity(),
        ...{ identityNumber: '7KMX4PQ' },
      });
      const { candidates } = await search(inspector, { identityNumber: '7KMX4P0' });
      expect(candidates.map(({ own }) => own?.id)).toContain(id);
    });

    it('is refused when nothing names anybody', async () => {
      const birthDate = { certainty: 'documented', day: '2012-08-21' };
      const refused = await inspector.for('intake').post('/v1/children/search', { birthDate });
      expect([refused.status, codeOf(refused)]).toEqual([422, 'child.search-says-nothing']);
    });
  });

  describe('registering', () => {
    it('lets one pass of two who register the same child at the same moment', async () => {
      const birthDate = { certainty: 'documented', day: '2012-09-22' };
      const spelled = [
        { givenName: 'Nümunəcan', familyName: 'Təkuşaqov', birthDate },
        { givenName: 'Нумунаджан', familyName: 'Такушагов', birthDate },
      ];
      const callers = [inspector, other];
      for (let round = 0; round < 3; round += 1) {
        const of = (one: { givenName: string }) => ({ ...one, givenName: `${one.givenName}${'abv'[round]}` });
        const tokens = await Promise.all(
          spelled.map(async (one, at) => (await search(callers[at]!, of(one))).token),
        );
        const answers = await Promise.all(
          spelled.map((one, at) =>
            callers[at]!.post('/v1/children', { ...of(one), ...CIRCUMSTANCES, searchToken: tokens[at] }),
          ),
        );
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      }
    });

    it('is refused without a search', async () => {
      const refused = await inspector.post('/v1/children', { ...sampleIdentity(), ...CIRCUMSTANCES });
      expect([refused.status, codeOf(refused)]).toEqual([422, 'child.search-first']);
    });

    it('is refused for other values than those searched for', async () => {
      const { token: searchToken } = await search(inspector, sampleIdentity());
      const body = { ...sampleIdentity(), ...CIRCUMSTANCES, searchToken };
      expect(codeOf(await inspector.post('/v1/children', body))).toBe('child.search-differs');
    });

    it('is refused with the search of somebody else', async () => {
      const identity = sampleIdentity();
      const { token: searchToken } = await search(other, identity);
      const refused = await inspector.post('/v1/children', { ...identity, ...CIRCUMSTANCES, searchToken });
      expect(codeOf(refused)).toBe('child.search-first');
    });

    it('is refused a quarter of an hour after the search', async () => {
      const short = await startApp();
      const caller = await signIn(short, 'inspector@sabunchi.demo');
      const identity = sampleIdentity();
      const { token: searchToken } = await search(caller, identity);
      short.clock.advance({ minutes: 15 });
      const again = await signIn(short, 'inspector@sabunchi.demo');
      const refused = await again.post('/v1/children', { ...identity, ...CIRCUMSTANCES, searchToken });
      expect(codeOf(refused)).toBe('child.search-expired');
      await short.close();
    });

    it('is refused a second time with the same search', async () => {
      const identity = sampleIdentity();
      const { token: searchToken } = await search(inspector, identity);
      const body = { ...identity, ...CIRCUMSTANCES, searchToken };
      bodyOf(await inspector.post('/v1/children', body), 201);
      const refused = await inspector.post('/v1/children', body);
      expect([refused.status, codeOf(refused)]).toEqual([409, 'child.search-outdated']);
    });

    it('refuses a code that is in no list, and names the field', async () => {
      const identity = sampleIdentity();
      const { token: searchToken } = await search(inspector, identity);
      const body = { ...identity, ...CIRCUMSTANCES, languages: ['az', 'klingon'], searchToken };
      const refused = await inspector.post('/v1/children', body);
      expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer: '/languages/1' }] });
    });

    it('refuses a birth date that contradicts itself', async () => {
      const birthDate = { certainty: 'estimated', earliest: '2011-12-31', latest: '2011-01-01' };
      const refused = await inspector
        .for('intake')
        .post('/v1/children/search', { ...sampleIdentity(), birthDate });
      expect(codeOf(refused)).toBe('child.birth-dates-out-of-order');
    });
  });

  describe('reading', () => {
    it('shows the child to its holder and is not there for another unit', async () => {
      const { id } = await registerChild(inspector);
      expect(bodyOf(await inspector.get(`/v1/children/${id}`), 200)).toMatchObject({ level: 'record' });
      bodyOf(await other.get(`/v1/children/${id}`), 404);
    });

    it('is no action of the council, and of oversight only for who may see', async () => {
      const { id } = await registerChild(inspector);
      bodyOf(await analyst.get(`/v1/children/${id}`), 403);
      bodyOf(await oversight.get(`/v1/children/${id}`), 403);
      bodyOf(await oversight.get(`/v1/children/${id}/need-to-know`), 200);
      bodyOf(await analyst.get(`/v1/children/${id}/need-to-know`), 403);
    });

    it('lists initials and numbers, never a name, page after page', async () => {
      const identity = sampleIdentity();
      const { id } = await registerChild(inspector, identity);
      const page = bodyOf<{ items: { id: string }[]; next: string }>(
        await inspector.get('/v1/children?limit=1'),
        200,
      );
      expect(page.items.map((one) => one.id)).toEqual([id]);
      expect(JSON.stringify(page)).not.toContain(identity.givenName);
      const next = bodyOf<{ items: { id: string }[] }>(
        await inspector.get(`/v1/children?limit=1&cursor=${page.next}`),
        200,
      );
      expect(next.items[0]?.id).not.toBe(id);
    });

    it('finds a child by its public number, for its holder only', async () => {
      const { id, number } = await registerChild(inspector);
      expect(bodyOf(await inspector.post('/v1/children/lookup', { number }), 200)).toMatchObject({ id });
      bodyOf(await other.post('/v1/children/lookup', { number }), 404);
    });
  });

  describe('correcting', () => {
    const corrected = { name: { givenName: 'Ümid', familyName: 'Düzəliş' }, reasonCode: 'document-shown' };

    it('keeps the old name, and shows new initials', async () => {
      const identity = sampleIdentity();
      const { id } = await registerChild(inspector, identity);
      const after = bodyOf(await inspector.act(`/v1/children/${id}`, 'correct-identity', corrected), 200);
      expect(after).toMatchObject({ initials: 'Ü.D.', identityVersion: 2, version: 2 });
      const { items } = bodyOf<{ items: object[] }>(
        await inspector.get(`/v1/children/${id}/corrections`),
        200,
      );
      expect(items).toMatchObject([{ field: 'name', oldName: { givenName: identity.givenName } }]);
    });

    it('lets the child be found by the new name', async () => {
      const { id } = await registerChild(inspector);
      const name = { givenName: 'Yenilənmiş', familyName: 'Tapılan' };
      await inspector.act(`/v1/children/${id}`, 'correct-identity', { name, reasonCode: 'told-otherwise' });
      const found = await search(inspector, name);
      expect(found.candidates.map(({ own }) => own?.id)).toContain(id);
    });

    it('works out the ages at the acts anew when the birth date was wrong', async () => {
      const { id } = await registerChild(inspector, sampleIdentity('2011-02-03'));
      const intake = await registerIntake(inspector, test, id);
      const birthDate = { certainty: 'documented', day: '2015-02-03' };
      const told = { birthDate, reasonCode: 'document-shown' };
      bodyOf(await inspector.act(`/v1/children/${id}`, 'correct-identity', told), 200);
      const { acts } = bodyOf<{ acts: object[] }>(await inspector.get(`/v1/intakes/${intake.id}`), 200);
      expect(acts).toMatchObject([{ ageRecomputed: true }]);
    });

    it('is refused when nothing would change', async () => {
      const identity = sampleIdentity();
      const { id } = await registerChild(inspector, identity);
      const { givenName, familyName } = identity;
      const told = { name: { givenName, familyName }, reasonCode: 'written-wrongly' };
      const refused = await inspector.act(`/v1/children/${id}`, 'correct-identity', told);
      expect([refused.status, codeOf(refused)]).toEqual([422, 'child.nothing-to-correct']);
    });

    it('demands the version that was read', async () => {
      const { id } = await registerChild(inspector);
      bodyOf(await inspector.post(`/v1/children/${id}/correct-identity`, corrected), 428);
      bodyOf(
        await inspector.post(`/v1/children/${id}/correct-identity`, corrected, { 'if-match': '"9"' }),
        412,
      );
    });

    it('is not there for another unit', async () => {
      const { id } = await registerChild(inspector);
      bodyOf(await other.post(`/v1/children/${id}/correct-identity`, corrected, { 'if-match': '"1"' }), 404);
    });

    it('amends the circumstances and leaves the rest', async () => {
      const { id } = await registerChild(inspector);
      const told = { interpreter: 'needed', address: 'Nümunə küçəsi 1' };
      expect(bodyOf(await inspector.act(`/v1/children/${id}`, 'amend', told), 200)).toMatchObject({
        interpreter: 'needed',
        sex: 'male',
        identity: { address: 'Nümunə küçəsi 1' },
      });
    });
  });

  describe('meeting the child of another agency', () => {
    const meet = async (by: Caller, identity: object) => {
      const { token: searchToken, candidates } = await search(by, identity);
      const metAt = new Date(test.clock.now().getTime() - 3_600_000).toISOString();
      const { candidate } = candidates[0] ?? {};
      const intake = { source: 'police', metAt, metDistrict: 'narimanov', acts: [], searchToken, candidate };
      return bodyOf<{ id: string; child: { id: string } }>(await by.post('/v1/intakes', intake), 201);
    };

    const register = async (by: Caller, { id }: { id: string }) =>
      bodyOf(await by.act(`/v1/intakes/${id}`, 'register'), 200);

    it('shows initials and number as long as the intake is a draft, and of the rest nothing', async () => {
      const identity = sampleIdentity('2009-12-12');
      const { id, number } = await registerChild(inspector, identity);
      bodyOf(await inspector.act(`/v1/children/${id}`, 'amend', { address: 'Nümunə küçəsi 2' }), 200);
      await meet(other, identity);
      const seen = await other.get(`/v1/children/${id}`);
      expect(bodyOf(seen, 200)).toMatchObject({ level: 'label', number, identity: null, district: null });
      expect(seen.text).not.toContain(identity.familyName);
      bodyOf(await other.for('intake').get(`/v1/children/${id}/emergency-card`), 404);
      expect(
        bodyOf<{ items: object[] }>(await other.get(`/v1/children/${id}/representatives`), 200).items,
      ).toEqual([]);
      const { candidates } = await search(other, identity);
      expect(candidates.filter(({ own }) => own !== undefined)).toEqual([]);
    });

    it('describes acts with the age of the child in the draft already', async () => {
      const identity = sampleIdentity('2009-08-08');
      await registerChild(inspector, identity);
      const draft = await meet(other, identity);
      const told = { source: 'police', metAt: test.clock.now().toISOString(), metDistrict: 'narimanov' };
      const acts = [{ offence: 'cc-127', committedOn: '2026-11-01', place: 'Nümunə məktəb' }];
      const path = `/v1/intakes/${draft.id}`;
      const amended = await other.act(path, 'amend', { ...told, account: 'Nümunə', acts });
      expect(bodyOf(amended, 200)).toMatchObject({ acts: [{ offence: 'cc-127', ageYoungest: 17 }] });
    });

    it('asks for family name and day of birth, or the identity number', async () => {
      // A name like no other, so that no child is found whom the other agency has met already.
      const names = { givenName: 'Zərifxanım', familyName: 'Qurbanbəylioğlu' };
      const identity = { ...sampleIdentity('2009-07-07'), ...names };
      await registerChild(inspector, identity);
      const { givenName, familyName } = identity;
      for (const weak of [{ givenName }, { familyName }, { givenName, familyName }]) {
        const { token: searchToken, candidates } = await search(other, weak);
        const { candidate } = candidates.find(({ agency }) => agency !== undefined)!;
        const metAt = test.clock.now().toISOString();
        const told = {
          source: 'police',
          metAt,
          metDistrict: 'narimanov',
          acts: [],
          searchToken,
          candidate,
        };
        expect(codeOf(await other.post('/v1/intakes', told))).toBe('child.search-names-nobody');
      }
      const { givenName: _, ...strong } = identity;
      await meet(other, strong);
    });

    it('opens its identity with the registered intake, not its record, and tells its holder', async () => {
      const identity = sampleIdentity('2009-09-09');
      const { id } = await registerChild(inspector, identity);
      bodyOf(await inspector.act(`/v1/children/${id}`, 'amend', { address: 'Nümunə küçəsi 3' }), 200);
      const draft = await meet(other, identity);
      expect(draft.child.id).toBe(id);
      await register(other, draft);
      const seen = bodyOf(await other.get(`/v1/children/${id}`), 200);
      expect(seen).toMatchObject({
        level: 'identity',
        disability: null,
        identity: { givenName: identity.givenName, address: null, contact: null },
      });
      const notices = bodyOf<{ items: { id: string; childId: string }[] }>(
        await inspector.get('/v1/child-notices?open=true'),
        200,
      );
      const notice = notices.items.find(({ childId }) => childId === id);
      const path = `/v1/child-notices/${notice?.id}`;
      expect(bodyOf(await inspector.act(path, 'take-note'), 200)['readAt']).not.toBeNull();
      bodyOf(await inspector.act(path, 'take-note'), 409);
      bodyOf(await other.get(path), 404);
    });

    it('does not let whoever met the child correct it or read its corrections', async () => {
      const identity = sampleIdentity('2009-10-10');
      const { id } = await registerChild(inspector, identity);
      await register(other, await meet(other, identity));
      const told = { interpreter: 'needed' };
      bodyOf(await other.act(`/v1/children/${id}`, 'amend', told), 403);
      bodyOf(await other.get(`/v1/children/${id}/corrections`), 403);
      bodyOf(await other.get(`/v1/children/${id}/need-to-know`), 404);
    });
  });

  describe('representatives', () => {
    const father = {
      kind: 'parent',
      name: 'Nümunə Valideyn',
      contact: '+994 00 000 00 00',
      authority: 'parental-rights',
      proof: 'birth-certificate',
      conflict: 'none',
      validFrom: '2011-02-03',
    };

    it('are shown in full to the holder of the child', async () => {
      const { id } = await registerChild(inspector);
      bodyOf(await inspector.post(`/v1/children/${id}/representatives`, father), 201);
      const { items } = bodyOf<{ items: object[] }>(
        await inspector.get(`/v1/children/${id}/representatives`),
        200,
      );
      expect(items).toMatchObject([{ name: father.name, contact: father.contact, conflict: 'none' }]);
    });

    it('are hidden from other agencies once a conflict of interest bars them', async () => {
      const identity = sampleIdentity('2009-11-11');
      const { id } = await registerChild(inspector, identity);
      const recorded = await inspector.post(`/v1/children/${id}/representatives`, father);
      const path = `/v1/representatives/${bodyOf(recorded, 201)['id'] as string}`;
      const { token: searchToken } = await search(other, identity);
      const metAt = new Date(test.clock.now().getTime() - 3_600_000).toISOString();
      const met = { source: 'police', metAt, metDistrict: 'narimanov', acts: [], searchToken, candidate: 0 };
      const { id: intake } = bodyOf<{ id: string }>(await other.post('/v1/intakes', met), 201);
      bodyOf(await other.get(path), 404);
      bodyOf(await other.act(`/v1/intakes/${intake}`, 'register'), 200);
      bodyOf(await other.get(path), 200);
      bodyOf(await inspector.act(path, 'amend', { conflict: 'suspect' }), 200);
      bodyOf(await other.get(path), 404);
      bodyOf(await inspector.get(path), 200);
    });

    it('cannot end before they begin', async () => {
      const { id } = await registerChild(inspector);
      const told = { ...father, validUntil: '2010-01-01' };
      const refused = await inspector.post(`/v1/children/${id}/representatives`, told);
      expect(codeOf(refused)).toBe('representative.ends-before-it-begins');
    });
  });
});
