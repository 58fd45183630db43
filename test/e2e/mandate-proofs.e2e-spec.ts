import { randomBytes } from 'node:crypto';
import { readdir, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { Clinic, NEVER_GIVEN, type Mandate, type Referred } from '../support/clinic';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { PDF, PNG } from '../support/papers';
import { attach, readProof, type Proof } from '../support/proofs';
import { countOf, rowsOf } from '../support/rows';

describe('The paper that proves a mandate', () => {
  let clinic: Clinic;
  let referred: Referred;

  beforeAll(async () => {
    clinic = await Clinic.begin();
    referred = await clinic.referred();
  }, 60_000);

  afterAll(() => clinic.close());

  const asked = async (number = referred.number): Promise<string> =>
    `/v1/mandates/${bodyOf<Mandate>(await clinic.ask(number), 201).id}`;

  const attached = async (path: string, bytes = PDF): Promise<Proof> =>
    bodyOf<Proof>(await attach(clinic, path, { bytes }), 200);

  const files = async (): Promise<string[]> => {
    const folder = join(clinic.test.dataDir, 'documents');
    const parts = await readdir(folder).catch(() => []);
    const names = await Promise.all(
      parts.map(async (part) => (await readdir(join(folder, part))).map((name) => join(folder, part, name))),
    );
    return names.flat();
  };

  it('is attached by the lawyer who asks, and the mandate says since when', async () => {
    const path = await asked();
    expect(bodyOf<object>(await clinic.lawyer.get(path), 200)).toMatchObject({ proofAttachedAt: null });
    expect(await attached(path)).toMatchObject({ state: 'attached', papers: [{ size: PDF.length }] });
    const answer = await readProof(clinic, path);
    expect([answer.status, Buffer.compare(answer.body as Buffer, PDF)]).toEqual([200, 0]);
    expect(answer.headers).toMatchObject({
      'content-disposition': 'attachment; filename="mandate-proof.pdf"',
      'content-security-policy': expect.stringMatching(/sandbox$/) as string,
      'cache-control': 'no-store',
    });
    expect(bodyOf<object>(await clinic.lawyer.get(path), 200)).toMatchObject({
      proofAttachedAt: clinic.test.clock.now().toISOString(),
    });
  });

  it('is taken alike for a number that was never given: the same answers and the same statements', async () => {
    const told = async (number: string) => {
      const path = await asked(number);
      const before = bodyOf<Proof>(await clinic.lawyer.get(`${path}/proof`), 200);
      const [statements, after] = await statementsOf(() => attached(path));
      const blank = { id: '', papers: after.papers.map((paper) => ({ ...paper, id: '', attachedAt: '' })) };
      return { before: { ...before, id: '' }, after: { ...after, ...blank }, statements };
    };
    const known = await told(referred.number);
    expect(known.statements.join('\n')).toContain('insert into legal_clinic.mandate_proof');
    expect(known.statements.join('\n')).not.toMatch(/from (?:children\.|legal_clinic\.matter)/);
    expect(await told(NEVER_GIVEN)).toEqual(known);
  });

  it('is attached later too, by the coordinator and by who holds the mandate; others of the clinic know nothing of it', async () => {
    const path = await clinic.held(referred.number);
    bodyOf(await attach(clinic, path, { by: clinic.coordinator }), 200);
    bodyOf(await attach(clinic, path), 200);
    for (const by of [clinic.coordinator, clinic.lawyer])
      expect((await readProof(clinic, path, by)).status).toBe(200);
    const other = clinic.second.caller;
    expect((await readProof(clinic, path, other)).status).toBe(404);
    expect((await other.get(`${path}/proof`)).status).toBe(404);
    expect((await attach(clinic, path, { by: other, ifMatch: '"1"' })).status).toBe(404);
  });

  it('goes on with the mandate to another lawyer, and who held it reads it no more', async () => {
    const path = await clinic.held(referred.number);
    await attached(path);
    const given = { lawyerId: clinic.second.id, reasonCode: 'leave' };
    bodyOf(await clinic.coordinator.act(path, 'hand-over', given), 200);
    expect((await readProof(clinic, path, clinic.second.caller)).status).toBe(200);
    expect((await readProof(clinic, path)).status).toBe(404);
  });

  it('is nobody’s outside of the clinic: who knows the child is refused, whatever it asks', async () => {
    const path = await clinic.held(referred.number);
    await attached(path);
    const { inspector, prosecutor, judge, centre, administrator } = clinic.cast;
    for (const by of [inspector, prosecutor, judge, centre, administrator]) {
      expect((await readProof(clinic, path, by)).status).toBe(403);
      expect((await by.get(`${path}/proof`)).status).toBe(403);
      expect((await attach(clinic, path, { by, ifMatch: '"1"' })).status).toBe(403);
    }
  });

  it('is read for a purpose, and each look stands in the audit trail', async () => {
    const path = await asked();
    await attached(path);
    const unsaid = await clinic.lawyer.get(`${path}/proof/content`);
    expect(codeOf(unsaid)).toEqual([400, 'purpose-required']);
    const where = `resource_id = '${path.split('/').at(-1)}' and action = 'mandate-proof.read'`;
    const before = await countOf(clinic.test, 'audit.entry', where);
    expect((await readProof(clinic, path)).status).toBe(200);
    expect(await countOf(clinic.test, 'audit.entry', where)).toBe(before + 1);
  });

  it('is replaced by a better one: the trace of the first stays, and nothing opens it any more', async () => {
    const path = await asked();
    await attached(path);
    const after = bodyOf<Proof>(await attach(clinic, path, { bytes: PNG, type: 'image/png' }), 200);
    expect(after.papers).toMatchObject([
      { mediaType: 'application/pdf', endReason: 'replaced' },
      { mediaType: 'image/png', endedAt: null },
    ]);
    expect(Buffer.compare((await readProof(clinic, path)).body as Buffer, PNG)).toBe(0);
    const text = `select stored_as as "storedAs", file_key as "fileKey" from legal_clinic.mandate_proof
      where mandate_id = $1 and ended_at is not null`;
    expect(await rowsOf(clinic.test, text, [after.id])).toEqual([{ storedAs: null, fileKey: null }]);
  });

  it('is withdrawn with a reason where it was an error, also when the mandate is over, and opens to nobody then', async () => {
    const path = await clinic.held(referred.number);
    await attached(path);
    bodyOf(await clinic.lawyer.act(path, 'end', { reasonCode: 'matter-over' }), 200);
    const wrong = await clinic.lawyer.act(`${path}/proof`, 'withdraw', { reasonCode: 'no-such-reason' });
    expect(wrong.status).toBe(422);
    const ofProduct = { reasonCode: 'taken-back-by-child' };
    expect((await clinic.lawyer.act(`${path}/proof`, 'withdraw', ofProduct)).status).toBe(422);
    const reason = { reasonCode: 'wrong-child' };
    const after = bodyOf<Proof>(await clinic.lawyer.act(`${path}/proof`, 'withdraw', reason), 200);
    expect(after).toMatchObject({ state: 'withdrawn', papers: [{ endReason: 'wrong-child' }] });
    for (const by of [clinic.lawyer, clinic.coordinator])
      expect((await readProof(clinic, path, by)).status).toBe(404);
    expect(codeOf(await clinic.lawyer.act(`${path}/proof`, 'withdraw', reason))).toEqual([
      ...[409, 'mandate-proof.not-open-for-withdraw'],
    ]);
  });

  it('is attached to no mandate that is over', async () => {
    const path = await asked();
    bodyOf(await clinic.coordinator.act(path, 'decline', { reasonCode: 'no-capacity' }), 200);
    expect(codeOf(await attach(clinic, path))).toEqual([409, 'mandate-proof.mandate-is-over']);
  });

  it('is met as every paper is: nothing empty, nothing that is something else, no other type, no version long gone', async () => {
    const path = await asked();
    const before = (await files()).length;
    expect(codeOf(await attach(clinic, path, { bytes: PNG }))).toEqual([
      ...[409, 'document.content-is-something-else'],
    ]);
    expect(codeOf(await attach(clinic, path, { bytes: Buffer.alloc(0) }))[0]).toBeGreaterThanOrEqual(400);
    expect((await attach(clinic, path, { type: 'text/html' })).status).toBe(415);
    await attached(path);
    expect((await attach(clinic, path, { ifMatch: '"1"' })).status).toBe(412);
    expect((await files()).length).toBe(before + 1);
  });

  it('of two who attach at once one does, and the other is told that it has changed', async () => {
    const path = await asked();
    const first = { ifMatch: '"1"' };
    const both = await Promise.all([attach(clinic, path, first), attach(clinic, path, first)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('lies nowhere in the open, and what was withdrawn is removed from the store', async () => {
    const canary = `canary-${randomBytes(8).toString('hex')}`;
    const path = await asked();
    await attached(path, Buffer.concat([PDF, Buffer.from(canary)]));
    for (const file of await files()) expect((await readFile(file)).includes(canary)).toBe(false);
    await weekOld(await files());
    await sweep(clinic);
    const kept = (await files()).length;
    expect((await readProof(clinic, path)).status).toBe(200);
    bodyOf(await clinic.lawyer.act(`${path}/proof`, 'withdraw', { reasonCode: 'unreadable' }), 200);
    await sweep(clinic);
    expect((await files()).length).toBe(kept - 1);
  });
});

/** What the database was asked while something was done, and what came of it. */
async function statementsOf<T>(act: () => Promise<T>): Promise<[string[], T]> {
  const query = jest.spyOn(Client.prototype, 'query');
  const done = await act();
  const calls = query.mock.calls as unknown as [string | { text: string }][];
  query.mockRestore();
  return [calls.map(([statement]) => (typeof statement === 'string' ? statement : statement.text)), done];
}

const weekOld = async (paths: readonly string[]): Promise<void> => {
  const then = new Date(Date.now() - 8 * 86_400_000);
  for (const path of paths) await utimes(path, then, then);
};

const sweep = async ({ test }: Clinic): Promise<void> => {
  const job = test.app.get(Jobs).all.find(({ name }) => name === 'job:sweep-document-files')!;
  await test.app.get(RunJob).run(job);
};
