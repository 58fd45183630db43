import type { Response } from 'supertest';
import type { Caller } from '../support/actors';
import { bodyOf } from '../support/journey';
import { rowsOf } from '../support/rows';
import { makeWorld, type World } from '../support/world';

interface NoteBody {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly text: string | null;
  readonly taskCount: number;
  readonly settledBy: string | null;
  readonly tasks: readonly {
    intakeNumber: string;
    child: object;
    note: string | null;
    dueAt: string | null;
  }[];
  readonly availableActions: readonly string[];
}

const codeOf = ({ status, body }: Response) => [status, (body as { code: string }).code];

describe('Shift notes', () => {
  let world: World;
  let inspector: Caller;
  let investigator: Caller;
  let intakeId: string;

  beforeAll(async () => {
    world = await makeWorld();
    inspector = world.who('child-inspector', 'police').caller;
    investigator = world.who('investigator', 'police').caller;
    intakeId = world.stories.police.intake;
  }, 60_000);
  afterAll(() => world.close());

  const write = async (told: object = { text: 'Quiet night.' }): Promise<NoteBody> =>
    bodyOf<NoteBody>(await inspector.post('/v1/shift-notes', told), 201);
  const pathOf = ({ id }: { id: string }) => `/v1/shift-notes/${id}`;
  const read = async (by: Caller, note: { id: string }) => bodyOf<NoteBody>(await by.get(pathOf(note)), 200);
  const listed = async (by: Caller, list: string): Promise<string[]> => {
    const answer = await by.get(`/v1/shift-notes?limit=200&list=${list}`);
    return bodyOf<{ items: { id: string }[] }>(answer, 200).items.map(({ id }) => id);
  };
  const waiting = async (by: Caller): Promise<number | undefined> => {
    const me = bodyOf<{ waiting: { list: string; count: number }[] }>(await by.get('/v1/me'), 200);
    return me.waiting.find(({ list }) => list === 'shift-notes.open')?.count;
  };

  it('pass what is to be done to another person of the unit, once', async () => {
    const dueAt = new Date(world.test.clock.now().getTime() + 3_600_000).toISOString();
    const task = { intakeId, task: 'give-medication', dueAt, note: 'canary-of-a-task' };
    const before = await waiting(investigator);
    const written = await write({ text: 'canary-of-a-note', tasks: [task] });
    expect(written).toMatchObject({ state: 'written', taskCount: 1, availableActions: ['withdraw'] });
    expect(await waiting(investigator)).toBe((before ?? 0) + 1);
    expect(await listed(investigator, 'open')).toContain(written.id);
    const seen = await read(investigator, written);
    expect(seen).toMatchObject({
      text: 'canary-of-a-note',
      tasks: [{ intakeId, note: 'canary-of-a-task', dueAt, child: { id: world.stories.police.child } }],
      availableActions: ['take-over'],
    });
    const taken = bodyOf<NoteBody>(await investigator.act(pathOf(written), 'take-over'), 200);
    expect(taken).toMatchObject({ state: 'taken-over', version: 2, availableActions: [] });
    expect(taken.settledBy).toBe(world.who('investigator', 'police').account);
    expect(await listed(investigator, 'open')).not.toContain(written.id);
    expect(await listed(inspector, 'mine')).toContain(written.id);
    expect(codeOf(await investigator.act(pathOf(written), 'take-over'))).toEqual([
      409,
      'shift-note.not-open-for-take-over',
    ]);
  });

  it('keep the words out of the database in clear, and show no name', async () => {
    const { id } = await write({ text: 'canary', tasks: [{ intakeId, task: 'other', note: 'canary' }] });
    const kept = await rowsOf<{ text: Buffer; note: Buffer }>(
      world.test,
      'select n.text, k.note from desk.shift_note n join desk.shift_task k on k.note_id = n.id where n.id = $1',
      [id],
    );
    expect([kept[0]?.text.includes('canary'), kept[0]?.note.includes('canary')]).toEqual([false, false]);
    const [task] = (await read(inspector, { id })).tasks;
    expect(Object.keys(task?.child ?? {}).sort()).toEqual(['id', 'initials', 'number']);
  });

  it('are taken over by another, and taken back by the writer alone', async () => {
    const note = await write();
    expect(codeOf(await inspector.act(pathOf(note), 'take-over'))).toEqual([
      409,
      'shift-note.taken-over-by-its-writer',
    ]);
    expect(codeOf(await investigator.act(pathOf(note), 'withdraw'))).toEqual([
      409,
      'shift-note.withdrawn-by-another',
    ]);
    expect(bodyOf<NoteBody>(await inspector.act(pathOf(note), 'withdraw'), 200).state).toBe('withdrawn');
  });

  it('are refused when they say nothing, or what cannot be', async () => {
    const refused = (told: object) => inspector.post('/v1/shift-notes', told);
    expect(codeOf(await refused({}))).toEqual([409, 'shift-note.says-nothing']);
    const dueAt = world.test.clock.now().toISOString();
    expect(codeOf(await refused({ tasks: [{ intakeId, task: 'other', dueAt }] }))).toEqual([
      409,
      'shift-note.task-due-in-the-past',
    ]);
    expect((await refused({ tasks: [{ intakeId, task: 'no-such-task' }] })).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/tasks/0/task' }],
    });
    expect((await refused({ text: 'x', unknown: 1 })).status).toBe(422);
    const foreign = world.stories.court.intake;
    expect((await refused({ tasks: [{ intakeId: foreign, task: 'other' }] })).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/tasks/0/intakeId' }],
    });
  });

  it('are no business of other units and other roles', async () => {
    const note = await write();
    const beside = world.who('child-inspector', 'police-beside').caller;
    expect((await beside.get(pathOf(note))).status).toBe(404);
    expect(await listed(beside, 'all')).not.toContain(note.id);
    expect((await beside.post(`${pathOf(note)}/take-over`, {}, { 'if-match': '"1"' })).status).toBe(404);
    expect((await world.who('prosecutor', 'prosecutor').caller.get(pathOf(note))).status).toBe(403);
  });

  it('demand the present version, and let one of two through', async () => {
    const path = `${pathOf(await write())}/take-over`;
    expect((await investigator.post(path, {})).status).toBe(428);
    expect((await investigator.post(path, {}, { 'if-match': '"7"' })).status).toBe(412);
    const supervisor = world.who('police-supervisor', 'police').caller;
    const both = await Promise.all(
      [investigator, supervisor].map((by) => by.post(path, {}, { 'if-match': '"1"' })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('are written once, however often they are sent', async () => {
    const key = { 'idempotency-key': 'the-same-shift-note' };
    const [one, two] = [
      await inspector.post('/v1/shift-notes', { text: 'Once.' }, key),
      await inspector.post('/v1/shift-notes', { text: 'Once.' }, key),
    ];
    expect(bodyOf<NoteBody>(two, 201).id).toBe(bodyOf<NoteBody>(one, 201).id);
  });
});
