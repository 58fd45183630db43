import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleLetter, type SimpleLetter } from '../support/letters';
import { MailNotices } from '../../src/modules/notifications/application/mail-notices';
import { LetterBox } from '../../src/modules/notifications/sending/letter-box';
import { WORK_KINDS } from '../../src/platform/policy/work-items';
import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { allocatedCase, centreOf, type Centre } from '../support/delivery';
import { bodyOf, castOf, type Cast } from '../support/journey';
import { countOf, rowsOf } from '../support/rows';

interface Preference {
  readonly version: number;
  readonly mailbox: string | null;
  readonly immediately: readonly string[];
  readonly daily: readonly string[];
}

const PATH = '/v1/me/notice-preferences';

describe('Letters about what waits', () => {
  let test: TestApp;
  let cast: Cast;
  let centre: Centre;
  let caseId: string;

  beforeAll(async () => {
    test = await startApp({
      PUBLIC_URL: 'https://diversion.example',
      MAIL_FROM: 'notices@diversion.example',
    });
    cast = await castOf(test);
    centre = await centreOf(test, cast);
    caseId = await allocatedCase(test, cast, centre);
  }, 60_000);
  afterAll(() => test.close());
  beforeEach(async () => {
    await rowsOf(test, 'delete from notifications.preference');
    await rm(join(test.dataDir, 'mail'), { recursive: true, force: true });
    cast = await castOf(test);
    centre = await centreOf(test, cast);
  });

  const wish = (more: object = {}) => ({
    ...{ mailbox: 'worker@centre.example', language: 'en', immediately: [], daily: [], ...more },
  });
  const say = async (by: Caller, more: object = {}) =>
    bodyOf<Preference>(await by.act(PATH, 'change', wish(more)), 200);
  const later = (minutes: number) => test.clock.advance({ minutes });
  const mail = () => test.app.get(MailNotices).mail();
  const letters = async (): Promise<SimpleLetter[]> => {
    const folder = join(test.dataDir, 'mail');
    const names = await readdir(folder).catch(() => []);
    return Promise.all(
      names.sort().map(async (name) => simpleLetter(await readFile(join(folder, name), 'utf8'))),
    );
  };
  const write = async (words = 'Nümunə Uşaq moved in with an aunt.') => {
    const [row] = await rowsOf<{ id: string }>(
      test,
      'select referral_id as id from cases.case_file where id = $1',
      [caseId],
    );
    bodyOf(await cast.inspector.post(`/v1/referrals/${row!.id}/messages`, { words }), 201);
  };

  it('are written to nobody who has not asked for them', async () => {
    expect(bodyOf(await centre.worker.get(PATH), 200)).toMatchObject({ version: 0, mailbox: null });
    await write();
    expect(await mail()).toBe(0);
    expect(await letters()).toEqual([]);
  });

  it('say how much waits of which kind, once, and no more than that', async () => {
    await say(centre.worker, { immediately: ['message'] });
    await write();
    expect(await mail()).toBe(1);
    const [letter] = await letters();
    expect(letter).toMatchObject({ to: 'worker@centre.example', from: 'notices@diversion.example' });
    expect(letter!.text).toMatch(/- messages: \d+\n/);
    expect(letter!.text).toContain('https://diversion.example');
    later(20);
    expect(await mail()).toBe(0);
    cast = { ...cast, inspector: await signIn(test, 'inspector@sabunchi.demo') };
    await write('Another one.');
    later(20);
    expect(await mail()).toBe(1);
    expect((await letters()).at(-1)!.subject).toBe('Work that waits for you: 1');
  });

  it('hold nothing of a child: no name, no initials, no number, no id', async () => {
    await say(centre.worker, { immediately: [...WORK_KINDS] });
    await write();
    expect(await mail()).toBe(1);
    const [letter] = await letters();
    const known = await rowsOf<{ word: string }>(
      test,
      `select number as word from children.child union select initials from children.child_label
       union select number from cases.case_file union select number from referrals.referral
       union select id::text from cases.case_file union select id::text from referrals.referral`,
    );
    expect(letter!.raw + letter!.text).not.toMatch(/Nümunə|Uşaq|aunt/);
    const words = new Set(`${letter!.subject} ${letter!.text}`.split(/[\s:,]+/));
    for (const { word } of known) expect(words.has(word)).toBe(false);
  });

  it.each([
    ['az', 'Sizi gözləyən işlər'],
    ['en', 'Work that waits for you'],
    ['ru', 'Вас ждут дела'],
  ])('are written in the language that one asked for: %s', async (language, subject) => {
    await say(centre.worker, { language, immediately: ['message'] });
    await write();
    await mail();
    expect((await letters())[0]!.subject).toContain(subject);
  });

  it('come once a day for the kinds that one asked for daily', async () => {
    await say(centre.worker, { daily: ['message'] });
    await write();
    test.clock.set(`${nextDay(test)}T09:00:00+04:00`);
    expect(await mail()).toBe(1);
    later(60);
    expect(await mail()).toBe(0);
    test.clock.advance({ hours: 24 });
    expect(await mail()).toBe(1);
  });

  it('are not written in the night for the kinds that one asked for daily', async () => {
    await say(centre.worker, { daily: ['message'] });
    await write();
    test.clock.set(`${nextDay(test)}T02:00:00+04:00`);
    expect(await mail()).toBe(0);
  });

  it('are not written any more from when the address is taken back', async () => {
    await say(centre.worker, { immediately: ['message'] });
    await write();
    const kept = await say(centre.worker, { mailbox: null, immediately: ['message'] });
    expect(kept).toMatchObject({ version: 2, mailbox: null, immediately: ['message'] });
    expect(await mail()).toBe(0);
    expect(await letters()).toEqual([]);
    expect(await countOf(test, 'notifications.preference', 'mailbox is not null')).toBe(0);
    const unsaid = await centre.worker.act(PATH, 'change', wish({ mailbox: undefined }));
    expect(unsaid.status).toBe(422);
    await say(centre.worker, { immediately: ['message'] });
    expect(await mail()).toBe(1);
  });

  it('are tried again when they could not be handed over', async () => {
    await say(centre.worker, { immediately: ['message'] });
    await write();
    const away = jest.spyOn(test.app.get(LetterBox), 'send').mockRejectedValue(new Error('away'));
    await expect(mail()).rejects.toThrow('away');
    away.mockRestore();
    later(20);
    expect(await mail()).toBe(1);
  });

  it('leave an entry in the trail in the name of the job alone, and of who is written to none', async () => {
    await say(centre.worker, { immediately: ['message'] });
    await write();
    const before = await countOf(test, 'audit.entry');
    await mail();
    expect(
      await countOf(test, 'audit.entry', `job = 'job:mail-notices' and action = 'notice.mail'`),
    ).toBeGreaterThan(0);
    expect((await countOf(test, 'audit.entry')) - before).toBe(1);
  });

  it('are asked for with the version that one has seen, and each kind one way', async () => {
    const { version } = await say(centre.worker, { immediately: ['task'] });
    expect(version).toBe(1);
    expect((await say(centre.worker, { daily: ['task'] })).version).toBe(2);
    const stale = await centre.worker.post(`${PATH}/change`, wish(), { 'if-match': '"1"' });
    expect(stale.status).toBe(412);
    const both = await centre.worker.act(PATH, 'change', wish({ immediately: ['task'], daily: ['task'] }));
    expect(bodyOf(both, 409)).toMatchObject({ code: 'notice-preference.kind-twice' });
    for (const mailbox of ['nobody', 'a@b.example\r\nBcc: c@d.example', 'a@b.example, c@d.example'])
      expect((await centre.worker.act(PATH, 'change', wish({ mailbox }))).status).toBe(422);
  });
  it('are not written to who is disabled by now, nor of what one does not see any more', async () => {
    await say(centre.worker, { immediately: ['message'] });
    await write();
    expect(await mail()).toBe(1);
    const untold = async () => {
      await rowsOf(test, `update notifications.preference set told = '{}'`);
      later(20);
    };
    const close = (at: Date | null) =>
      rowsOf(
        test,
        `update children.need_to_know set ended_at = $1 where file_kind = 'case' and grantee_kind = 'person'`,
        [at],
      );
    await untold();
    await close(test.clock.now());
    expect(await mail()).toBe(0);
    await untold();
    await close(null);
    expect(await mail()).toBe(1);
    await untold();
    const text = `update access.staff_account set disabled_at = now() where id = (select account_id from notifications.preference)`;
    await rowsOf(test, text);
    expect(await mail()).toBe(0);
  });
});

/** The day after the one on which the clock of the test stands. */
const nextDay = ({ clock }: TestApp) =>
  new Date(clock.now().getTime() + 32 * 3_600_000).toISOString().slice(0, 10);
