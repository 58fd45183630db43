import { Client } from 'pg';
import { newId } from '../../src/kernel/ids';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, registerChild, registerIntake, sampleIdentity } from '../support/journey';

interface Candidate {
  readonly candidate: number;
  readonly own?: { readonly id: string; readonly openCase: object | null };
  readonly agency?: object;
}
interface Found {
  readonly token: string;
  readonly candidates: readonly Candidate[];
}
interface Merge {
  readonly id: string;
  readonly state: string;
  readonly kept: object | null;
  readonly merged: object | null;
  readonly availableActions: readonly string[];
  readonly history: readonly { action: string }[];
}

describe('Two registered children that are one', () => {
  let test: TestApp;
  let inspector: Caller;
  let supervisor: Caller;
  let other: Caller;

  beforeAll(async () => {
    test = await startApp();
    inspector = await signIn(test, 'inspector@sabunchi.demo');
    supervisor = await signIn(test, 'supervisor@sabunchi.demo');
    other = await signIn(test, 'inspector@narimanov.demo');
  });
  afterAll(() => test.close());

  const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;
  const search = async (by: Caller, identity: object): Promise<Found> =>
    bodyOf<Found>(await by.for('intake').post('/v1/children/search', identity), 200);
  const read = async (by: Caller, path: string) => bodyOf(await by.get(path), 200);

  /** Registered twice by one unit, under names that have nothing in common. */
  const twoOfOne = async () => {
    const told = [
      sampleIdentity('2010-05-05'),
      { ...sampleIdentity('2012-06-06'), familyName: 'Başqayeva' },
    ] as const;
    const [kept, merged] = [await registerChild(inspector, told[0]), await registerChild(inspector, told[1])];
    return { kept, merged, told };
  };
  const propose = (by: Caller, kept: string, merged: string) =>
    by.post('/v1/child-merges', {
      kept: { childId: kept },
      merged: { childId: merged },
      reasonCode: 'registered-twice',
    });
  const approved = async (kept: string, merged: string): Promise<string> => {
    const { id } = bodyOf<Merge>(await propose(inspector, kept, merged), 201);
    bodyOf(await supervisor.act(`/v1/child-merges/${id}`, 'approve'), 200);
    return id;
  };
  const undone = async (id: string): Promise<void> => {
    const reason = { reasonCode: 'two-children' };
    bodyOf(await inspector.act(`/v1/child-merges/${id}`, 'propose-undoing', reason), 200);
    bodyOf(await supervisor.act(`/v1/child-merges/${id}`, 'approve-undoing'), 200);
  };

  describe('in one unit', () => {
    it('are merged by two people, never by one', async () => {
      const { kept, merged } = await twoOfOne();
      const proposed = bodyOf<Merge>(await propose(inspector, kept.id, merged.id), 201);
      expect(proposed).toMatchObject({ state: 'proposed', availableActions: ['reject', 'withdraw'] });
      const path = `/v1/child-merges/${proposed.id}`;
      const refused = await inspector.act(path, 'approve');
      expect([refused.status, codeOf(refused)]).toEqual([409, 'child-merge.second-person-needed']);
      expect(await read(inspector, `/v1/children/${merged.id}`)).toMatchObject({ mergedInto: null });
      bodyOf(await supervisor.act(path, 'approve'), 200);
      expect(await read(inspector, `/v1/children/${merged.id}`)).toMatchObject({
        mergedInto: { id: kept.id, number: kept.number },
      });
    });

    it('are one candidate of a search, by either name', async () => {
      const { kept, merged, told } = await twoOfOne();
      await approved(kept.id, merged.id);
      for (const identity of told) {
        const { candidates } = await search(inspector, identity);
        const ids = candidates.map(({ own }) => own?.id);
        expect(ids).toContain(kept.id);
        expect(ids).not.toContain(merged.id);
      }
    });

    it('take new intakes on the file of the kept one', async () => {
      const { kept, merged } = await twoOfOne();
      await approved(kept.id, merged.id);
      const intake = await registerIntake(inspector, test, merged.id);
      expect(await read(inspector, `/v1/intakes/${intake.id}`)).toMatchObject({ child: { id: kept.id } });
    });

    it('answer after undoing as they did before', async () => {
      const { kept, merged, told } = await twoOfOne();
      await registerIntake(inspector, test, merged.id);
      const answers = async () => ({
        children: await Promise.all(
          [kept, merged].flatMap(({ id }) => [
            read(inspector, `/v1/children/${id}`),
            read(inspector, `/v1/children/${id}/representatives`),
            read(inspector, `/v1/children/${id}/corrections`),
            read(inspector, `/v1/children/${id}/open-case`),
            read(inspector, `/v1/intakes?childId=${id}`),
          ]),
        ),
        found: await Promise.all(told.map(async (one) => (await search(inspector, one)).candidates)),
        others: await Promise.all(told.map(async (one) => (await search(other, one)).candidates)),
      });
      const before = await answers();
      const id = await approved(kept.id, merged.id);
      expect(await answers()).not.toEqual(before);
      await undone(id);
      expect(await answers()).toEqual(before);
    });

    it('tell of an open case of either', async () => {
      const { kept, merged } = await twoOfOne();
      const { agency } = bodyOf<{ agency: { id: string } }>(await other.get('/v1/me'), 200);
      const owner = new Client({ connectionString: test.database.ownerUrl });
      await owner.connect();
      await owner.query(
        `insert into children.open_case (id, child_id, agency_id, kind, basis_kind, basis_id, since)
         values ($1, $2, $3, 'support-running', 'case', $1, $4)`,
        [newId(), merged.id, agency.id, test.clock.now()],
      );
      await owner.end();
      expect(await read(inspector, `/v1/children/${kept.id}/open-case`)).toEqual({ openCase: null });
      await approved(kept.id, merged.id);
      const { openCase } = await read(inspector, `/v1/children/${kept.id}/open-case`);
      expect(openCase).not.toBeNull();
    });

    it('are not merged twice, nor with themselves, nor in a chain', async () => {
      const { kept, merged } = await twoOfOne();
      const third = await registerChild(inspector, sampleIdentity('2013-07-07'));
      expect(codeOf(await propose(inspector, kept.id, kept.id))).toBe('child-merge.two-children-needed');
      await approved(kept.id, merged.id);
      expect(codeOf(await propose(inspector, third.id, merged.id))).toBe('child-merge.already-merged');
      expect(codeOf(await propose(inspector, third.id, kept.id))).toBe('child-merge.keeps-another');
      bodyOf(await propose(inspector, kept.id, third.id), 201);
      expect(codeOf(await propose(inspector, kept.id, third.id))).toBe('child-merge.already-proposed');
    });

    it('stay two when the proposal is rejected or withdrawn', async () => {
      for (const [by, action, state] of [
        [supervisor, 'reject', 'rejected'],
        [inspector, 'withdraw', 'withdrawn'],
      ] as const) {
        const { kept, merged } = await twoOfOne();
        const { id } = bodyOf<Merge>(await propose(inspector, kept.id, merged.id), 201);
        expect(bodyOf(await by.act(`/v1/child-merges/${id}`, action), 200)).toMatchObject({ state });
        expect(await read(inspector, `/v1/children/${merged.id}`)).toMatchObject({ mergedInto: null });
        bodyOf(await supervisor.act(`/v1/child-merges/${id}`, 'approve'), 409);
      }
    });

    it('are proposed once for one key, and approved once by two at the same time', async () => {
      const { kept, merged } = await twoOfOne();
      const body = {
        kept: { childId: kept.id },
        merged: { childId: merged.id },
        reasonCode: 'same-document',
      };
      const key = { 'idempotency-key': newId() };
      const first = bodyOf<Merge>(await inspector.post('/v1/child-merges', body, key), 201);
      expect(bodyOf<Merge>(await inspector.post('/v1/child-merges', body, key), 201).id).toBe(first.id);
      const path = `/v1/child-merges/${first.id}`;
      const answers = await Promise.all([supervisor.act(path, 'approve'), supervisor.act(path, 'approve')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    });

    it('demand the version that was read, a code of the list, and a child that is there', async () => {
      const { kept, merged } = await twoOfOne();
      const { id } = bodyOf<Merge>(await propose(inspector, kept.id, merged.id), 201);
      bodyOf(await supervisor.post(`/v1/child-merges/${id}/approve`, {}), 428);
      bodyOf(await supervisor.post(`/v1/child-merges/${id}/approve`, {}, { 'if-match': '"9"' }), 412);
      bodyOf(await propose(inspector, kept.id, newId()), 422);
      bodyOf(
        await inspector.act(`/v1/child-merges/${id}`, 'propose-undoing', { reasonCode: 'nonsense' }),
        422,
      );
      bodyOf(
        await inspector.post('/v1/child-merges', { kept: {}, merged: {}, reasonCode: 'same-document' }),
        422,
      );
    });
  });

  describe('of two agencies', () => {
    let born = 0;
    /** The same child, registered by both; the other unit found that there is one, and whom to ask. */
    const ofTwo = async () => {
      born += 1;
      const identity = sampleIdentity(`2011-${String(born).padStart(2, '0')}-${10 + 2 * born}`);
      const kept = await registerChild(inspector, identity);
      const merged = await registerChild(other, identity);
      const found = await search(other, identity);
      const { candidate } = found.candidates.find(({ agency }) => agency !== undefined) ?? {};
      const proposed = await other.post('/v1/child-merges', {
        kept: { candidate },
        merged: { childId: merged.id },
        searchToken: found.token,
        reasonCode: 'same-person-met',
      });
      return { kept, merged, merge: bodyOf<Merge>(proposed, 201) };
    };

    it('show who proposed nothing of the other child, and let the other agency compare', async () => {
      const { kept, merged, merge } = await ofTwo();
      expect(merge).toMatchObject({ kept: null, merged: { id: merged.id }, availableActions: ['withdraw'] });
      expect(JSON.stringify(merge)).not.toContain(kept.id);
      const waiting = await read(inspector, `/v1/child-merges?state=proposed&childId=${kept.id}`);
      expect(waiting).toMatchObject({ items: [{ kept: { id: kept.id }, merged: { id: merged.id } }] });
      expect(await read(inspector, `/v1/children/${merged.id}`)).toMatchObject({ level: 'identity' });
    });

    it('close what was opened for comparing when the answer is no', async () => {
      const { merged, merge } = await ofTwo();
      bodyOf(await inspector.act(`/v1/child-merges/${merge.id}`, 'reject'), 200);
      bodyOf(await inspector.get(`/v1/children/${merged.id}`), 404);
    });

    it('are answered by the agency that registered the other child', async () => {
      const { merge } = await ofTwo();
      const refused = await other.act(`/v1/child-merges/${merge.id}`, 'approve');
      expect([refused.status, codeOf(refused)]).toEqual([403, 'child-merge.another-agency-acts']);
      const answered = bodyOf<Merge>(await inspector.act(`/v1/child-merges/${merge.id}`, 'approve'), 200);
      expect(answered).toMatchObject({ state: 'approved', history: [{ action: 'approve' }] });
    });

    it('open the identity of the kept one to who held the merged one, until it is undone', async () => {
      const { kept, merged, merge } = await ofTwo();
      bodyOf(await other.get(`/v1/children/${kept.id}`), 404);
      bodyOf(await inspector.act(`/v1/child-merges/${merge.id}`, 'approve'), 200);
      expect(await read(other, `/v1/children/${kept.id}`)).toMatchObject({ level: 'identity' });
      bodyOf(await inspector.get(`/v1/children/${merged.id}`), 404);
      const reason = { reasonCode: 'two-children' };
      bodyOf(await other.act(`/v1/child-merges/${merge.id}`, 'propose-undoing', reason), 200);
      bodyOf(await other.act(`/v1/child-merges/${merge.id}`, 'approve-undoing'), 403);
      bodyOf(await inspector.act(`/v1/child-merges/${merge.id}`, 'approve-undoing'), 200);
      bodyOf(await other.get(`/v1/children/${kept.id}`), 404);
      expect(await read(other, `/v1/children/${merged.id}`)).toMatchObject({ mergedInto: null });
    });

    it('leave an intake readable that was recorded meanwhile, after the merge is undone', async () => {
      const { kept, merged, merge } = await ofTwo();
      bodyOf(await inspector.act(`/v1/child-merges/${merge.id}`, 'approve'), 200);
      const intake = await registerIntake(other, test, merged.id);
      bodyOf(
        await other.act(`/v1/child-merges/${merge.id}`, 'propose-undoing', { reasonCode: 'two-children' }),
        200,
      );
      bodyOf(await inspector.act(`/v1/child-merges/${merge.id}`, 'approve-undoing'), 200);
      expect(await read(other, `/v1/intakes/${intake.id}`)).toMatchObject({
        child: { id: kept.id },
        account: 'Beat classmates after school',
      });
    });

    it('are not there for a third agency, and no action of a court', async () => {
      const { merge } = await ofTwo();
      const secretary = await signIn(test, 'secretary@sabunchi.demo').catch(() => undefined);
      if (secretary) bodyOf(await secretary.get(`/v1/child-merges/${merge.id}`), 404);
      const judge = await signIn(test, 'judge@sabunchi.demo');
      bodyOf(await judge.get(`/v1/child-merges/${merge.id}`), 403);
    });
  });
});
