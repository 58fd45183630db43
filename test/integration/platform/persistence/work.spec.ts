import { newId } from '../../../../src/kernel/ids';
import { AgencyEntity } from '../../../../src/modules/access/persistence/agency.entity';
import type { Work } from '../../../../src/platform/persistence/work';
import { Doorway, NOW } from '../doorway';

const agency = (facts: Partial<AgencyEntity> = {}): AgencyEntity => ({
  id: newId(),
  kind: 'school',
  nameAz: 'M',
  nameEn: 'S',
  nameRu: 'Ш',
  districts: ['baku-sabunchu'],
  superiorId: null,
  capacity: null,
  contact: null,
  validFrom: '2026-01-01',
  validTo: null,
  version: 1,
  createdAt: NOW,
  updatedAt: NOW,
  ...facts,
});

const CONTEXT = `select name, nullif(current_setting(name, true), '') as value
  from unnest(array['app.account', 'app.agency', 'app.agency_kind', 'app.roles', 'app.purpose', 'app.now', 'app.job']) as name`;

describe('a unit of work', () => {
  let doorway: Doorway;
  let work: Work;

  beforeAll(async () => {
    doorway = await Doorway.build();
  });

  beforeEach(async () => {
    work = await doorway.work();
  });

  afterEach(async () => {
    await work.rollback();
    expect(doorway.heldConnections).toBe(0);
  });

  afterAll(() => doorway.close());

  it('keeps what it wrote, with its audit entry, when it commits', async () => {
    const row = agency();
    work.insert(AgencyEntity, row);
    work.saw({ kind: 'agency', id: row.id, version: 1 });
    await work.commit();
    expect(await doorway.count('access.agency', `id = '${row.id}'`)).toBe(1);
    expect(await doorway.count('audit.entry', `resource_id = '${row.id}' and decision = 'allowed'`)).toBe(1);
  });

  it('tells why a write failed to whoever asks next', async () => {
    const unknown = newId();
    work.insert(AgencyEntity, agency({ superiorId: unknown }));
    await expect(work.query('select 1')).rejects.toMatchObject({ code: '23503' });
  });

  it('keeps nothing when a write that nobody waited for fails', async () => {
    const row = agency();
    work.insert(AgencyEntity, row);
    work.write('insert into access.agency (id) values ($1)', [newId()]);
    work.insert(AgencyEntity, agency());
    work.saw({ kind: 'agency', id: row.id });
    await expect(work.commit()).rejects.toMatchObject({ code: '23502' });
    expect(await doorway.count('access.agency', `id = '${row.id}'`)).toBe(0);
    expect(await doorway.count('audit.entry', `resource_id = '${row.id}'`)).toBe(0);
  });

  it('keeps nothing when the audit entry cannot be written', async () => {
    const row = agency();
    work.insert(AgencyEntity, row);
    work.saw({ kind: 'agency', id: 'no id at all' });
    await expect(work.commit()).rejects.toMatchObject({ code: '22P02' });
    expect(await doorway.count('access.agency', `id = '${row.id}'`)).toBe(0);
  });

  it('keeps nothing when it is undone', async () => {
    const row = agency();
    work.insert(AgencyEntity, row);
    await work.rollback();
    expect(await doorway.count('access.agency', `id = '${row.id}'`)).toBe(0);
  });

  it('can be undone twice, and after its commit', async () => {
    await work.commit();
    await work.rollback();
    await work.rollback();
    expect(work.isOpen).toBe(false);
  });

  it('is closed by a commit that fails', async () => {
    work.write('select 1/0', []);
    await expect(work.commit()).rejects.toMatchObject({ code: '22012' });
    expect(work.isOpen).toBe(false);
  });

  it('changes a row that still has the version that was read', async () => {
    const row = agency();
    work.insert(AgencyEntity, row);
    await work.update(AgencyEntity, { ...row, nameEn: 'School', version: 2 }, 1);
    await work.commit();
    expect(
      await doorway.count('access.agency', `id = '${row.id}' and name_en = 'School' and version = 2`),
    ).toBe(1);
  });

  it('does not change a row that somebody else has changed since', async () => {
    const row = agency({ version: 3 });
    work.insert(AgencyEntity, row);
    await expect(work.update(AgencyEntity, { ...row, version: 3 }, 2)).rejects.toMatchObject({
      kind: 'changed-since',
    });
  });

  it('does not change a row that is not there', async () => {
    await expect(work.update(AgencyEntity, agency({ version: 2 }), 1)).rejects.toMatchObject({
      kind: 'changed-since',
    });
  });

  it('lets one of two at once change a row, and tells the other', async () => {
    const row = agency();
    work.insert(AgencyEntity, row);
    await work.commit();
    const [first, second] = await Promise.all([doorway.work(), doorway.work()]);
    await first.update(AgencyEntity, { ...row, version: 2 }, 1);
    const late = second.update(AgencyEntity, { ...row, version: 2 }, 1);
    await Promise.all([first.commit(), expect(late).rejects.toMatchObject({ kind: 'changed-since' })]);
    await second.rollback();
  });

  it('puts an event into the outbox, to be delivered once it is committed', async () => {
    const subjectId = newId();
    const subject = { kind: 'referral', id: subjectId };
    work.emit({ type: 'referral.submitted.v1', subject, facts: { referralId: subjectId } });
    await work.commit();
    const { rows } = await doorway.owner.query('select * from platform.outbox where subject_id = $1', [
      subjectId,
    ]);
    expect(rows).toMatchObject([
      { type: 'referral.submitted.v1', subject_kind: 'referral', occurred_at: NOW, request_id: 'request-1' },
    ]);
  });

  it('delivers no event of what was undone', async () => {
    const subject = { kind: 'referral', id: newId() };
    work.emit({ type: 'referral.submitted.v1', subject, facts: {} });
    await work.rollback();
    expect(await doorway.count('platform.outbox', `subject_id = '${subject.id}'`)).toBe(0);
  });

  it('numbers events in the order in which they were told', async () => {
    const subject = { kind: 'child', id: newId() };
    for (const type of ['a.v1', 'b.v1', 'c.v1']) work.emit({ type, subject, facts: {} });
    await work.commit();
    const { rows } = await doorway.owner.query<{ type: string }>(
      'select type from platform.outbox where subject_id = $1 order by position',
      [subject.id],
    );
    expect(rows.map(({ type }) => type)).toEqual(['a.v1', 'b.v1', 'c.v1']);
  });

  it.each(['commit', 'rollback'] as const)('leaves nobody behind on its connection after %s', async (end) => {
    const [own] = await work.query<{ pid: number }>('select pg_backend_pid() as pid');
    await work[end]();
    const left = await doorway.withConnection(async (client) => {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      return { pid: rows[0]?.pid, context: (await client.query<{ value: string | null }>(CONTEXT)).rows };
    });
    expect(left.pid).toBe(own?.pid);
    expect(left.context.filter(({ value }) => value !== null)).toEqual([]);
  });

  it('gives its connection back when the server has ended it', async () => {
    await expect(work.query('select pg_terminate_backend(pg_backend_pid())')).rejects.toThrow();
    await expect(work.rollback()).rejects.toThrow();
  });
});

describe('the opening of a unit of work', () => {
  let doorway: Doorway;

  beforeAll(async () => {
    doorway = await Doorway.build();
  });

  afterAll(() => doorway.close());

  const opening = (text: string) => doorway.opening.begin([{ statement: { text }, values: [] }]);

  it('gives the connection back when a statement fails', async () => {
    await expect(opening('select 1/0')).rejects.toMatchObject({ code: '22012' });
    expect(doorway.heldConnections).toBe(0);
  });

  it('gives the connection back when the server ends it', async () => {
    for (let time = 0; time < 3; time += 1) {
      await expect(opening('select pg_terminate_backend(pg_backend_pid())')).rejects.toThrow();
    }
    expect(doorway.heldConnections).toBe(0);
    expect(await doorway.entered()).toMatchObject({ roles: ['administrator'] });
  });

  it('keeps a statement on its own that needs no actor', async () => {
    const [answer] = await doorway.opening.alone([{ statement: { text: 'select 7 as n' }, values: [] }]);
    expect(answer?.rows).toEqual([{ n: 7 }]);
    expect(doorway.heldConnections).toBe(0);
  });
});
