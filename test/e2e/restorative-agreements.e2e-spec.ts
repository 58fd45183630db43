import type { Caller } from '../support/actors';
import { bodyOf } from '../support/journey';
import { localDay } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { describePaper, PDF, upload } from '../support/papers';
import { Restorative } from '../support/restorative';
import { representativeBeside } from '../support/world/make-plans';

interface Agreement {
  readonly edition: number;
  readonly agreedAt: string | null;
  readonly obligations: readonly {
    readonly id: string;
    readonly state: string;
    readonly isFault: boolean | null;
  }[];
  readonly signatures: readonly { readonly party: string }[];
  readonly warnings: readonly string[];
}
interface Body {
  readonly caseId: string;
  readonly child: { readonly id: string };
  readonly state: string;
  readonly agreement: Agreement | null;
}

describe('What a child and those harmed agree to', () => {
  let one: Restorative;

  beforeAll(async () => {
    one = await Restorative.begin();
  }, 60_000);
  afterAll(() => one.test.close());

  const day = (n: number) => localDay(one.test.clock.now(), n);
  const read = async (path: string, by: Caller = one.mediator) => bodyOf<Body>(await by.get(path), 200);
  const apology = (partyId: string, difference: object = {}) => ({
    ...{ kindCode: 'apology', partyId, words: 'I say that I am sorry.', dueOn: day(7), ...difference },
  });
  const propose = (path: string, ...obligations: object[]) =>
    one.mediator.act(path, 'propose', { obligations });
  const sign = (path: string, body: object, by: Caller = one.mediator) =>
    by.act(path, 'sign', { signedOn: day(0), ...body });

  /** What each party but the centre signs. */
  const papers = async (path: string, partyId: string) => {
    const { child } = await read(path);
    const representativeId = await representativeBeside(one.centre.worker, child.id);
    const agencyId = one.cast.agency('Sabunchi district prosecutor');
    return [
      { party: 'child', name: 'Nümunə Uşaq' },
      { party: 'representative', name: 'Nümunə Valideyn', representativeId },
      { party: 'victim', name: 'Nümunə Zərərçəkmiş', partyId },
      { party: 'authority', name: 'Nümunə, prosecutor', agencyId },
    ];
  };
  const proposed = async (...difference: object[]) => {
    const { path, party } = await one.held();
    const all = difference.length === 0 ? [{}] : difference;
    bodyOf(await propose(path, ...all.map((more) => apology(party, more))), 200);
    return { path, party };
  };
  const agreed = async (...difference: object[]) => {
    const { path, party } = await proposed(...difference);
    for (const paper of await papers(path, party)) bodyOf(await sign(path, paper), 200);
    bodyOf(await sign(path, { party: 'centre' }, one.centre.worker), 200);
    bodyOf(await one.mediator.act(path, 'agree'), 200);
    return { path, party };
  };
  const settle = async (path: string, n: number, body: object, by: Caller = one.centre.worker) => {
    const { id } = (await read(path)).agreement!.obligations[n]!;
    return by.act(path, `obligations/${id}/settle`, body);
  };

  it('holds once child, representative, those harmed, centre and authority have signed', async () => {
    const { path, party } = await proposed();
    const missing = async () => codeOf(await one.mediator.act(path, 'agree'))[1];
    for (const paper of await papers(path, party)) {
      expect(await missing()).toBe(
        `restorative.not-signed-by-${paper.party === 'authority' ? 'centre' : paper.party}`,
      );
      if (paper.party !== 'authority') bodyOf(await sign(path, paper), 200);
    }
    bodyOf(await sign(path, { party: 'centre' }, one.centre.worker), 200);
    expect(await missing()).toBe('restorative.not-signed-by-authority');
    bodyOf(await sign(path, (await papers(path, party))[3]!), 200);
    bodyOf(await one.mediator.act(path, 'agree'), 200);
    expect(await read(path)).toMatchObject({ state: 'agreed', agreement: { edition: 1 } });
  });

  it.each(['Sabunchi district court', 'Baku city prosecutor', 'Sabunchi police office'])(
    'is not signed by an authority that did not decide: %s',
    async (name) => {
      const { path } = await proposed();
      const paper = { party: 'authority', name: 'Nümunə, office', agencyId: one.cast.agency(name) };
      expect(codeOf(await sign(path, paper))).toEqual([409, 'restorative.not-the-deciding-authority']);
      expect((await read(path)).agreement!.signatures).toEqual([]);
    },
  );

  it('is shown to the authority that signs it, with nothing of those harmed, and to no other', async () => {
    const { path, party } = await proposed();
    bodyOf(
      await one.mediator.act(path, `parties/${party}/keep-contact`, { contact: '+994 50 000 00 01' }),
      200,
    );
    const [, id] = path.split('restorative-processes/');
    const { prosecutor, reviewer, judge, inspector } = one.cast;
    const seen = await prosecutor.get(`/v1/restorative-agreements/${id}`);
    expect(bodyOf(seen, 200)).toMatchObject({
      ...{ id, edition: 1, signedOn: null, state: 'met' },
      obligations: [{ kindCode: 'apology', words: 'I say that I am sorry.', dueOn: day(7) }],
    });
    for (const hidden of ['+994 50', 'Nümunə Zərərçəkmiş', party, 'I am sorry that he was afraid'])
      expect(seen.text).not.toContain(hidden);
    const listed = bodyOf<{ items: { id: string }[] }>(
      await prosecutor.get('/v1/restorative-agreements?limit=200'),
      200,
    );
    expect(listed.items.map((item) => item.id)).toContain(id);
    const desk = async (by: Caller) =>
      bodyOf<{ items: { id: string; what: string }[] }>(
        await by.get('/v1/worklist?kind=restorative-agreement&limit=200'),
        200,
      )
        .items.filter((item) => item.id === id)
        .map(({ what }) => what);
    expect(await desk(prosecutor)).toEqual(['agreement-to-sign']);
    expect(await desk(reviewer)).toEqual([]);
    for (const by of [reviewer, judge]) {
      expect((await by.get(`/v1/restorative-agreements/${id}`)).status).toBe(404);
      const none = bodyOf<{ items: object[] }>(await by.get('/v1/restorative-agreements'), 200);
      expect(none.items).toEqual([]);
    }
    for (const by of [inspector, one.mediator])
      expect((await by.get(`/v1/restorative-agreements/${id}`)).status).toBe(403);
    expect((await prosecutor.get(path)).status).toBe(403);
    await sign(path, (await papers(path, party))[3]!);
    const signed = bodyOf(await prosecutor.get(`/v1/restorative-agreements/${id}`), 200);
    expect(signed).toMatchObject({ signedOn: day(0) });
    expect(await desk(prosecutor)).toEqual([]);
  });

  it('is signed for the centre by nobody who mediates', async () => {
    const { path } = await proposed();
    const answer = await sign(path, { party: 'centre' });
    expect(codeOf(answer)).toEqual([409, 'restorative.mediator-is-not-the-centre']);
  });

  it('is signed anew where it was changed, and once', async () => {
    const { path, party } = await proposed();
    const [child] = await papers(path, party);
    bodyOf(await sign(path, child!), 200);
    expect(codeOf(await sign(path, child!))).toEqual([409, 'restorative.signed-already']);
    bodyOf(await propose(path, apology(party), apology(party)), 200);
    expect((await read(path)).agreement).toMatchObject({ edition: 2, signatures: [], obligations: [{}, {}] });
    bodyOf(await sign(path, child!), 200);
  });

  it.each<[string, (party: string) => object, string]>([
    [
      'to whom nobody named',
      () => ({ partyId: '01890000-0000-7000-8000-000000000000' }),
      'owed-to-who-takes-no-part',
    ],
    ['for a day that is over', () => ({ dueOn: day(-1) }), 'obligation-due-before'],
    ['longer than what was offered', () => ({ dueOn: day(200) }), 'obligation-after-longest-duration'],
  ])('promises nothing %s', async (_, difference, code) => {
    const { path, party } = await one.held();
    const answer = await propose(path, apology(party, difference(party)));
    expect(codeOf(answer)).toEqual([409, `restorative.${code}`]);
  });

  it('says how much only where that is counted, within bounds, and warns of much', async () => {
    const { path, party } = await one.held();
    const status = async (difference: object) => (await propose(path, apology(party, difference))).status;
    expect(await status({ amount: 10 })).toBe(422);
    expect(await status({ kindCode: 'payment' })).toBe(422);
    expect(await status({ kindCode: 'payment', amount: 5001 })).toBe(422);
    expect(await status({ kindCode: 'community-work', hours: 100 })).toBe(200);
    expect((await read(path)).agreement!.warnings).toEqual(['much-work']);
  });

  it('is written by nobody but who mediates', async () => {
    const { path, party } = await one.held();
    const answer = await one.centre.worker.act(path, 'propose', { obligations: [apology(party)] });
    expect(codeOf(answer)).toEqual([403, 'restorative.not-the-mediator']);
  });

  it('does not hold with one of those harmed who takes part no more', async () => {
    const { path, party } = await proposed();
    for (const paper of await papers(path, party)) bodyOf(await sign(path, paper), 200);
    bodyOf(await sign(path, { party: 'centre' }, one.centre.worker), 200);
    const withdrawn = { withdrawnAt: one.now };
    bodyOf(await one.mediator.act(path, `parties/${party}/withdraw`, withdrawn), 200);
    expect(codeOf(await one.mediator.act(path, 'agree'))).toEqual([409, 'restorative.party-does-not-agree']);
  });

  it('is signed by whom it concerns, told as a whole', async () => {
    const { path, party } = await proposed();
    const status = async (body: object) => (await sign(path, body)).status;
    expect(await status({ party: 'victim', name: 'Nümunə' })).toBe(422);
    expect(await status({ party: 'child', name: 'Nümunə', partyId: party })).toBe(422);
    expect(await status({ party: 'child', missingReason: 'cannot-sign' })).toBe(422);
    expect(await status({ party: 'representative', missingReason: 'does-not-agree' })).toBe(422);
    const agencyId = one.cast.agency('Narimanov diversion centre');
    expect(await status({ party: 'authority', name: 'Nümunə', agencyId })).toBe(422);
    expect(await status({ party: 'representative', missingReason: 'nobody-reached' })).toBe(200);
  });

  describe('and what becomes of it', () => {
    it('is confirmed by those harmed, and is fulfilled once all is settled', async () => {
      const { path } = await agreed({}, { words: 'And once more.' });
      const done = { outcome: 'done', isConfirmed: true };
      bodyOf(await settle(path, 0, done), 200);
      const early = await one.centre.worker.act(path, 'fulfil');
      expect(codeOf(early)).toEqual([409, 'restorative.obligations-open']);
      expect(codeOf(await settle(path, 0, done))).toEqual([409, 'restorative.obligation-settled-already']);
      const part = { outcome: 'done-in-part', causeCode: 'ill', isConfirmed: false };
      expect(codeOf(await settle(path, 1, part))).toEqual([409, 'restorative.not-confirmed-without-reason']);
      bodyOf(await settle(path, 1, { ...part, unconfirmedReason: 'does-not-answer' }), 200);
      bodyOf(await one.centre.worker.act(path, 'fulfil'), 200);
      expect(await read(path)).toMatchObject({ state: 'fulfilled' });
    });

    it('is not held against a child that is not to blame', async () => {
      const { path } = await agreed();
      const end = async (reasonCode: string) => one.centre.worker.act(path, 'end', { reasonCode });
      expect(codeOf(await end('not-fulfilled-without-fault'))).toEqual([
        409,
        'restorative.nothing-left-undone',
      ]);
      bodyOf(await settle(path, 0, { outcome: 'not-done', causeCode: 'no-place' }), 200);
      const fulfil = await one.centre.worker.act(path, 'fulfil');
      expect(codeOf(fulfil)).toEqual([409, 'restorative.obligations-not-done']);
      expect(codeOf(await end('not-fulfilled'))).toEqual([409, 'restorative.blames-without-fault']);
      bodyOf(await end('not-fulfilled-without-fault'), 200);
    });

    it('may be said to be the fault of a child that does not want to, and of no other', async () => {
      const { path } = await agreed();
      const undone = { outcome: 'not-done', causeCode: 'child-does-not-want' };
      expect(codeOf(await settle(path, 0, { outcome: 'not-done' }))[1]).toBe(
        'restorative.cause-and-outcome-differ',
      );
      bodyOf(await settle(path, 0, undone), 200);
      expect((await read(path)).agreement!.obligations).toMatchObject([{ state: 'not-done', isFault: true }]);
      bodyOf(await one.centre.worker.act(path, 'end', { reasonCode: 'not-fulfilled' }), 200);
    });

    it('lies on the desk of who mediates and who answers for the case while it is due, until it is settled', async () => {
      const { path } = await agreed({ dueOn: day(3) });
      const id = path.split('/').at(-1);
      const desk = async (by: Caller) =>
        bodyOf<{ items: { id: string; what: string; standing: string }[] }>(
          await by.get('/v1/worklist?limit=200'),
          200,
        ).items.filter((item) => item.id === id);
      const due = { what: 'obligation-due', standing: 'near' };
      expect(await desk(one.mediator)).toMatchObject([due]);
      expect(await desk(one.centre.worker)).toMatchObject([due]);
      expect(await desk(one.cast.otherCentre)).toEqual([]);
      const { waiting } = bodyOf<{ waiting: { list: string; count: number }[] }>(
        await one.centre.worker.get('/v1/me'),
        200,
      );
      expect(waiting.find(({ list }) => list === 'restorative.due')?.count).toBeGreaterThan(0);
      bodyOf(await settle(path, 0, { outcome: 'done', isConfirmed: true }), 200);
      expect(await desk(one.mediator)).toEqual([]);
    });

    it('is on nobody’s desk long before its day', async () => {
      const { path } = await agreed({ dueOn: day(30) });
      const { items } = bodyOf<{ items: { id: string }[] }>(
        await one.mediator.get('/v1/worklist?limit=200'),
        200,
      );
      expect(items.filter((item) => item.id === path.split('/').at(-1))).toEqual([]);
    });

    it('is a letter that is kept as a paper, and given to those harmed only where the child agrees', async () => {
      const { path } = await agreed({ kindCode: 'letter-of-apology' });
      const { caseId, child } = await read(path);
      const about = { subjectKind: 'case', subjectId: caseId, kind: 'apology-letter' };
      const { id: documentId } = await describePaper(one.centre.worker, child.id, about);
      const done = { outcome: 'done', isConfirmed: true, documentId, isHandedOver: true };
      expect((await settle(path, 0, done)).status).toBe(422);
      bodyOf(await upload(one.test, one.centre.worker, documentId, PDF), 200);
      expect(codeOf(await settle(path, 0, done))).toEqual([409, 'restorative.letter-without-consent']);
      await one.agreed(caseId, 'share-with-victim');
      bodyOf(await settle(path, 0, done), 200);
      expect((await read(path)).agreement!.obligations).toMatchObject([
        { state: 'done', documentId, isHandedOver: true },
      ]);
    });

    it('asks of a letter that it is there', async () => {
      const { path } = await agreed({ kindCode: 'letter-of-apology' });
      const done = { outcome: 'done', isConfirmed: true };
      expect(codeOf(await settle(path, 0, done))).toEqual([409, 'restorative.letter-missing']);
    });
  });
});
