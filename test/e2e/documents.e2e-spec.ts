import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import supertest from 'supertest';
import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { anybody } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { allocatedCase, centreOf } from '../support/delivery';
import { bodyOf, castOf, referralIn, registerChild, registerIntake, type Cast } from '../support/journey';
import { describePaper, download, paperOf, PDF, PNG, upload, type Paper } from '../support/papers';
import { countOf, rowsOf } from '../support/rows';

interface Listed {
  readonly items: readonly { readonly id: string; readonly title: string | null }[];
  readonly next: string | null;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('Papers of children', () => {
  let test: TestApp;
  let cast: Cast;
  let child: { id: string };

  beforeAll(async () => {
    test = await startApp({ DOCUMENT_MEBIBYTES: '1' });
    cast = await castOf(test);
    child = await registerChild(cast.inspector);
  }, 60_000);
  afterAll(async () => test.close());

  const files = async () => {
    const folder = join(test.dataDir, 'documents');
    const parts = await readdir(folder).catch(() => []);
    const names = await Promise.all(
      parts.map(async (part) => (await readdir(join(folder, part))).map((name) => join(folder, part, name))),
    );
    return names.flat();
  };
  const uploaded = async (more: object = {}, bytes = PDF) => {
    const paper = await describePaper(cast.inspector, child.id, more);
    return bodyOf<Paper>(await upload(test, cast.inspector, paper.id, bytes), 200);
  };
  const sweep = async () => {
    const job = test.app.get(Jobs).all.find(({ name }) => name === 'job:sweep-document-files')!;
    return test.app.get(RunJob).run(job);
  };

  describe('being kept', () => {
    it('a paper is described, uploaded, and comes back as it was, as an attachment that nothing runs', async () => {
      const paper = await uploaded();
      expect(paper).toMatchObject({ state: 'uploaded', editions: 1, title: 'Nümunə sənəd' });
      expect(paper.contents).toEqual([expect.objectContaining({ size: PDF.length, sha256: sha256(PDF) })]);
      const answer = await download(test, cast.inspector, paper.id);
      expect([answer.status, Buffer.compare(answer.body as Buffer, PDF)]).toEqual([200, 0]);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="identity-paper-1.pdf"',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringMatching(/sandbox$/) as string,
        'cache-control': 'no-store',
      });
    });

    it('neither its title nor its content lies anywhere in the open', async () => {
      const canary = `canary-${randomBytes(8).toString('hex')}`;
      const paper = await uploaded({ title: canary }, Buffer.concat([PDF, Buffer.from(canary)]));
      for (const file of await files()) {
        expect((await readFile(file)).includes(canary)).toBe(false);
        expect((await stat(file)).mode & 0o077).toBe(0);
      }
      const rows = await rowsOf(test, 'select d::text from documents.document d where id = $1', [paper.id]);
      expect(JSON.stringify(rows)).not.toContain(Buffer.from(canary).toString('hex'));
      expect(await countOf(test, 'platform.outbox', `facts::text like '%${canary}%'`)).toBe(0);
    });

    it('a better upload replaces it, and the earlier one is kept', async () => {
      const { id } = await uploaded();
      const better = Buffer.concat([PDF, Buffer.from('% better')]);
      const again = bodyOf<Paper>(await upload(test, cast.inspector, id, better), 200);
      expect(again.contents.map(({ edition }) => edition)).toEqual([1, 2]);
      expect(Buffer.compare((await download(test, cast.inspector, id)).body as Buffer, better)).toBe(0);
      const before = await download(test, cast.inspector, id, '?edition=1');
      expect(Buffer.compare(before.body as Buffer, PDF)).toBe(0);
      expect((await download(test, cast.inspector, id, '?edition=3')).status).toBe(404);
    });

    it('an error is marked with its reason, and nothing is deleted', async () => {
      const { id } = await uploaded();
      const path = `/v1/documents/${id}`;
      const wrong = await cast.inspector.act(path, 'withdraw', { reasonCode: 'no-such-reason' });
      expect(wrong.status).toBe(422);
      const paper = bodyOf<Paper>(
        await cast.inspector.act(path, 'withdraw', { reasonCode: 'wrong-child' }),
        200,
      );
      expect(paper).toMatchObject({ state: 'withdrawn', withdrawal: { reasonCode: 'wrong-child' } });
      expect(paper.availableActions.every(({ open }) => !open)).toBe(true);
      expect((await download(test, cast.inspector, id)).status).toBe(200);
      expect((await upload(test, cast.inspector, id, PDF)).status).toBe(409);
      expect((await cast.inspector.act(path, 'withdraw', { reasonCode: 'wrong-child' })).status).toBe(409);
    });

    it.each(['admission-taken-back', 'taken-back-by-child', 'sealed-with-intake'])(
      'what the product says by itself has words, and nobody says it: %s',
      async (code) => {
        const entry = bodyOf<{ labels: Record<string, string> }>(
          await cast.inspector.get(`/v1/reference/document-error-reasons/${code}`),
          200,
        );
        expect(Object.keys(entry.labels).sort()).toEqual(['az', 'en', 'ru']);
        const { id } = await uploaded();
        const said = await cast.inspector.act(`/v1/documents/${id}`, 'withdraw', { reasonCode: code });
        const errors = [{ pointer: '/reasonCode', code: 'not-of-this-kind' }];
        expect(bodyOf(said, 422)).toMatchObject({ errors });
      },
    );

    it('bytes that were changed where they lie are given to nobody', async () => {
      const before = new Set(await files());
      const { id } = await uploaded();
      const [file] = (await files()).filter((one) => !before.has(one));
      const bytes = await readFile(file!);
      bytes[bytes.length - 1]! ^= 1;
      await writeFile(file!, bytes);
      expect((await download(test, cast.inspector, id)).status).toBe(500);
    });

    it('each look at the content stands in the audit trail before the first byte', async () => {
      const { id } = await uploaded();
      const where = `resource_id = '${id}' and action = 'document.read'`;
      const before = await countOf(test, 'audit.entry', where);
      await download(test, cast.inspector, id);
      expect(await countOf(test, 'audit.entry', where)).toBe(before + 1);
    });
  });

