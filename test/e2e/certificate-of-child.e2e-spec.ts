import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { caseInDelivery, centreOf, concluded, judgedGoals, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { pdfOf } from '../support/pdf';
import { countOf } from '../support/rows';

describe('A certificate for the child', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let worker: Caller;
  let coordinator: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    ({ worker, coordinator } = centre);
  });
  afterAll(() => test.close());

  const closed = async (outcomeCode = 'completed', outcome = 'achieved') => {
    const id = await caseInDelivery(test, cast, centre);
    const path = `/v1/cases/${id}`;
    await concluded(worker, id, { outcomeCode, goals: await judgedGoals(worker, id, outcome) });
    bodyOf(await coordinator.act(path, 'close'), 200);
    return path;
  };
  const numberOf = async (path: string) => {
    const { headers } = await pdfOf(test, coordinator, `${path}/certificate.pdf`);
    return /T-[A-Z0-9]{4}-[A-Z0-9]{2}/.exec(headers['content-disposition']!)![0];
  };
  const isGenuine = async (number: string) =>
    bodyOf(await coordinator.post('/v1/child-certificates/verify', { number }), 200)['genuine'];

  it.each(['az', 'en', 'ru'])('is one page, in %s, called by its number', async (language) => {
    const path = await closed();
    const { status, headers, body } = await pdfOf(
      test,
      coordinator,
      `${path}/certificate.pdf?language=${language}`,
    );
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(headers['content-disposition']).toMatch(/filename="T-[A-Z0-9]{4}-[A-Z0-9]{2}[.]pdf"/);
    const text = body.toString('latin1');
    expect(text).toContain(`/Lang (${language})`);
    expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  });

  it('is given where a part was done, and not where nothing was', async () => {
    const partly = await closed('partly-completed', 'partly-achieved');
    expect((await pdfOf(test, coordinator, `${partly}/certificate.pdf`)).status).toBe(200);
    const nothing = await closed('not-completed', 'not-achieved');
    expect((await pdfOf(test, coordinator, `${nothing}/certificate.pdf`)).status).toBe(404);
  });

  it('is printed by coordinators of the centre alone, and each look is audited', async () => {
    const path = await closed();
    const looks = () =>
      countOf(test, 'audit.entry', `action = 'child-certificate.print' and decision = 'allowed'`);
    const before = await looks();
    await numberOf(path);
    expect(await looks()).toBe(before + 1);
    expect((await pdfOf(test, cast.otherCentre, `${path}/certificate.pdf`)).status).toBe(404);
    for (const by of [worker, cast.prosecutor, cast.inspector, cast.analyst])
      expect((await pdfOf(test, by, `${path}/certificate.pdf`)).status).toBe(403);
  });

  it('can be told by its number to be genuine, which tells nothing else', async () => {
    const number = await numberOf(await closed());
    const answer = await cast.lawyer.post('/v1/child-certificates/verify', { number });
    expect(bodyOf(answer, 200)).toEqual({ genuine: true });
    expect(await isGenuine('T-2222-22')).toBe(false);
    bodyOf(await coordinator.post('/v1/child-certificates/verify', { number: 'F-2222-22' }), 422);
    bodyOf(await cast.prosecutor.post('/v1/child-certificates/verify', { number }), 403);
  });

  it('counts no more when the case is opened again, and another one is given', async () => {
    const path = await closed('partly-completed', 'partly-achieved');
    const number = await numberOf(path);
    const here = cast.agency('Sabunchi rehabilitation centre');
    const second = await certified(test, cast.administrator, here, 'centre-coordinator');
    const wish = { reasonCode: 'child-wishes', note: 'The child asks to come again.' };
    bodyOf(await coordinator.act(path, 'ask-to-reopen', wish), 200);
    bodyOf(await second.act(path, 'reopen'), 200);
    expect(await isGenuine(number)).toBe(false);
    expect((await pdfOf(test, coordinator, `${path}/certificate.pdf`)).status).toBe(404);
    const workload = { workerId: centre.workerId, reasonCode: 'workload' };
    bodyOf(await coordinator.act(path, 'reallocate', workload), 200);
    await concluded(worker, path.split('/').at(-1)!);
    bodyOf(await coordinator.act(path, 'close'), 200);
    const anew = await numberOf(path);
    expect(anew).not.toBe(number);
    expect(await isGenuine(anew)).toBe(true);
  });
});
