import { certifiedAccount } from '../support/accounts';
import { bodyOf, consent, PARENT } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { rowsOf } from '../support/rows';
import { supportAllocated, supportOpened, type Supported } from '../support/support';
import { TwoCentres } from '../support/transfers';

describe('A child who came by itself, and goes on at another centre', () => {
  let two: TwoCentres;

  beforeAll(async () => {
    two = await TwoCentres.begin();
  }, 60_000);
  afterAll(() => two.meetings.close());

  const allocated = () => supportAllocated(two.meetings.test, two.meetings.centre);
  const moved = async (): Promise<Supported> => {
    const supported = await allocated();
    await two.moved(supported.caseId);
    return supported;
  };
  const agreedUntil = async ({ caseId, childId }: Supported, validUntil: string) => {
    const file = {
      childId,
      fileKind: 'case',
      fileId: caseId,
      purpose: 'transfer',
      textVersion: 'transfer-1',
    };
    const said = { ...file, person: 'child', validUntil };
    await consent(two.meetings.centre.worker, two.meetings.test, said);
  };

  it('is nobody’s any more at the first centre, where it was registered', async () => {
    const { childId } = await moved();
    for (const path of [`/v1/children/${childId}`, `/v1/children/${childId}/representatives`])
      bodyOf(await two.coordinator.get(path), 404);
    const again = { childId, cameBy: 'self', cameAt: two.meetings.test.clock.now().toISOString() };
    bodyOf(await two.coordinator.post('/v1/cases', again), 422);
  });

  it('is given there to another worker, who knows the child', async () => {
    const { caseId, childId } = await moved();
    const level = (await two.otherCoordinator.get(`/v1/children/${childId}`)).body as { level?: string };
    expect(level.level).toBe('record');
    const { administrator, agency } = two.meetings.cast;
    const another = await certifiedAccount(
      administrator,
      agency('Narimanov diversion centre'),
      'case-worker',
    );
    const to = { workerId: another.id, reasonCode: 'workload' };
    bodyOf(await two.otherCoordinator.act(`/v1/cases/${caseId}`, 'reallocate', to), 200);
  });

  it('is not handed on before it has agreed to the work', async () => {
    const opened = await supportOpened(two.meetings.test, two.coordinator);
    const { childId, caseId } = opened;
    const file = {
      childId,
      fileKind: 'case',
      fileId: caseId,
      purpose: 'transfer',
      textVersion: 'transfer-1',
    };
    await consent(two.coordinator, two.meetings.test, { ...file, person: 'child' });
    expect(codeOf(await two.ask(caseId))).toEqual([409, 'transfer.support-not-agreed']);
  });

  it('is not taken over on words that have run out', async () => {
    const supported = await allocated();
    await agreedUntil(supported, localDay(two.meetings.test.clock.now()));
    const { id } = bodyOf<{ id: string }>(await two.ask(supported.caseId), 201);
    await two.later(48);
    expect(codeOf(await two.accept(`/v1/transfers/${id}`))).toEqual([409, 'transfer.consent-run-out']);
  });

  it('keeps the number of its file on paper, whatever numbers the other centre has', async () => {
    const first = await allocated();
    const second = await moved();
    const text = `update cases.case_file set paper_number = '1/2026', paper_centre_id = $2 where id = $1 returning 1`;
    const { test } = two.meetings;
    await rowsOf(test, text, [second.caseId, two.thereId]);
    await rowsOf(test, text, [first.caseId, two.hereId]);
    bodyOf(await two.accept(await two.asked(first.caseId)), 200);
  });

  it('is not taken over by a centre that supports it already', async () => {
    const { caseId, childId } = await allocated();
    const path = await two.asked(caseId);
    const text = `insert into cases.case_file (id, number, state, basis, child_id, centre_agency_id, came_by, came_at, version,
        created_at, updated_at)
      select gen_random_uuid(), 'F-999999', 'opened', 'voluntary-support', $1, $2, 'self', now(), 1, now(), now() returning 1`;
    await rowsOf(two.meetings.test, text, [childId, two.thereId]);
    expect(codeOf(await two.accept(path))).toEqual([409, 'transfer.child-supported-there']);
  });

  it('is taken over on the word of the one who stands for it and whose word holds, whatever another’s was', async () => {
    const { caseId, childId } = await allocated();
    const { worker } = two.meetings.centre;
    const representatives = `/v1/children/${childId}/representatives`;
    const { id: representativeId } = bodyOf<{ id: string }>(
      await two.coordinator.post(representatives, PARENT),
      201,
    );
    const file = {
      childId,
      fileKind: 'case',
      fileId: caseId,
      purpose: 'transfer',
      textVersion: 'transfer-1',
    };
    const until = { validUntil: localDay(two.meetings.test.clock.now()) };
    const said = { ...file, person: 'representative', representativeId, ...until };
    await consent(worker, two.meetings.test, said);
    const path = await two.asked(caseId);
    await two.later(48);
    bodyOf(await two.accept(path), 200);
  });
});
