import { createHash } from 'node:crypto';
import type { Work } from '../../../../src/platform/persistence/work';
import { Idempotency, type Answer } from '../../../../src/platform/http/idempotency';
import { Keys } from '../../../../src/platform/security/keys';

const requestKey = { accountId: 'a1', route: 'POST /v1/referrals', key: 'key-12345' };
const answer: Answer = { status: 201, body: '{"id":"r1","note":"canary"}', etag: '"1.x"' };
const body = { intakeId: 'i1' };

/** A work of an agency, and what it was given to write. */
function workOf(agencyId: string) {
  const rows: unknown[][] = [];
  const seen: unknown[] = [{ kind: 'referral', id: 'r1', childId: 'c1' }];
  const work = {
    now: new Date('2026-05-01T10:00:00Z'),
    actor: { agencyId },
    seenSoFar: seen,
    saw: (resource: unknown) => void seen.push(resource),
    write: (_: unknown, values: unknown[]) => void rows.push(values),
  } as unknown as Work;
  return { work, rows, seen };
}

/** What the work was given to write. */
function kept(idempotency: Idempotency) {
  const { work, rows } = workOf('g1');
  idempotency.keep(work, requestKey, body, answer);
  const [, , , bodyHash, status, box] = rows[0] as [string, string, string, string, number, Buffer];
  return { bodyHash, status, answer: box };
}

describe('an idempotency key', () => {
  const idempotency = new Idempotency(new Keys(Buffer.alloc(32, 1)));

  it.each(['key-1234', 'A'.repeat(128), 'a.b_c:d-e9'])('may be %j', (key) =>
    expect(() => Idempotency.checkShape(key)).not.toThrow(),
  );

  it.each(['', 'short', 'A'.repeat(129), 'with space', 'ünfold12', 'a'.repeat(8) + '\n'])(
    'may not be %j',
    (key) =>
      expect(() => Idempotency.checkShape(key)).toThrow(
        expect.objectContaining({ kind: 'malformed', code: 'idempotency-key-malformed' }) as Error,
      ),
  );

  it('gives the first answer again for the same body', () => {
    expect(idempotency.replay(workOf('g1').work, kept(idempotency), requestKey, { intakeId: 'i1' })).toEqual(
      answer,
    );
  });

  it('knows a body again whose fields stand in another order, at any depth, but no list in another order', () => {
    const { work, rows } = workOf('g1');
    idempotency.keep(work, requestKey, { a: [{ b: 1, c: 2 }, 3], d: null }, answer);
    const [, , , bodyHash, status, box] = rows[0] as [string, string, string, string, number, Buffer];
    const again = (sent: object) =>
      idempotency.replay(workOf('g1').work, { bodyHash, status, answer: box }, requestKey, sent);
    expect(again({ d: null, a: [{ c: 2, b: 1 }, 3] })).toEqual(answer);
    expect(() => again({ d: null, a: [3, { b: 1, c: 2 }] })).toThrow();
  });

  it('is refused for another body', () => {
    expect(() =>
      idempotency.replay(workOf('g1').work, kept(idempotency), requestKey, { intakeId: 'i2' }),
    ).toThrow(expect.objectContaining({ kind: 'invalid', code: 'idempotency-key-reused' }) as Error);
  });

  it('is refused to the same person in another agency', () => {
    const { work } = workOf('g2');
    expect(() => idempotency.replay(work, kept(idempotency), requestKey, body)).toThrow(
      expect.objectContaining({ kind: 'invalid', code: 'idempotency-key-reused' }) as Error,
    );
  });

  it('tells the audit trail again what the answer shows', () => {
    const { work, seen } = workOf('g1');
    seen.length = 0;
    idempotency.replay(work, kept(idempotency), requestKey, body);
    expect(seen).toEqual([{ kind: 'referral', id: 'r1', childId: 'c1' }]);
  });

  it('keeps a digest of the body that nobody can try names against', () => {
    const plain = createHash('sha256').update(JSON.stringify(body)).digest('base64url');
    const other = new Idempotency(new Keys(Buffer.alloc(32, 2)));
    expect([plain, kept(other).bodyHash]).not.toContain(kept(idempotency).bodyHash);
  });

  it('keeps no word of the answer in clear', () => {
    const { answer: box } = kept(idempotency);
    expect(box.toString('latin1')).not.toContain('canary');
  });

  it.each([
    ['person', { ...requestKey, accountId: 'a2' }],
    ['route', { ...requestKey, route: 'POST /v1/intakes' }],
    ['key', { ...requestKey, key: 'key-54321' }],
  ])('opens no answer that was kept for another %s', (_, other) => {
    expect(() => idempotency.replay(workOf('g1').work, kept(idempotency), other, body)).toThrow();
  });
});
