import { codeOf, Meetings } from '../support/meetings';
import { bodyOf } from '../support/journey';
import { CHILD_ASKS } from '../support/returns';
import { rowsOf } from '../support/rows';

describe('A case whose authority is there no more', () => {
  let meetings: Meetings;

  beforeAll(async () => {
    meetings = await Meetings.begin();
  }, 60_000);
  afterAll(() => meetings.close());

  it('is not given back to nobody, and goes on', async () => {
    const caseId = await meetings.caseInDelivery();
    const { worker, coordinator } = meetings.centre;
    const path = `/v1/cases/${caseId}`;
    bodyOf(await worker.act(path, 'ask-to-return', CHILD_ASKS), 200);
    const text = `update access.agency a set valid_to = current_date - 1 from referrals.referral r, cases.case_file f
      where f.id = $1 and r.id = f.referral_id and a.id = r.authority_agency_id returning 1`;
    await rowsOf(meetings.test, text, [caseId]);
    expect(codeOf(await coordinator.act(path, 'return-to-authority'))).toEqual([
      ...[409, 'case.authority-not-in-force'],
    ]);
    expect(bodyOf<{ state: string }>(await worker.get(path), 200).state).toBe('in-delivery');
  });
});
