import supertest, { type Response } from 'supertest';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf } from '../support/journey';

interface Told {
  readonly title: string;
  readonly detail: string;
  readonly code: string;
}

describe('The language of the service', () => {
  let test: TestApp;
  let inspector: Caller;

  beforeAll(async () => {
    test = await startApp();
    inspector = await signIn(test, 'inspector@sabunchi.demo');
  });

  afterAll(() => test.close());

  const titleIn = async (language: string | undefined, path = '/v1/me'): Promise<string> => {
    const asked = supertest(test.url).get(path);
    const answer: Response = await (language === undefined ? asked : asked.set('accept-language', language));
    return (answer.body as Told).title;
  };

  it.each([
    ['az', 'Daxil olmaq lazımdır'],
    ['ru', 'Необходимо войти в систему'],
    ['en', 'Sign in first'],
    ['ru-RU,ru;q=0.9,en;q=0.8', 'Необходимо войти в систему'],
    ['en;q=0.5, az;q=0.8', 'Daxil olmaq lazımdır'],
    ['de', 'Sign in first'],
    [undefined, 'Sign in first'],
  ])('%s: a refusal is titled %s', async (language, title) => {
    expect(await titleIn(language)).toBe(title);
  });

  it.each([
    ['az', 'Tapılmadı'],
    ['ru', 'Не найдено'],
  ])('is %s also where there is no route', async (language, title) => {
    expect(await titleIn(language, '/v1/nowhere')).toBe(title);
  });

  it('is that of the caller for a form that cannot be read', async () => {
    const broken = supertest(test.url)
      .post('/v1/auth/sign-in')
      .set({ 'content-type': 'application/json', 'accept-language': 'ru' })
      .send('{"name":');
    expect((bodyOf(await broken, 400) as unknown as Told).title).toBe('Запрос не читается');
  });

  it.each(['az', 'en', 'ru'])('does not change the code: %s', async (language) => {
    const answer = await inspector.get(`/v1/staff`, { 'accept-language': language });
    expect(bodyOf(answer, 403)).toMatchObject({ code: 'not-permitted', type: '/problems/not-permitted' });
  });

  it('tells faults of fields by code, whatever the language', async () => {
    const body = { name: 7, password: 'x' };
    const asked = supertest(test.url).post('/v1/auth/sign-in').set('accept-language', 'az').send(body);
    expect(bodyOf<Told>(await asked, 422)).toMatchObject({
      title: 'Sahələr düzgün deyil',
      errors: [{ pointer: '/name', code: 'is-length' }],
    });
  });

  it.each([
    ['az', 'Kod sabitdir'],
    ['en', 'The code is stable'],
    ['ru', 'Код постоянен'],
  ])('is that of the page that explains a problem: %s', async (language, words) => {
    const asked = supertest(test.url).get('/problems/not-found').set('accept-language', language);
    expect(bodyOf<{ whatToDo: string }>(await asked, 200).whatToDo).toContain(words);
  });

  it('tells caches that the answer depends on it', async () => {
    const { headers } = await supertest(test.url).get('/v1/me');
    expect(headers['vary']).toContain('Accept-Language');
  });
});
