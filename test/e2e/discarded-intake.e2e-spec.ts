import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, sampleIdentity, type Cast } from '../support/journey';

interface Candidates {
  readonly token: string;
  readonly candidates: readonly { candidate: number }[];
}

describe('A discarded intake', () => {
  let test: TestApp;
  let cast: Cast;
  let stranger: Caller;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    stranger = cast.otherInspector;
  });

  afterAll(() => test.close());

  const draft = async (by: Caller, about: object): Promise<string> => {
    const metAt = test.clock.now().toISOString();
    const body = { ...about, source: 'police', metAt, metDistrict: 'narimanov', acts: [] };
    return bodyOf<{ id: string }>(await by.post('/v1/intakes', body), 201).id;
  };

  const discard = async (by: Caller, id: string) =>
    bodyOf(await by.act(`/v1/intakes/${id}`, 'discard', { reasonCode: 'entered-in-error' }), 200);

  /** A child of one unit, and an intake by which another unit says to have met it. */
  async function metElsewhere(): Promise<{ child: string; intake: string }> {
    const identity = sampleIdentity();
    const { id: child } = await registerChild(cast.inspector, identity);
    const search = await stranger.for('intake').post('/v1/children/search', identity);
    const { token: searchToken, candidates } = bodyOf<Candidates>(search, 200);
    for (const { candidate } of candidates) {
      const intake = await draft(stranger, { searchToken, candidate });
      if ((await stranger.get(`/v1/children/${child}`)).status === 200) return { child, intake };
    }
    throw new Error('The child was not found');
  }

  it('takes the identity back that it was given for', async () => {
    const { child, intake } = await metElsewhere();
    await discard(stranger, intake);
    bodyOf(await stranger.get(`/v1/children/${child}`), 404);
  });

  it('is still there for whoever discarded it', async () => {
    const { intake } = await metElsewhere();
    await discard(stranger, intake);
    expect(bodyOf(await stranger.get(`/v1/intakes/${intake}`), 200)['state']).toBe('discarded');
  });

  it('takes nothing while another intake of the unit stands', async () => {
    const { child, intake } = await metElsewhere();
    const second = await draft(stranger, { childId: child });
    await discard(stranger, intake);
    bodyOf(await stranger.get(`/v1/children/${child}`), 200);
    await discard(stranger, second);
    bodyOf(await stranger.get(`/v1/children/${child}`), 404);
  });

  it('leaves who the child is to the other intake of the unit that is registered', async () => {
    const { child, intake } = await metElsewhere();
    const second = await draft(stranger, { childId: child });
    bodyOf(await stranger.act(`/v1/intakes/${second}`, 'register'), 200);
    await discard(stranger, intake);
    expect(bodyOf(await stranger.get(`/v1/children/${child}`), 200)['level']).toBe('identity');
  });

  it('takes nothing from the unit that registered the child', async () => {
    const { id: child } = await registerChild(cast.inspector);
    await discard(cast.inspector, await draft(cast.inspector, { childId: child }));
    bodyOf(await cast.inspector.get(`/v1/children/${child}`), 200);
  });
});
