import { rowsOf } from '../support/rows';
import { bodyOf } from '../support/journey';
import { came, codeOf, Meetings } from '../support/meetings';

describe('What is said of a child after a session', () => {
  let meetings: Meetings;
  let caseId: string;

  beforeAll(async () => {
    meetings = await Meetings.begin();
    caseId = await meetings.caseInDelivery();
  }, 60_000);

  afterAll(() => meetings.close());

  const right = (attendance: string, more: object = {}) =>
    came(caseId, attendance, { correctionReason: 'learned-more', ...more });
  const hold = (path: string, said: object, by = meetings.centre.facilitator) =>
    by.act(path, 'hold', { attendance: [said] });
  const correct = (path: string, said: object, by = meetings.centre.facilitator) =>
    by.act(path, 'correct-attendance', said);

  it('is put right also where the session was cancelled, and both stay', async () => {
    const path = await meetings.book([caseId]);
    bodyOf(await meetings.centre.worker.act(path, 'cancel', { reasonCode: 'child-ill' }), 200);
    const fault = right('absent-excused', { reasonCode: 'told-wrong-time' });
    bodyOf(await correct(path, fault, meetings.centre.worker), 200);
    const said = await meetings.saidOf(path, caseId);
    expect(said.map(({ attendance }) => attendance)).toEqual(['absent-excused', 'centre-cancelled']);
    expect((await meetings.read(path)).state).toBe('cancelled');
  });

  it('is no absence where it was cancelled, and nobody was expected', async () => {
    const path = await meetings.book([caseId]);
    bodyOf(await meetings.centre.worker.act(path, 'cancel', { reasonCode: 'child-ill' }), 200);
    await meetings.later(24 * 5);
    const absent = right('absent-unexcused', { reasonCode: 'not-known' });
    expect(codeOf(await correct(path, absent))).toEqual([409, 'session.nobody-was-expected']);
  });

  it('is not put right where it was put elsewhere', async () => {
    const path = await meetings.book([caseId]);
    const asked = { askedBy: 'child', reasonCode: 'child-ill', ...meetings.slot() };
    bodyOf(await meetings.centre.worker.act(path, 'reschedule', asked), 200);
    expect(codeOf(await correct(path, right('attended')))).toEqual([
      409,
      'session.not-open-for-correct-attendance',
    ]);
  });

  it('loses a fault of the centre by somebody who neither led it nor wrote that down', async () => {
    const path = await meetings.begun([caseId]);
    const { facilitator, coordinator, worker } = meetings.centre;
    bodyOf(
      await hold(path, came(caseId, 'absent-excused', { reasonCode: 'told-wrong-time' }), coordinator),
      200,
    );
    const absent = right('absent-unexcused', { reasonCode: 'not-known' });
    for (const by of [facilitator, coordinator])
      expect(codeOf(await correct(path, absent, by))).toEqual([409, 'session.fault-taken-back-by-oneself']);
    bodyOf(await correct(path, absent, worker), 200);
  });

  it('is no absence while the child may still come', async () => {
    const path = await meetings.book([caseId], meetings.between(1, 3));
    await meetings.later(1);
    const absent = came(caseId, 'absent-unexcused', { reasonCode: 'not-known' });
    expect(codeOf(await hold(path, absent))).toEqual([409, 'session.child-may-still-come']);
    await meetings.later(1);
    bodyOf(await hold(path, absent), 200);
    await meetings.later(2);
  });

  it('is no lateness of more minutes than the session had', async () => {
    const path = await meetings.begun([caseId]);
    const answer = await hold(path, came(caseId, 'late', { minutesLate: 60 }));
    expect(bodyOf(answer, 422)['errors']).toEqual([
      expect.objectContaining({ pointer: '/attendance/0/minutesLate', code: 'longer-than-the-session' }),
    ]);
  });

  it('names the case in capital letters as well, and a child once', async () => {
    const capitals = caseId.toUpperCase();
    const path = await meetings.begun([capitals]);
    bodyOf(await hold(path, came(capitals)), 200);
    const twice = await meetings.centre.worker.post('/v1/sessions', meetings.wish([caseId, capitals]));
    expect(twice.status).toBe(422);
  });

  it('is asked in no room that is retired while it is booked: the code is the same', async () => {
    const { coordinator, worker } = meetings.centre;
    for (let n = 0; n < 4; n += 1) {
      const room = await coordinator.post('/v1/rooms', { name: `Racing ${n}`, seats: 2 });
      const { id: roomId } = bodyOf<{ id: string }>(room, 201);
      const wish = meetings.wish([caseId], { roomId, placeWords: undefined });
      const etag = String((await coordinator.get(`/v1/rooms/${roomId}`)).headers['etag']);
      const answers = await Promise.all([
        coordinator.post(`/v1/rooms/${roomId}/retire`, {}, { 'if-match': etag }),
        worker.post('/v1/sessions', wish),
      ]);
      const codes = answers.map(codeOf);
      expect([
        [
          [200, undefined],
          [409, 'session.room-retired'],
        ],
        [
          [409, 'room.still-booked'],
          [201, undefined],
        ],
      ]).toContainEqual(codes);
    }
  });

  describe('is contested by the child', () => {
    const claim = { attendance: 'attended', words: 'I was there, at the back.' };
    const contest = (path: string, by = meetings.centre.worker) =>
      by.act(path, 'contest-attendance', { caseId, ...claim });

    async function absent(): Promise<string> {
      const path = await meetings.begun([caseId]);
      bodyOf(await hold(path, came(caseId, 'absent-unexcused', { reasonCode: 'not-known' })), 200);
      return path;
    }

    it('through who answers for its case: both stay, and its words for who sees the case', async () => {
      const path = await absent();
      bodyOf(await contest(path), 200);
      const { participants } = await meetings.read(path);
      expect(participants[0]).toMatchObject({
        attendance: [{ attendance: 'absent-unexcused' }],
        contests: [claim],
      });
      const seen = await meetings.read(path, meetings.centre.facilitator);
      expect(seen.participants[0]!.contests).toMatchObject([{ attendance: 'attended', words: null }]);
      const { rows } = {
        rows: await rowsOf<{ words: Buffer }>(meetings.test, 'select words from sessions.contest'),
      };
      expect(rows.some(({ words }) => words.includes('back'))).toBe(false);
    });

    it('not through who leads it, before anything was said, nor twice', async () => {
      const path = await meetings.begun([caseId]);
      expect(codeOf(await contest(path))).toEqual([409, 'session.not-open-for-contest-attendance']);
      bodyOf(await hold(path, came(caseId, 'absent-unexcused', { reasonCode: 'not-known' })), 200);
      expect(codeOf(await contest(path, meetings.centre.facilitator))).toEqual([
        403,
        'session.case-not-seen',
      ]);
      bodyOf(await contest(path), 200);
      expect(codeOf(await contest(path))).toEqual([409, 'session.contested-already']);
    });

    it('and answered by another than who is contradicted, on whose desk it lies', async () => {
      const path = await absent();
      bodyOf(await contest(path), 200);
      const { facilitator, coordinator } = meetings.centre;
      expect(await meetings.waitsFor(coordinator, path)).toContain('session-contested');
      expect(await meetings.waitsFor(facilitator, path)).not.toContain('session-contested');
      const stays = right('absent-unexcused', { reasonCode: 'not-known' });
      expect(codeOf(await correct(path, stays))).toEqual([409, 'session.contest-answered-by-oneself']);
      bodyOf(await correct(path, right('attended')), 200);
      expect(await meetings.waitsFor(coordinator, path)).toEqual([]);
    });
  });
});
