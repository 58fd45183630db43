import type { Caller } from '../support/actors';
import { signIn } from '../support/actors';
import { bodyOf, consentTo } from '../support/journey';
import { came, codeOf, Meetings } from '../support/meetings';
import { rowsOf } from '../support/rows';

interface Progress {
  readonly phase: string;
  readonly acceptedOn: string | null;
  readonly planActiveOn: string | null;
  readonly movedOn: string | null;
  readonly sessions: { readonly attended: number; readonly expected: number } | null;
  readonly outcome: string | null;
}

const A_DAY = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string;

describe('How the work with a child goes on, for who referred', () => {
  let meetings: Meetings;
  let caseId: string;
  let path: string;

  beforeAll(async () => {
    meetings = await Meetings.begin();
  });

  beforeEach(async () => {
    caseId = await meetings.caseInDelivery();
    const text = 'select referral_id as id from cases.case_file where id = $1';
    const [row] = await rowsOf<{ id: string }>(meetings.test, text, [caseId]);
    path = `/v1/referrals/${row!.id}/progress`;
  });

  afterAll(() => meetings.close());

  const read = async (by: Caller = meetings.cast.inspector) =>
    bodyOf<Progress>(await by.for('intake').get(path), 200);
  const refused = async (by: Caller) => codeOf(await by.for('intake').get(path))[0];

  it('is told as milestones and counts, and a session that the centre called off counts for nothing', async () => {
    expect(await read()).toEqual({
      phase: 'delivery',
      ...{
        acceptedOn: A_DAY,
        allocatedOn: A_DAY,
        planActiveOn: A_DAY,
        movedOn: null,
      },
      ...{ sessions: { attended: 0, expected: 0 }, endedOn: null, outcome: null },
    });
    const attended = await meetings.begun([caseId]);
    bodyOf(await meetings.centre.facilitator.act(attended, 'hold', { attendance: [came(caseId)] }), 200);
    const missed = await meetings.begun([caseId]);
    const absent = came(caseId, 'absent-unexcused', { reasonCode: 'not-known' });
    bodyOf(await meetings.centre.facilitator.act(missed, 'hold', { attendance: [absent] }), 200);
    const calledOff = await meetings.book([caseId]);
    const reason = { reasonCode: 'facilitator-ill' };
    bodyOf(await meetings.centre.coordinator.act(calledOff, 'cancel', reason), 200);
    expect((await read()).sessions).toEqual({ attended: 1, expected: 2 });
  });

  it('is told to nobody else', async () => {
    const { prosecutor, centre } = meetings.cast;
    const investigator = await signIn(meetings.test, 'investigator@sabunchi.demo');
    for (const by of [prosecutor, centre, investigator, meetings.centre.worker])
      expect(await refused(by)).toBe(403);
    const { otherInspector: other } = meetings.cast;
    expect(await refused(other)).toBe(404);
  });

  it('opens nothing of the case', async () => {
    const { inspector } = meetings.cast;
    expect(codeOf(await inspector.get(`/v1/cases/${caseId}`))[0]).toBe(403);
    await read();
    expect(codeOf(await inspector.get(`/v1/sessions?caseId=${caseId}`))[0]).toBe(403);
  });

  it('is one neutral notice once the child no longer wants it', async () => {
    const { inspector } = meetings.cast;
    const file = path.split('/')[3]!;
    const list = await inspector.get(`/v1/consents?fileKind=referral&fileId=${file}`);
    const all = bodyOf<{ items: { id: string; person: string; purpose: string }[] }>(list, 200).items;
    const given = all.find(
      ({ person, purpose }) => person === 'child' && purpose === consentTo('diversion').purpose,
    );
    bodyOf(await inspector.act(`/v1/consents/${given!.id}`, 'withdraw', { withdrawnBy: 'person' }), 200);
    expect(await read()).toEqual({
      ...{
        phase: 'ended',
        acceptedOn: null,
        allocatedOn: null,
        planActiveOn: null,
        movedOn: null,
        sessions: null,
      },
      ...{ endedOn: A_DAY, outcome: 'ended' },
    });
  });
});