  describe('being refused', () => {
    it('what is not what it says is not taken, and leaves nothing', async () => {
      const { id } = await describePaper(cast.inspector, child.id);
      const before = (await files()).length;
      const html = Buffer.from('<html><script>alert(1)</script></html>');
      for (const [bytes, type] of [
        [PNG, 'application/pdf'],
        [PDF, 'image/png'],
        [html, 'application/pdf'],
        [html, 'image/jpeg'],
      ] as const) {
        const refused = await upload(test, cast.inspector, id, bytes, { type });
        expect(refused.status).toBe(409);
        expect(refused.body).toMatchObject({ code: 'document.content-is-something-else' });
      }
      expect((await files()).length).toBe(before);
      expect((await download(test, cast.inspector, id)).status).toBe(404);
    });

    it('an empty file, a type that is not on the list and a larger one than set are not taken', async () => {
      const { id } = await describePaper(cast.inspector, child.id);
      const statusOf = async (bytes: Buffer, type?: string) =>
        (await upload(test, cast.inspector, id, bytes, { ...(type && { type }) })).status;
      expect(await statusOf(PDF, 'text/html')).toBe(415);
      expect(await statusOf(PDF, 'application/octet-stream')).toBe(415);
      expect(await statusOf(PDF, 'image/svg+xml')).toBe(415);
      const large = Buffer.concat([PDF, Buffer.alloc(1024 * 1024)]);
      expect(await statusOf(large)).toBe(413);
      expect(await statusOf(Buffer.from('{}'), 'application/json')).toBe(422);
    });

    it('a file is no body of any other route', async () => {
      const sent = await supertest(test.url)
        .post('/v1/documents')
        .set({ authorization: `Bearer ${cast.inspector.token}`, 'content-type': 'application/pdf' })
        .send(PDF);
      expect(sent.status).toBe(415);
    });

    it('from who is not signed in nothing is read', async () => {
      const { id } = await describePaper(cast.inspector, child.id);
      expect((await upload(test, anybody(test), id, PDF, { ifMatch: '"1"' })).status).toBe(401);
    });

    it('an upload says which version it has seen', async () => {
      const { id } = await uploaded();
      expect((await upload(test, cast.inspector, id, PDF, { ifMatch: '"1"' })).status).toBe(412);
    });

    it('of two who upload at once one is told that it came second', async () => {
      const { id } = await describePaper(cast.inspector, child.id);
      const both = await Promise.all(
        [PDF, PDF].map((bytes) => upload(test, cast.inspector, id, bytes, { ifMatch: '"1"' })),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect(await countOf(test, 'documents.content', `document_id = '${id}'`)).toBe(1);
    });

    it('a day that is still to come, an unknown kind and a kind that is of something else are told', async () => {
      const codeOf = async (more: object) => {
        const refused = await cast.inspector.post('/v1/documents', paperOf(child.id, more));
        return [refused.status, (refused.body as { code: string }).code];
      };
      expect(await codeOf({ datedOn: '2199-01-01' })).toEqual([409, 'document.dated-in-the-future']);
      expect(await codeOf({ kind: 'no-such-kind' })).toEqual([422, 'fields-invalid']);
      expect(await codeOf({ kind: 'admission-paper' })).toEqual([409, 'document.kind-not-of-this-subject']);
      expect(await codeOf({ title: '   ' })).toEqual([422, 'fields-invalid']);
    });
  });

  describe('need to know', () => {
    it('nobody of another unit describes, reads, downloads, lists, uploads or withdraws', async () => {
      const { id } = await uploaded();
      const { otherInspector } = cast;
      expect((await otherInspector.post('/v1/documents', paperOf(child.id))).status).toBe(422);
      expect((await otherInspector.get(`/v1/documents/${id}`)).status).toBe(404);
      expect((await download(test, otherInspector, id)).status).toBe(404);
      const list = bodyOf<Listed>(await otherInspector.get(`/v1/documents?childId=${child.id}`), 200);
      expect(list.items).toEqual([]);
      expect((await upload(test, otherInspector, id, PDF, { ifMatch: '"2"' })).status).toBe(404);
      const act = { reasonCode: 'wrong-child' };
      expect((await otherInspector.act(`/v1/documents/${id}`, 'withdraw', act)).status).toBe(404);
      expect((await cast.analyst.get(`/v1/documents/${id}`)).status).toBe(403);
    });

    it('a paper is about a file of the same child', async () => {
      const other = await registerChild(cast.inspector);
      const intake = await registerIntake(cast.inspector, test, other.id);
      const about = { subjectKind: 'intake', subjectId: intake.id, kind: 'decision' };
      expect((await cast.inspector.post('/v1/documents', paperOf(child.id, about))).status).toBe(422);
      expect((await cast.inspector.post('/v1/documents', paperOf(other.id, about))).status).toBe(201);
    });

    it('the paper of a unit is read by a colleague, a medical one too, and the paper of an admission by its author alone', async () => {
      const referralId = await referralIn('drafted', cast, test);
      const [referral] = await rowsOf<{ childId: string }>(
        test,
        'select child_id as "childId" from referrals.referral where id = $1',
        [referralId],
      );
      const about = { subjectKind: 'referral', subjectId: referralId };
      const { childId } = referral!;
      const letter = await describePaper(cast.inspector, childId, { ...about, kind: 'letter' });
      const admission = await describePaper(cast.inspector, childId, { ...about, kind: 'admission-paper' });
      const medical = await describePaper(cast.inspector, childId, { ...about, kind: 'medical-paper' });
      const statusOf = async ({ id }: Paper) => (await cast.supervisor.get(`/v1/documents/${id}`)).status;
      expect([await statusOf(letter), await statusOf(medical)]).toEqual([200, 200]);
      expect(await statusOf(admission)).toBe(404);
    });

    it('the child takes an admission back, and the paper of it is closed to its author too (GC24 §18(a))', async () => {
      const referralId = await referralIn('submitted', cast, test);
      const text = 'select child_id as "childId" from referrals.referral where id = $1';
      const [referral] = await rowsOf<{ childId: string }>(test, text, [referralId]);
      const { id } = await describePaper(cast.inspector, referral!.childId, {
        ...{ subjectKind: 'referral', subjectId: referralId, kind: 'admission-paper' },
      });
      bodyOf(await upload(test, cast.inspector, id, PDF), 200);
      expect((await download(test, cast.inspector, id)).status).toBe(200);
      const path = `/v1/referrals/${referralId}`;
      bodyOf(await cast.prosecutor.act(path, 'retract-admission'), 200);
      expect((await cast.inspector.get(`/v1/documents/${id}`)).status).toBe(404);
      expect((await download(test, cast.inspector, id)).status).toBe(404);
    });

    it('of a case is the team’s and the coordinators’, of a session no more than their centre’s, of a conflict nobody’s', async () => {
      const centre = await centreOf(test, cast);
      const caseId = await allocatedCase(test, cast, centre);
      const { child: one } = bodyOf<{ child: { id: string } }>(
        await centre.worker.get(`/v1/cases/${caseId}`),
        200,
      );
      const about = { subjectKind: 'case', subjectId: caseId, kind: 'letter' };
      const { id } = await describePaper(centre.worker, one.id, about);
      const path = `/v1/documents/${id}`;
      expect((await centre.coordinator.get(path)).status).toBe(200);
      expect((await centre.facilitator.get(path)).status).toBe(404);
      expect((await cast.inspector.get(path)).status).toBe(404);
      expect((await centre.coordinator.act(path, 'withdraw', { reasonCode: 'wrong-kind' })).status).toBe(200);
      const conflict = { ground: 'other', accountId: centre.workerId };
      bodyOf(await centre.coordinator.act(`/v1/cases/${caseId}`, 'conflicts', conflict), 201);
      expect((await centre.worker.get(path)).status).toBe(404);
    });

    it('a list comes in pages, the latest first, and only of what was asked for', async () => {
      const { id: childId } = await registerChild(cast.inspector);
      const made: string[] = [];
      for (const kind of ['letter', 'letter', 'school-paper'])
        made.push((await describePaper(cast.inspector, childId, { kind })).id);
      const path = `/v1/documents?childId=${childId}`;
      const first = bodyOf<Listed>(await cast.inspector.get(`${path}&limit=2`), 200);
      const rest = bodyOf<Listed>(await cast.inspector.get(`${path}&limit=2&cursor=${first.next}`), 200);
      expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual([...made].reverse());
      const letters = bodyOf<Listed>(await cast.inspector.get(`${path}&kind=letter&state=described`), 200);
      expect(letters.items.map(({ id }) => id)).toEqual([made[1], made[0]]);
    });
  });

  describe('what an upload left behind', () => {
    it('is swept after a week, and what a paper names is never touched', async () => {
      await uploaded();
      const kept = await files();
      const folder = join(test.dataDir, 'documents', kept[0]!.split('/').at(-2)!);
      const [part] = folder.split('/').slice(-1);
      const lost = join(folder, `${part}${randomBytes(31).toString('hex')}`);
      const half = join(folder, `${part}${randomBytes(31).toString('hex')}.0a0b0c.part`);
      await writeFile(lost, 'x');
      await writeFile(half, 'x');
      expect(await sweep()).toBe(0);
      const longAgo = new Date(Date.now() - 8 * 86_400_000);
      for (const file of [...kept, lost, half]) await utimes(file, longAgo, longAgo);
      expect(await sweep()).toBe(2);
      expect((await files()).sort()).toEqual(kept.sort());
    });
  });
});
