import { auditValues, type AuditedAct } from '../../../../src/platform/persistence/audit-trail';
import type { SeenResource } from '../../../../src/platform/persistence/seen-resource';

const act = { actor: {}, facts: {} } as unknown as AuditedAct;

/** Kind, id and version of the resource that an entry names, and its child. */
const named = (...seen: SeenResource[]) => auditValues(act, seen, { decision: 'allowed' }).slice(7, 11);

describe('an entry of the audit trail', () => {
  const before = { kind: 'referral', id: 'r1', version: 1, childId: 'c1' };

  it('names the one thing that was read or changed', () =>
    expect(named(before)).toEqual(['referral', 'r1', 1, 'c1']));

  it('names what was read before the act and after it once, as it is by then', () =>
    expect(named(before, { ...before, version: 2 })).toEqual(['referral', 'r1', 2, 'c1']));

  it('names none of several things, and their kind', () => {
    expect(named(before, { ...before, id: 'r2' })).toEqual(['referral', null, null, 'c1']);
    expect(named(before, { ...before, kind: 'intake' })).toEqual(['referral', null, null, 'c1']);
    expect(named()).toEqual([null, null, null, null]);
  });
});
