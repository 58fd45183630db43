import type { Caller } from '../support/actors';
import { bodyOf, registerIntake } from '../support/journey';
import { codeOf, Meetings } from '../support/meetings';
import { rowsOf } from '../support/rows';

interface Link {
  readonly id: string;
  readonly kind: string | null;
  readonly cases: readonly { readonly caseId: string; readonly number: string }[];
  readonly familyContactId: string | null;
  readonly linkedBy: string;
  readonly endedAt: string | null;
}
interface Pairs {
  readonly items: readonly { readonly caseIds: readonly string[] }[];
}

describe('Cases of children who have to do with each other', () => {
  let meetings: Meetings;
  let coordinator: Caller;
  let one: string;
  let other: string;

  beforeAll(async () => {
    meetings = await Meetings.begin();
    coordinator = meetings.centre.coordinator;
  }, 60_000);

  beforeEach(async () => {
    [one, other] = [await meetings.caseInDelivery(), await meetings.caseInDelivery()];
  });

  afterAll(() => meetings.close());

  const link = (kind: string, more: object = {}, by = coordinator) =>
    by.post('/v1/case-links', { caseIds: [one, other], kind, ...more });
  const linked = async (kind: string, more: object = {}) =>
    `/v1/case-links/${bodyOf<Link>(await link(kind, more), 201).id}`;
  const linksOf = async (caseId: string, by = coordinator, query = '') =>
    bodyOf<{ items: Link[] }>(await by.get(`/v1/cases/${caseId}/links${query}`), 200).items;
  const casesOf = (shown: Link) => shown.cases.map(({ caseId }) => caseId);
  const childOf = async (caseId: string) =>
    bodyOf<{ child: { id: string } }>(await coordinator.get(`/v1/cases/${caseId}`), 200).child.id;
  const proposed = async (where: 'case-links' | 'kept-apart', by = coordinator) => {
    const { items } = bodyOf<Pairs>(await by.get(`/v1/${where}/proposals?limit=200`), 200);
    return items.some(({ caseIds }) => caseIds.includes(one) && caseIds.includes(other));
  };
  /** Who works with the one child alone. */
  const worksWithOneOnly = () => meetings.declareConflict(other, meetings.centre.workerId);

  it('are linked by a coordinator, and shown on both files to who sees both', async () => {
    await linked('co-participant');
    for (const caseId of [one, other])
      for (const by of [coordinator, meetings.centre.worker]) {
        const [shown, ...more] = await linksOf(caseId, by);
        expect(more).toEqual([]);
        expect(shown).toMatchObject({ kind: 'co-participant', linkedBy: meetings.centre.coordinatorId });
        expect(casesOf(shown!)).toEqual([one, other].sort());
        expect(shown!.cases.every(({ number }) => number.startsWith('F-'))).toBe(true);
      }
  });

  it('are linked so once, as two children of one centre, by who sees both', async () => {
    await linked('sibling');
    expect(codeOf(await link('sibling'))).toEqual([409, 'case-link.already']);
    expect(codeOf(await link('nothing-like-it'))[0]).toBe(422);
    expect(codeOf(await link('sibling', {}, meetings.centre.worker))[0]).toBe(403);
    expect(codeOf(await link('sibling', {}, meetings.cast.otherCentre))[0]).toBe(404);
    bodyOf(await link('other-family'), 201);
  });

  it('are linked by one of two who do so at once', async () => {
    const answers = await Promise.all([link('sibling'), link('sibling')]);
    expect(answers.map(codeOf).sort()).toEqual([
      [201, undefined],
      [409, 'case-link.already'],
    ]);
  });

  it('are shown as nothing to who sees one of them alone, nor told on its timeline', async () => {
    const path = await linked('co-participant');
    await worksWithOneOnly();
    const { worker } = meetings.centre;
    expect(await linksOf(one, worker)).toEqual([]);
    expect(codeOf(await worker.get(path))[0]).toBe(404);
    expect(codeOf(await worker.get(`/v1/cases/${other}/links`))[0]).toBe(404);
    const told = async (by: Caller) =>
      (await by.get(`/v1/cases/${one}/timeline?kind=case-link`)).body as Pairs;
    expect((await told(worker)).items).toEqual([]);
    expect((await told(coordinator)).items).toHaveLength(1);
  });

  it('of one family have one contact, told on both files, also to who sees one', async () => {
    const { worker, workerId } = meetings.centre;
    const path = await linked('sibling', { familyContactId: workerId });
    const [both] = await linksOf(other);
    expect(both).toMatchObject({ kind: 'sibling', familyContactId: workerId });
    await worksWithOneOnly();
    const [shown] = await linksOf(one, worker);
    expect(shown).toMatchObject({ kind: null, familyContactId: workerId });
    expect(casesOf(shown!)).toEqual([one]);
    expect(JSON.stringify(shown)).not.toContain(other);
    expect(await linksOf(one, worker, '?kind=sibling')).toEqual([]);
    bodyOf(await coordinator.act(path, 'end', { reasonCode: 'wish-of-family' }), 200);
    expect(await linksOf(one, worker)).toEqual([]);
  });

  it('have a contact who is on one of the two teams, and a family in common', async () => {
    const { facilitatorId, workerId } = meetings.centre;
    const wrong = await link('sibling', { familyContactId: facilitatorId });
    expect(codeOf(wrong)).toEqual([409, 'case-link.contact-on-no-team']);
    const noFamily = await link('co-participant', { familyContactId: workerId });
    expect(codeOf(noFamily)).toEqual([409, 'case-link.no-family-in-common']);
    const path = await linked('co-participant');
    const later = await coordinator.act(path, 'name-contact', { familyContactId: workerId });
    expect(codeOf(later)).toEqual([409, 'case-link.no-family-in-common']);
  });

  it('wait on the desk while nobody speaks with the family of both', async () => {
    const path = await linked('sibling');
    const waits = async (by = coordinator) => {
      const answer = await by.get('/v1/worklist?kind=case-link&limit=200');
      return bodyOf<{ items: { id: string }[] }>(answer, 200).items.some(({ id }) => path.endsWith(id));
    };
    expect(await waits()).toBe(true);
    const { workerId, facilitatorId } = meetings.centre;
    const unknown = await coordinator.act(path, 'name-contact', { familyContactId: facilitatorId });
    expect(codeOf(unknown)).toEqual([409, 'case-link.contact-on-no-team']);
    bodyOf(await coordinator.act(path, 'name-contact', { familyContactId: workerId }), 200);
    expect(await waits()).toBe(false);
    // Who spoke with the family has nothing to do with either any more.
    for (const caseId of [one, other]) await meetings.declareConflict(caseId, workerId);
    expect(await waits()).toBe(true);
  });

  it('are linked no more for a reason, once, and may be linked anew', async () => {
    const path = await linked('sibling');
    expect(codeOf(await coordinator.act(path, 'end', { reasonCode: 'none-such' }))[0]).toBe(422);
    bodyOf(await coordinator.act(path, 'end', { reasonCode: 'linked-in-error' }), 200);
    for (const [verb, body] of [
      ['end', { reasonCode: 'linked-in-error' }],
      ['name-contact', {}],
    ] as const)
      expect(codeOf(await coordinator.act(path, verb, body))).toEqual([
        409,
        `case-link.not-open-for-${verb}`,
      ]);
    expect(await linksOf(one, coordinator, '?ended=false')).toEqual([]);
    expect(await linksOf(one, coordinator, '?ended=true')).toHaveLength(1);
    await linked('sibling');
    const text = `select type, facts from platform.outbox where subject_id = $1 order by id`;
    const events = await rowsOf<{ type: string; facts: object }>(test(), text, [path.split('/').at(-1)]);
    expect(events.map(({ type }) => type)).toEqual(['case-link.made.v1', 'case-link.ended.v1']);
    for (const { facts } of events) expect(Object.keys(facts).sort()).toEqual(['at', 'centreAgencyId']);
  });

  const test = () => meetings.test;

  it('are proposed where the children took part in one event, until somebody linked them', async () => {
    const { inspector } = meetings.cast;
    const [mine, theirs] = [await childOf(one), await childOf(other)];
    const [first, second] = [
      await registerIntake(inspector, test(), mine),
      await registerIntake(inspector, test(), theirs),
    ];
    expect(await proposed('case-links')).toBe(false);
    const path = `/v1/intakes/${first.id}/co-participants`;
    bodyOf(await inspector.post(path, { kind: 'child', intakeId: second.id }), 201);
    expect([await proposed('case-links'), await proposed('kept-apart')]).toEqual([true, true]);
    expect(await proposed('case-links', meetings.cast.otherCentre)).toBe(false);
    expect(codeOf(await meetings.centre.worker.get('/v1/case-links/proposals'))[0]).toBe(403);
    await linked('co-participant');
    expect(await proposed('case-links')).toBe(false);
    // Nothing of the intake of the one, nor of what it admitted, stands on the file of the other.
    const { text } = await coordinator.get(`/v1/cases/${one}/links`);
    for (const hidden of [first.id, second.id, 'I hit him']) expect(text).not.toContain(hidden);
  });

  it('are proposed to nobody who must not see one of them', async () => {
    const { inspector } = meetings.cast;
    const [first, second] = [
      await registerIntake(inspector, test(), await childOf(one)),
      await registerIntake(inspector, test(), await childOf(other)),
    ];
    const path = `/v1/intakes/${first.id}/co-participants`;
    bodyOf(await inspector.post(path, { kind: 'child', intakeId: second.id }), 201);
    await meetings.declareConflict(other);
    expect([await proposed('case-links'), await proposed('kept-apart')]).toEqual([false, false]);
  });

  it('of children who took part together are proposed to be kept apart, until somebody says so', async () => {
    expect(await proposed('kept-apart')).toBe(false);
    await linked('sibling');
    expect(await proposed('kept-apart')).toBe(false);
    await linked('co-participant');
    expect(await proposed('kept-apart')).toBe(true);
    const apart = { caseIds: [one, other], reasonCode: 'co-participant' };
    bodyOf(await coordinator.post('/v1/kept-apart', apart), 201);
    expect(await proposed('kept-apart')).toBe(false);
  });
});
