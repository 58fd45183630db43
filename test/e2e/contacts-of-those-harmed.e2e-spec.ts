import { certified } from '../support/accounts';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { answerGiven, HARMED, Restorative } from '../support/restorative';
import { rowsOf } from '../support/rows';

const CONTACT = 'Nümunə küçəsi 7, +994 00 123 45 67';

describe('How somebody harmed is reached', () => {
  let one: Restorative;

  beforeAll(async () => {
    one = await Restorative.begin();
  }, 60_000);
  afterAll(() => one.test.close());

  const kept = async () => {
    const path = await one.begun();
    const party = await one.partyOf(path);
    bodyOf(await one.mediator.act(path, `parties/${party}/keep-contact`, { contact: CONTACT }), 200);
    return { path, contact: `${path}/parties/${party}/contact`, party };
  };
  const audited = async (party: string) => {
    const text = `select 1 from audit.entry where resource_kind = 'restorative-contact' and resource_id = $1`;
    return (await rowsOf(one.test, text, [party])).length;
  };

  it('is read by who mediates, and each look is recorded', async () => {
    const { contact, party } = await kept();
    for (const looks of [1, 2]) {
      expect(bodyOf(await one.mediator.get(contact), 200)).toEqual({ contact: CONTACT });
      expect(await audited(party)).toBe(looks);
    }
  });

  it('is read and kept by nobody else, on the team or off it', async () => {
    const { path, contact, party } = await kept();
    const { worker, coordinator } = one.centre;
    for (const by of [worker, coordinator]) {
      expect(codeOf(await by.get(contact))).toEqual([403, 'restorative.not-the-mediator']);
      const keep = await by.act(path, `parties/${party}/keep-contact`, { contact: 'Elsewhere 1' });
      expect(codeOf(keep)).toEqual([403, 'restorative.not-the-mediator']);
    }
    for (const by of [one.cast.inspector, one.cast.lawyer]) bodyOf(await by.get(contact), 403);
    bodyOf(await one.cast.otherCentre.get(contact), 404);
  });

  it('stands on no other answer, no event and no timeline, and is sealed', async () => {
    const { path, party } = await kept();
    const { caseId } = bodyOf<{ caseId: string }>(await one.mediator.get(path), 200);
    for (const by of [one.mediator, one.centre.worker])
      for (const where of [
        path,
        `/v1/restorative-processes?caseId=${caseId}`,
        `/v1/cases/${caseId}/timeline`,
      ])
        expect((await by.get(where)).text).not.toMatch(/küçəsi|123 45 67/);
    const events = await rowsOf<{ facts: object }>(one.test, 'select facts from platform.outbox');
    expect(JSON.stringify(events)).not.toMatch(/küçəsi|123 45 67/);
    const text = 'select contact from restorative.party_contact where party_id = $1';
    const [row] = await rowsOf<{ contact: Buffer }>(one.test, text, [party]);
    expect(row!.contact.toString('utf8')).not.toContain('994');
  });

  it('is put right, and read by nobody once the process has ended', async () => {
    const { path, contact, party } = await kept();
    const anew = { contact: 'Nümunə prospekti 3' };
    bodyOf(await one.mediator.act(path, `parties/${party}/keep-contact`, anew), 200);
    expect(bodyOf(await one.mediator.get(contact), 200)).toEqual(anew);
    bodyOf(await one.mediator.act(path, 'end', { reasonCode: 'no-agreement' }), 200);
    bodyOf(await one.mediator.get(contact), 404);
  });

  it('is read and kept no more once they take back that they take part, nor where they never wanted to', async () => {
    const { path, contact, party } = await kept();
    const keep = () => one.mediator.act(path, `parties/${party}/keep-contact`, { contact: 'Elsewhere 1' });
    bodyOf(await one.mediator.act(path, `parties/${party}/withdraw`, { withdrawnAt: one.now }), 200);
    bodyOf(await one.mediator.get(contact), 404);
    expect(codeOf(await keep())).toEqual([409, 'restorative.party-takes-no-part']);
    bodyOf(await one.mediator.act(path, 'add-party', HARMED), 200);
    const { id } = (await one.read(path)).parties.at(-1)!;
    const other = `parties/${id}`;
    bodyOf(await one.mediator.act(path, `${other}/keep-contact`, { contact: CONTACT }), 200);
    bodyOf(await one.mediator.get(`${path}/${other}/contact`), 200);
    const no = answerGiven(one.test, { decision: 'refused' });
    bodyOf(await one.mediator.act(path, `${other}/answer`, no), 200);
    bodyOf(await one.mediator.get(`${path}/${other}/contact`), 404);
  });

  it('goes to another mediator of the team, and from who mediated before', async () => {
    const { path, contact } = await kept();
    const { caseId } = bodyOf<{ caseId: string }>(await one.mediator.get(path), 200);
    const here = one.cast.agency('Sabunchi rehabilitation centre');
    const other = await certified(one.test, one.cast.administrator, here, 'facilitator');
    const { accountId } = bodyOf<{ accountId: string }>(await other.get('/v1/me'), 200);
    const { coordinator } = one.centre;
    const appoint = () => coordinator.act(path, 'appoint', { mediatorId: accountId });
    expect(codeOf(await appoint())).toEqual([409, 'restorative.mediator-not-on-team']);
    const member = { accountId, part: 'mediator' };
    bodyOf(await coordinator.act(`/v1/cases/${caseId}`, 'team-members', member), 200);
    bodyOf(await appoint(), 200);
    expect(bodyOf(await other.get(contact), 200)).toEqual({ contact: CONTACT });
    expect(codeOf(await one.mediator.get(contact))).toEqual([403, 'restorative.not-the-mediator']);
  });

  it('is read and kept no more by a mediator who came to answer for the case', async () => {
    const { path, contact, party } = await kept();
    const { caseId } = bodyOf<{ caseId: string }>(await one.mediator.get(path), 200);
    const text = 'update cases.case_file set worker_id = $2 where id = $1 returning 1';
    await rowsOf(one.test, text, [caseId, one.centre.facilitatorId]);
    const refused = [403, 'restorative.mediator-answers-for-case'];
    expect(codeOf(await one.mediator.get(contact))).toEqual(refused);
    const keep = await one.mediator.act(path, `parties/${party}/keep-contact`, { contact: 'Elsewhere 1' });
    expect(codeOf(keep)).toEqual(refused);
  });
});
