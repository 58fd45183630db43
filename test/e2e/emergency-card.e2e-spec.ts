import type { Response } from 'supertest';
import { newId } from '../../src/kernel/ids';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, registerChild } from '../support/journey';
import { countOf, rowsOf } from '../support/rows';
import { emergencyCard } from '../support/world/make-emergency-cards';

const codeOf = ({ body }: Response) => (body as { code: string }).code;
const PURPOSE = { 'purpose-of-use': 'protection' };

describe('The emergency card of a child', () => {
  let test: TestApp;
  let inspector: Caller;
  let elsewhere: Caller;
  let elsewhereAgency: string;

  beforeAll(async () => {
    test = await startApp();
    inspector = await signIn(test, 'inspector@sabunchi.demo');
    elsewhere = await signIn(test, 'inspector@narimanov.demo');
    elsewhereAgency = bodyOf<{ agency: { id: string } }>(await elsewhere.get('/v1/me'), 200).agency.id;
  });
  afterAll(() => test.close());

  const pathOf = (child: string) => `/v1/children/${child}/emergency-card`;

  const childWithCard = async (told: object = {}): Promise<string> => {
    const { id } = await registerChild(inspector);
    bodyOf(await inspector.post(pathOf(id), emergencyCard(test, told)), 201);
    return id;
  };

  /** Opens the child's own file to the other police office, as an act of a referral would. */
  const grant = (child: string, more: { level?: string; until?: string; kind?: string } = {}) =>
    rowsOf(
      test,
      `insert into children.need_to_know (id, child_id, file_kind, file_id, grantee_kind, grantee_id, for_roles, level,
         basis_kind, basis_id, valid_from, valid_until, granted_by)
       values ($1, $2, $3, $2, 'agency', $4, '{police-supervisor}', $5, 'referral', $1, '2026-01-01', $6, $1)`,
      [newId(), child, more.kind ?? 'child', elsewhereAgency, more.level ?? 'status', more.until ?? null],
    );

  const notices = async (): Promise<{ id: string; kind: string; childId: string; fromAgencyId: string }[]> =>
    bodyOf<{ items: [] }>(await inspector.get('/v1/child-notices?limit=200'), 200).items;

  describe('keeping it', () => {
    it('answers what holds from now on, and the words are sealed', async () => {
      const { id } = await registerChild(inspector);
      const kept = await inspector.post(pathOf(id), emergencyCard(test));
      expect(bodyOf(kept, 201)).toMatchObject({ childId: id, version: 1 });
      const [row] = await rowsOf<Record<string, Buffer>>(
        test,
        'select medication, allergies, conditions, self_harm_note, contacts, communication from children.emergency_card where child_id = $1',
        [id],
      );
      for (const word of ['Insulin', 'Penicillin', 'Diabetes', 'alone', 'Valideyn', 'left'])
        expect(Object.values(row!).some((sealed) => sealed.includes(word))).toBe(false);
    });

    it('is one for each child', async () => {
      const child = await childWithCard();
      const refused = await inspector.post(pathOf(child), emergencyCard(test));
      expect([refused.status, codeOf(refused)]).toEqual([409, 'emergency-card.already-there']);
    });

    it('keeps what stood on it before', async () => {
      const child = await childWithCard();
      const amended = await inspector
        .for('protection')
        .act(pathOf(child), 'amend', emergencyCard(test, { allergies: 'Nuts' }));
      expect(bodyOf(amended, 200)).toMatchObject({ version: 2 });
      const read = await inspector.get(pathOf(child), PURPOSE);
      expect(bodyOf(read, 200)).toMatchObject({ version: 2, allergies: 'Nuts' });
      expect(await countOf(test, 'children.emergency_card', `child_id = '${child}'`)).toBe(2);
    });

    it('forgets what is left out', async () => {
      const child = await childWithCard();
      const told = emergencyCard(test, { medication: undefined, selfHarmNote: undefined });
      bodyOf(await inspector.for('protection').act(pathOf(child), 'amend', told), 200);
      const read = await inspector.get(pathOf(child), PURPOSE);
      expect(bodyOf(read, 200)).toMatchObject({
        medication: null,
        selfHarmNote: null,
        conditions: 'Diabetes',
      });
    });

    it('demands the present version, and lets one of two through', async () => {
      const child = await childWithCard();
      const amend = (ifMatch?: string) =>
        inspector.post(`${pathOf(child)}/amend`, emergencyCard(test), ifMatch ? { 'if-match': ifMatch } : {});
      expect((await amend()).status).toBe(428);
      expect((await amend('"4"')).status).toBe(412);
      const both = await Promise.all([amend('"1"'), amend('"1"')]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    it('happens once for one key', async () => {
      const { id } = await registerChild(inspector);
      const key = { 'idempotency-key': newId() };
      const told = emergencyCard(test);
      const first = bodyOf(await inspector.post(pathOf(id), told, key), 201);
      expect(bodyOf(await inspector.post(pathOf(id), told, key), 201)).toEqual(first);
      expect(await countOf(test, 'children.emergency_card', `child_id = '${id}'`)).toBe(1);
    });

    it.each([
      ['a risk that is in no list', { selfHarmRisk: 'perhaps' }, '/selfHarmRisk'],
      ['a language that is in no list', { languages: ['az', 'klingon'] }, '/languages/1'],
      [
        'a relation that is in no list',
        { contacts: [{ name: 'Nümunə Valideyn', phone: '102', relation: 'friend' }] },
        '/contacts/0/relation',
      ],
      [
        'a telephone that cannot be called',
        { contacts: [{ name: 'Nümunə Valideyn', phone: 'at work', relation: 'parent' }] },
        '/contacts/0/phone',
      ],
      ['no language at all', { languages: [] }, '/languages'],
    ])('is refused with %s', async (_, told, pointer) => {
      const { id } = await registerChild(inspector);
      const refused = await inspector.post(pathOf(id), emergencyCard(test, told));
      expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer }] });
    });

    it('is refused for a talk that is still to come, and asks why it comes late', async () => {
      const { id } = await registerChild(inspector);
      const at = (hours: number) => new Date(test.clock.now().getTime() + hours * 3_600_000).toISOString();
      const tell = (told: object) => inspector.post(pathOf(id), emergencyCard(test, told));
      expect(codeOf(await tell({ reviewedAt: at(1) }))).toBe('emergency-card.reviewed-in-the-future');
      expect(codeOf(await tell({ reviewedAt: at(-25) }))).toBe('emergency-card.back-dating-not-explained');
      bodyOf(await tell({ reviewedAt: at(-25), backDatingReason: 'recorded-on-paper' }), 201);
    });

    it('is for who holds the record, and not for every role', async () => {
      const child = await childWithCard();
      expect((await elsewhere.post(pathOf(child), emergencyCard(test))).status).toBe(404);
      await grant(child);
      await rowsOf(test, `update children.need_to_know set for_roles = null where grantee_id = $1`, [
        elsewhereAgency,
      ]);
      const refused = await elsewhere.post(pathOf(child), emergencyCard(test));
      expect([refused.status, codeOf(refused)]).toEqual([403, 'child.record-not-held']);
      const supervisor = await signIn(test, 'supervisor@sabunchi.demo');
      expect((await supervisor.post(pathOf(child), emergencyCard(test))).status).toBe(403);
    });
  });

  describe('a look at it', () => {
    it('demands a purpose every time', async () => {
      const child = await childWithCard();
      const refused = await inspector.get(pathOf(child));
      expect([refused.status, codeOf(refused)]).toEqual([400, 'purpose-required']);
    });

    it('shows everything on it', async () => {
      const child = await childWithCard();
      const { reviewedAt: _, ...told } = emergencyCard(test);
      expect(bodyOf(await inspector.get(pathOf(child), PURPOSE), 200)).toMatchObject({
        ...told,
        childId: child,
      });
    });

    it('is open at the lowest level, also beside the office that needs to know', async () => {
      const child = await childWithCard();
      await grant(child, { level: 'status' });
      const card = bodyOf(await elsewhere.get(pathOf(child), PURPOSE), 200);
      expect(card).toMatchObject({ medication: 'Insulin, before meals' });
      expect((await elsewhere.get(`/v1/children/${child}`)).status).toBe(404);
    });

    it.each([
      ['a grant that ran out', { until: '2026-01-02T00:00:00Z' }],
      ['a grant on another file', { kind: 'case' }],
      ['the label that a draft opens', { level: 'label' }],
    ])('is closed with %s', async (_, more) => {
      const child = await childWithCard();
      await grant(child, more);
      expect((await elsewhere.get(pathOf(child), PURPOSE)).status).toBe(404);
      expect((await notices()).filter(({ childId }) => childId === child)).toEqual([]);
    });

    it('is told to the agency that registered the child, each time, and only of others', async () => {
      const child = await childWithCard();
      await grant(child);
      bodyOf(await inspector.get(pathOf(child), PURPOSE), 200);
      bodyOf(await elsewhere.get(pathOf(child), PURPOSE), 200);
      bodyOf(await elsewhere.get(pathOf(child), PURPOSE), 200);
      const told = (await notices()).filter(({ childId }) => childId === child);
      expect(told).toHaveLength(2);
      expect(told[0]).toMatchObject({ kind: 'card-read', fromAgencyId: elsewhereAgency });
      const [notice] = told;
      bodyOf(await inspector.act(`/v1/child-notices/${notice!.id}`, 'take-note'), 200);
    });

    it('leaves an entry with the purpose', async () => {
      const child = await childWithCard();
      bodyOf(await inspector.get(pathOf(child), PURPOSE), 200);
      const oversight = await signIn(test, 'officer@oversight.demo');
      const { items } = bodyOf<{ items: object[] }>(await oversight.get(`/v1/audit?childId=${child}`), 200);
      expect(items).toContainEqual(
        expect.objectContaining({ action: 'emergency-card.read', purpose: 'protection' }),
      );
    });

    it('finds none where none was kept, and tells nobody', async () => {
      const { id } = await registerChild(inspector);
      await grant(id);
      expect((await elsewhere.get(pathOf(id), PURPOSE)).status).toBe(404);
      expect((await notices()).filter(({ childId }) => childId === id)).toEqual([]);
    });

    it('is not for those who never have the child in their hands', async () => {
      const child = await childWithCard();
      const prosecutor = await signIn(test, 'prosecutor@sabunchi.demo');
      expect((await prosecutor.get(pathOf(child), PURPOSE)).status).toBe(403);
    });
  });
});
