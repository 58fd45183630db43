import { newId } from '../../../../src/kernel/ids';
import { SUBJECT_KINDS } from '../../../../src/modules/documents/domain/document';
import { orphanedPapers } from '../../../support/orphans';
import { describePaper } from '../../../support/papers';
import { rowsOf } from '../../../support/rows';
import { makeWorld, type World } from '../../../support/world';

describe('what papers are about', () => {
  let world: World;

  beforeAll(async () => {
    world = await makeWorld();
  }, 60_000);
  afterAll(() => world.close());

  it('exists wherever the world has one', async () => {
    const { stories, sessions, plans, order, case: caseId, test } = world;
    const coordinator = world.who('centre-coordinator', 'centre').caller;
    const worker = world.who('case-worker', 'centre').caller;
    const inspector = world.who('child-inspector', 'police').caller;
    const { child, intake, referrals } = stories.police;
    await describePaper(inspector, child, { subjectKind: 'intake', subjectId: intake, kind: 'decision' });
    const referral = { subjectKind: 'referral', subjectId: referrals.accepted!.id, kind: 'letter' };
    await describePaper(inspector, child, referral);
    await describePaper(coordinator, child, { subjectKind: 'order', subjectId: order, kind: 'letter' });
    for (const [subjectKind, subjectId, kind] of [
      ['case', caseId, 'letter'],
      ['session', sessions.scheduled, 'session-paper'],
      ['plan', plans.active, 'plan-signature'],
    ])
      await describePaper(worker, child, { subjectKind, subjectId, kind });
    const kinds = await rowsOf<{ kind: string }>(
      test,
      'select distinct subject_kind as kind from documents.document order by 1',
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([...SUBJECT_KINDS].sort());
    expect(await orphanedPapers(test)).toEqual([]);
  });

  it('would be missed: what leads nowhere, by what it is about and by its file', async () => {
    const lost: string[] = [];
    for (const name of ['subject', 'file']) {
      const id = newId();
      lost.push(id);
      await rowsOf(
        world.test,
        `insert into documents.document (id, child_id, subject_kind, subject_id, file_kind, file_id, kind, sight, title,
           language, dated_on, state, editions, agency_id, described_by, version, created_at, updated_at)
         select $1, child_id, 'plan', case when $3::text = 'file' then (select id from case_plans.plan limit 1) else $2::uuid end, 'case',
           case when $3::text = 'file' then $2::uuid else $4::uuid end, kind, sight, title, language, dated_on, 'described', 0, agency_id,
           described_by, 1, created_at, updated_at
         from documents.document limit 1`,
        [id, newId(), name, world.case],
      );
    }
    expect(await orphanedPapers(world.test)).toEqual(lost.sort());
  });
});
