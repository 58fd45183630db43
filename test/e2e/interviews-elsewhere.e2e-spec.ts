import type { Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, sampleIdentity, type Cast } from '../support/journey';
import { intakeOfFound } from '../support/known-elsewhere';
import { interviewBody, rightsBody } from '../support/world/make-due-process';

interface Interview {
  readonly id: string;
  readonly breaches: readonly { readonly code: string }[];
}

describe('Interviewing a child about several intakes', () => {
  let test: TestApp;
  let cast: Cast;
  let identity: ReturnType<typeof sampleIdentity> & { identityNumber: string };
  let child: string;
  let first: string;

  beforeAll(async () => {
    test = await startApp();
    // Noon in Baku, so that nothing happens at night.
    test.clock.set(`${test.clock.now().toISOString().slice(0, 10)}T08:00:00.000Z`);
    cast = await castOf(test);
  });

  let born = 0;
  beforeEach(async () => {
    born += 1;
    const identityNumber = 'ABCDEFGHJKLMNPQRSTUVWXYZ'.charAt(born).repeat(7);
    identity = { ...sampleIdentity(), identityNumber };
    child = (await registerChild(cast.inspector, identity)).id;
    first = await intakeOf(child);
  });

  afterAll(() => test.close());

  const hoursAgo = (hours: number) => new Date(test.clock.now().getTime() - hours * 3_600_000).toISOString();
  const intakeOf = async (of: string): Promise<string> => (await registerIntake(cast.inspector, test, of)).id;
  const ofOthers = () => intakeOfFound(cast.otherInspector, test, identity);
  const fair = [
    { role: 'lawyer', throughout: true },
    { role: 'parent', throughout: false },
  ];
  const record = (intake: string, [from, until]: readonly [number, number], by = cast.inspector) =>
    by.post(`/v1/intakes/${intake}/interviews`, {
      ...interviewBody(hoursAgo(until)),
      ...{ beganAt: hoursAgo(from), endedAt: hoursAgo(until), present: fair },
    });
  const breachesOf = async (intake: string, times: readonly [number, number], by?: Caller) =>
    bodyOf<Interview>(await record(intake, times, by), 201).breaches.map(({ code }) => code);
  /** What the first interview of an intake did not keep, as it stands by now. */
  const standing = async (intake: string, by = cast.inspector): Promise<string[]> => {
    const listed = await by.get(`/v1/intakes/${intake}/interviews`);
    return bodyOf<{ items: Interview[] }>(listed, 200).items[0]!.breaches.map(({ code }) => code);
  };
  const markInError = async (): Promise<void> => {
    const wrong = { reasonCode: 'wrong-child', note: 'Two children gave the same name.' };
    bodyOf(await cast.supervisor.act(`/v1/intakes/${first}`, 'mark-in-error', wrong), 200);
  };
  const explainRights = async (intake: string, by = cast.inspector): Promise<void> => {
    const told = rightsBody(hoursAgo(10));
    bodyOf(await by.post(`/v1/intakes/${intake}/rights-explanations`, told), 201);
  };

  describe.each([
    ['of one unit', () => [intakeOf(child), cast.inspector] as const],
    ['of another unit', () => [ofOthers(), cast.otherInspector] as const],
  ])('%s', (_, another) => {
    it('is not done twice at the same time', async () => {
      const [made, by] = another();
      const second = await made;
      bodyOf(await record(first, [2, 1]), 201);
      const refused = bodyOf(await record(second, [2, 1], by), 409);
      expect(refused['code']).toBe('interview.overlaps-another');
      expect(JSON.stringify(refused)).not.toMatch(new RegExp(`${first}|sabunchi`, 'i'));
    });

    it('is not done twice when two say so at once', async () => {
      const [made, by] = another();
      const second = await made;
      const answers = await Promise.all([record(first, [2, 1]), record(second, [1.5, 0.5], by)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('is as long as all those within a day together', async () => {
      const [made, by] = another();
      const second = await made;
      await explainRights(first);
      await explainRights(second, by);
      expect(await breachesOf(first, [4.5, 2.2])).toEqual([]);
      expect(await breachesOf(second, [2.1, 0.1], by)).toEqual(['interview.too-long']);
      expect(await standing(first)).toEqual(['interview.too-long']);
    });

    it('is no longer too long where the other intake was recorded in error', async () => {
      const [made, by] = another();
      const second = await made;
      await explainRights(second, by);
      bodyOf(await record(first, [4.5, 2.2]), 201);
      expect(await breachesOf(second, [2.1, 0.1], by)).toEqual(['interview.too-long']);
      await markInError();
      expect(await standing(second, by)).toEqual([]);
    });
  });

  it('counts under whichever of its numbers', async () => {
    const again = await registerChild(cast.inspector, {
      ...sampleIdentity('2012-06-06'),
      familyName: 'Başqayeva',
    });
    const second = await intakeOf(again.id);
    const merge = await cast.inspector.post('/v1/child-merges', {
      kept: { childId: child },
      merged: { childId: again.id },
      reasonCode: 'registered-twice',
    });
    const { id } = bodyOf<{ id: string }>(merge, 201);
    bodyOf(await cast.supervisor.act(`/v1/child-merges/${id}`, 'approve'), 200);
    bodyOf(await record(first, [2, 1]), 201);
    bodyOf(await record(second, [2, 1]), 409);
  });

  it('does not count what was told of an intake in error', async () => {
    bodyOf(await record(first, [2, 1]), 201);
    await markInError();
    bodyOf(await record(await ofOthers(), [2, 1], cast.otherInspector), 201);
  });
});
