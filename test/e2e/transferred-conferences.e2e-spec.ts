import type { Caller } from '../support/actors';
import { caseInDelivery } from '../support/delivery';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { TwoCentres } from '../support/transfers';
import { conferenceAbout, type ConferenceBody } from '../support/world/make-conference';

type Conference = ConferenceBody & {
  readonly cancelReason: string | null;
  readonly steps: readonly { readonly state: string }[];
};

const PARENT = { roleCode: 'parent', name: 'Nümunə Valideyn' };

describe('Conferences of a case that goes on at another centre', () => {
  let two: TwoCentres;

  beforeAll(async () => {
    two = await TwoCentres.begin();
  }, 60_000);
  afterAll(() => two.meetings.test.close());

  const convened = async (caseId: string) => {
    const asked = { ...conferenceAbout(caseId, two.meetings.test.clock.now()), guests: [PARENT] };
    const { id } = bodyOf<{ id: string }>(
      await two.meetings.centre.worker.post('/v1/conferences', asked),
      201,
    );
    return `/v1/conferences/${id}`;
  };
  const read = async (path: string, by: Caller) => bodyOf<Conference>(await by.get(path), 200);
  const begun = () => caseInDelivery(two.meetings.test, two.meetings.cast, two.meetings.centre);

  it('are called off while they are planned', async () => {
    const caseId = await begun();
    const path = await convened(caseId);
    await two.moved(caseId);
    expect(await read(path, two.otherCoordinator)).toMatchObject({
      state: 'cancelled',
      cancelReason: 'transferred',
    });
    bodyOf(await two.coordinator.get(path), 404);
  });

  it('go with the case once they were held, and what is open lies with who answers for it there', async () => {
    const caseId = await begun();
    const path = await convened(caseId);
    const { worker } = two.meetings.centre;
    const [guest] = (await read(path, worker)).guests;
    const now = two.meetings.test.clock.now();
    const body = {
      ...{ heldAt: now.toISOString(), childHeard: 'before', childWords: 'Yes.' },
      guests: [{ guestId: guest!.id, came: true }],
      decisions: [{ words: 'We meet again.' }],
      steps: [{ words: 'Bring the paper.', guestId: guest!.id, dueOn: localDay(now, 1) }],
    };
    bodyOf(await worker.act(path, 'hold', body), 200);
    await two.moved(caseId);
    expect((await read(path, two.otherWorker)).steps).toMatchObject([{ state: 'open' }]);
    const list = await two.otherWorker.get('/v1/worklist?kind=conference&limit=200');
    const { items } = bodyOf<{ items: { id: string }[] }>(list, 200);
    expect(items.some(({ id }) => path.endsWith(id))).toBe(true);
  });
});
