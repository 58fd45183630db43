import { bodyOf } from '../support/journey';
import { TwoCentres } from '../support/transfers';
import { consent } from '../support/journey';
import { representativeBeside } from '../support/world/make-plans';

describe('A restorative process of a case that goes on at another centre', () => {
  let two: TwoCentres;

  beforeAll(async () => {
    two = await TwoCentres.begin();
  }, 60_000);
  afterAll(() => two.meetings.test.close());

  it('is called off before all have agreed', async () => {
    const { test, centre } = two.meetings;
    const caseId = await two.meetings.caseInDelivery();
    const member = { accountId: centre.facilitatorId, part: 'mediator' };
    bodyOf(await two.coordinator.act(`/v1/cases/${caseId}`, 'team-members', member), 200);
    const childId = await two.childOf(caseId, centre.worker);
    const told = { purpose: 'restorative', textVersion: 'restorative-1' };
    const about = { childId, fileKind: 'case', fileId: caseId, ...told };
    const representativeId = await representativeBeside(centre.worker, childId);
    await consent(centre.worker, test, { ...about, person: 'representative', representativeId });
    await consent(centre.worker, test, { ...about, person: 'child' });
    const asked = { caseId, kind: 'mediation', mediatorId: centre.facilitatorId };
    const made = await centre.worker.post('/v1/restorative-processes', asked);
    const path = `/v1/restorative-processes/${bodyOf<{ id: string }>(made, 201).id}`;
    await two.moved(caseId);
    expect(bodyOf(await two.otherCoordinator.get(path), 200)).toMatchObject({
      ...{ state: 'ended', endReason: 'transferred' },
    });
    for (const by of [two.coordinator, centre.worker]) bodyOf(await by.get(path), 404);
  });
});
