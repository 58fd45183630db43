import supertest from 'supertest';
import type { Caller } from '../support/actors';
import { concluded } from '../support/delivery';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf, Meetings } from '../support/meetings';
import { rowsOf } from '../support/rows';
import { representativeBeside } from '../support/world/make-plans';

interface Link {
  readonly id: string;
  readonly path: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

const NOBODYS = '01890000-0000-7000-8000-000000000000';

describe('The page for a child and its family', () => {
  let meetings: Meetings;

  beforeAll(async () => {
    meetings = await Meetings.begin();
  }, 60_000);

  afterAll(() => meetings.close());

  const worker = () => meetings.centre.worker;
  const coordinator = () => meetings.centre.coordinator;
  const ask = (caseId: string, told: object = {}, by: Caller = worker()) =>
    by.post(`/v1/cases/${caseId}/family-links`, { reader: 'child', language: 'az', days: 60, ...told });
  const make = async (caseId: string, told: object = {}) => bodyOf<Link>(await ask(caseId, told), 201);
  const look = (path: string) => supertest(meetings.test.url).get(path);

  async function parentOf(caseId: string): Promise<{ representativeId: string; childId: string }> {
    const { child } = bodyOf<{ child: { id: string } }>(await worker().get(`/v1/cases/${caseId}`), 200);
    return { representativeId: await representativeBeside(worker(), child.id), childId: child.id };
  }

  /** It is answered like a link that never was, byte for byte. */
  async function isDead({ path }: Link): Promise<void> {
    const [dead, never] = await Promise.all([look(path), look(`/public/family-pages/${'b'.repeat(43)}`)]);
    expect([dead.status, never.status]).toEqual([404, 404]);
    expect(dead.text).toBe(never.text);
    const headers = ({ headers: all }: typeof dead) =>
      Object.keys(all as object).filter((name) => !/^(?:date|x-request-id|ratelimit)/.test(name));
    expect(headers(dead)).toEqual(headers(never));
  }

  it('tells when one meets and what one does together, in three languages', async () => {
    const caseId = await meetings.caseInDelivery();
    await meetings.book([caseId], { kind: 'family' });
    const { path } = await make(caseId);
    const opened = await look(path);
    expect(opened.status).toBe(200);
    expect(opened.text).toMatch(/<html lang="az">[^]*Bizim planımız[^]*Ailə ilə söhbət/);
    for (const [language, words] of [
      ['en', /<html lang="en">[^]*Our plan[^]*A talk with the family[^]*Your rights/],
      ['ru', /<html lang="ru">[^]*Наш план[^]*Разговор с семьёй[^]*Твои права/],
    ] as const)
      expect((await look(`${path}?language=${language}`)).text).toMatch(words);
    expect((await look(`${path}?language=de`)).status).toBe(422);
  });

  it('names nobody, and tells nothing of what led there, of places, notes or the centre', async () => {
    const caseId = await meetings.caseInDelivery();
    await meetings.book([caseId], { kind: 'mediation' });
    const { path } = await make(caseId);
    const text = `select c.number, c.initials, f.number as "caseNumber", f.id, f.child_id as "childId", r.number as "referral"
      from children.child c join cases.case_file f on f.child_id = c.id join referrals.referral r on r.id = f.referral_id
      where f.id = $1`;
    const [known] = await rowsOf<Record<string, string>>(meetings.test, text, [caseId]);
    for (const language of ['az', 'en', 'ru']) {
      const page = (await look(`${path}?language=${language}`)).text;
      for (const secret of Object.values(known!)) expect(page).not.toContain(secret);
      expect(page).not.toMatch(
        /park|draw|Nümunə|mediati|mediasiya|Медиац|Sabunchi|diversion|offen|case|session/i,
      );
      expect(page).not.toMatch(/<script|<img|<link|<form|https?:/);
    }
  });

  it('may be fetched, kept, framed or indexed by nobody, and runs nothing', async () => {
    const { path } = await make(await meetings.caseInDelivery());
    const { headers } = await look(path);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
  });

  it('has a secret that is told once and kept nowhere, and says when it was last read', async () => {
    const caseId = await meetings.caseInDelivery();
    const { id, path } = await make(caseId);
    const secret = path.split('/').at(-1)!;
    const read = async (by: Caller) => bodyOf<Link>(await by.get(`/v1/family-links/${id}`), 200);
    expect((await read(worker())).lastUsedAt).toBeNull();
    await look(path);
    expect((await read(coordinator())).lastUsedAt).not.toBeNull();
    const list = await worker().get(`/v1/family-links?caseId=${caseId}`);
    expect(bodyOf<{ items: Link[] }>(list, 200).items.map((one) => one.id)).toEqual([id]);
    expect(list.text).not.toContain(secret);
    const kept = 'select to_jsonb(l)::text as row from family_page.link l where id = $1';
    const [row] = await rowsOf<{ row: string }>(meetings.test, kept, [id]);
    expect(row!.row).not.toContain(secret);
  });

  it('is given by who answers for the case, and by nobody else', async () => {
    const caseId = await meetings.caseInDelivery();
    expect(codeOf(await ask(caseId, {}, coordinator()))).toEqual([403, 'not-permitted']);
    expect(codeOf(await ask(caseId, {}, meetings.centre.facilitator))).toEqual([403, 'not-permitted']);
    expect(codeOf(await ask(caseId, {}, meetings.cast.otherCentre))[0]).toBe(403);
    expect(codeOf(await ask(NOBODYS))[0]).toBe(404);
    const { id } = await make(caseId);
    expect(codeOf(await meetings.cast.otherCentre.get(`/v1/family-links/${id}`))[0]).toBe(404);
    expect(codeOf(await meetings.cast.inspector.get(`/v1/family-links/${id}`))[0]).toBe(403);
  });

  it('is revoked by the worker or the coordinator, and then answered like a link that never was', async () => {
    const caseId = await meetings.caseInDelivery();
    for (const by of [worker(), coordinator()]) {
      const link = await make(caseId);
      expect((await look(link.path)).status).toBe(200);
      bodyOf(await by.act(`/v1/family-links/${link.id}`, 'revoke'), 200);
      await isDead(link);
      expect(codeOf(await by.act(`/v1/family-links/${link.id}`, 'revoke'))).toEqual([
        409,
        'family-link.revoked',
      ]);
    }
  });

  it('has one link for each reader: a new one ends the one before', async () => {
    const caseId = await meetings.caseInDelivery();
    const { representativeId } = await parentOf(caseId);
    const first = await make(caseId);
    const parents = await make(caseId, { reader: 'representative', representativeId, language: 'ru' });
    const second = await make(caseId);
    await isDead(first);
    expect((await look(second.path)).status).toBe(200);
    expect((await look(parents.path)).text).toMatch(/<html lang="ru">[^]*что мы делаем вместе с ребёнком/);
  });

  it('ends by the day that was said', async () => {
    const link = await make(await meetings.caseInDelivery(), { days: 1 });
    await meetings.later(25);
    await isDead(link);
  });

  it('is dead when the child takes its consent back, and when the work ends', async () => {
    const [caseId, other] = [await meetings.caseInDelivery(), await meetings.caseInDelivery()];
    const [link, another] = [await make(caseId), await make(other)];
    const ending = { outcomeCode: 'moved-away', note: 'To Ganja.' };
    bodyOf(await worker().act(`/v1/cases/${other}`, 'end-early', ending), 200);
    await isDead(another);
    expect(codeOf(await ask(other))).toEqual([409, 'family-link.case-not-in-delivery']);
    const referral = 'select referral_id as id from cases.case_file where id = $1';
    const [{ id }] = (await rowsOf<{ id: string }>(meetings.test, referral, [caseId])) as [{ id: string }];
    const list = await worker().get(`/v1/consents?fileKind=referral&fileId=${id}`);
    const { items } = bodyOf<{ items: { id: string; person: string }[] }>(list, 200);
    const consent = `/v1/consents/${items.find(({ person }) => person === 'child')!.id}`;
    bodyOf(await worker().act(consent, 'withdraw', { withdrawnBy: 'person' }), 200);
    await isDead(link);
  });

  it('does not live again with a case that is opened again after its closure', async () => {
    const caseId = await meetings.caseInDelivery();
    await make(caseId);
    await concluded(meetings.centre.worker, caseId);
    bodyOf(await meetings.centre.coordinator.act(`/v1/cases/${caseId}`, 'close'), 200);
    const text = 'select revoked_at as "revokedAt" from family_page.link where case_id = $1';
    const [link] = await rowsOf<{ revokedAt: Date | null }>(meetings.test, text, [caseId]);
    expect(link!.revokedAt).not.toBeNull();
  });

  it('comes with a leaflet for everybody, in three languages', async () => {
    for (const [language, words] of [
      ['az', 'Kim qərar verir?'],
      ['en', 'Who decides?'],
      ['ru', 'Кто решает?'],
    ]) {
      const leaflet = await look(`/v1/leaflets/${language}`);
      expect([leaflet.status, leaflet.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(leaflet.text).toContain(`<html lang="${language}">`);
      expect(leaflet.text).toContain(words);
      expect(leaflet.text).toContain(`href="${language === 'en' ? 'ru' : 'en'}"`);
    }
    expect((await look('/v1/leaflets/de')).status).toBe(422);
  });

  describe('for who stands for the child', () => {
    const ofParent = async (caseId: string) => {
      const { representativeId, childId } = await parentOf(caseId);
      const link = await make(caseId, { reader: 'representative', representativeId });
      return { link, representativeId, childId };
    };

    it('is for one of its representatives, and for none of another child', async () => {
      const [caseId, other] = [await meetings.caseInDelivery(), await meetings.caseInDelivery()];
      const { representativeId } = await parentOf(other);
      for (const wrong of [representativeId, NOBODYS])
        expect(codeOf(await ask(caseId, { reader: 'representative', representativeId: wrong }))[0]).toBe(422);
      expect(codeOf(await ask(caseId, { reader: 'representative' }))[0]).toBe(422);
      expect(codeOf(await ask(caseId, { representativeId }))[0]).toBe(422);
    });

    it.each([
      ['a conflict of interest bars them', `conflict = 'suspect'`],
      ['their authority has ended', 'valid_until = valid_from'],
    ])('is dead when %s', async (_, change) => {
      const { link, representativeId } = await ofParent(await meetings.caseInDelivery());
      expect((await look(link.path)).status).toBe(200);
      await rowsOf(meetings.test, `update children.representative set ${change} where id = $1 returning id`, [
        representativeId,
      ]);
      await isDead(link);
    });

    it('ends with the day on which the child is eighteen; the one of the child goes on', async () => {
      const caseId = await meetings.caseInDelivery();
      const { link: before, representativeId, childId } = await ofParent(caseId);
      const birthday = localDay(meetings.test.clock.now(), 3);
      const day = `${Number(birthday.slice(0, 4)) - 18}${birthday.slice(4)}`;
      const told = { birthDate: { certainty: 'documented', day }, reasonCode: 'document-shown' };
      bodyOf(await meetings.cast.inspector.act(`/v1/children/${childId}`, 'correct-identity', told), 200);
      await isDead(before);
      const parents = await make(caseId, { reader: 'representative', representativeId });
      const own = await make(caseId);
      expect(localDay(new Date(parents.expiresAt))).toBe(birthday);
      await meetings.later(24 * 2);
      expect((await look(parents.path)).status).toBe(200);
      await meetings.later(24);
      await isDead(parents);
      expect((await look(own.path)).status).toBe(200);
      expect(codeOf(await ask(caseId, { reader: 'representative', representativeId }))).toEqual([
        409,
        'family-link.child-is-of-age',
      ]);
    });
  });
});
