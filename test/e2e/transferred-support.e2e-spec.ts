import { makeAccount } from '../support/accounts';
import { bodyOf, consent } from '../support/journey';
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
    const another = await makeAccount(administrator, agency('Narimanov diversion centre'), ['case-worker']);
    for (const kind of ['vetting', 'juvenile-justice-training'])
      bodyOf(
        await administrator.post(`/v1/staff/${another.id}/certificates`, { kind, issuedOn: '2026-01-01' }),
        201,
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
});
