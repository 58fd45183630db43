import { askedRest, notBefore, restAfter } from '../../../../src/modules/notifications/domain/rest';

const NOW = new Date('2026-06-01T10:00:00Z');
const MINUTE = 60_000;
const in_ = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);
const refused = (status: number, retryAfter?: string) =>
  ({ outcome: 'refused', status, retryAfter }) as const;

describe('An address that asks to be left alone', () => {
  it.each([
    ['in seconds', '120', 2 * MINUTE],
    ['by a date', 'Mon, 01 Jun 2026 10:30:00 GMT', 30 * MINUTE],
    ['for longer than an hour', '86400', 60 * MINUTE],
    ['until a day far away', 'Fri, 01 Jan 2100 00:00:00 GMT', 60 * MINUTE],
  ])('is, when it asks %s, for no more than an hour', (_how, text, wait) => {
    expect(askedRest(refused(503, text), NOW)).toEqual(in_(wait));
    expect(askedRest(refused(429, text), NOW)).toEqual(in_(wait));
  });

  it.each(['soon', '', '-5', '0', '1.5e3x', 'Mon, 01 Jun 2026 09:00:00 GMT', '9'.repeat(400)])(
    'is not by what says no time to come: %p',
    (text) => expect(askedRest(refused(503, text), NOW)).toBeNull(),
  );

  it('is only where it says that it is busy', () => {
    for (const status of [200, 302, 400, 404, 500]) expect(askedRest(refused(status, '60'), NOW)).toBeNull();
    expect(askedRest(refused(503), NOW)).toBeNull();
  });
});

describe('An address that does not answer', () => {
  it.each(['timed-out', 'not-reached'] as const)(
    'is left alone until the message comes again: %s',
    (outcome) => {
      expect(restAfter({ outcome, status: null }, NOW, in_(5000))).toEqual(in_(5000));
    },
  );

  it('is asked again after five minutes, however long the message waits', () => {
    const facts = { outcome: 'timed-out', status: null } as const;
    expect(restAfter(facts, NOW, in_(20 * 60 * MINUTE))).toEqual(in_(5 * MINUTE));
    expect(restAfter(facts, NOW, null)).toEqual(in_(5 * MINUTE));
  });

  it.each(['refused', 'redirected', 'gone', 'not-trusted', 'address-not-allowed'] as const)(
    'is not the one that said something of one message: %s',
    (outcome) => expect(restAfter({ outcome, status: 500 }, NOW, in_(5000))).toBeNull(),
  );
});

describe('A message to an address that asked for time', () => {
  it('waits for the later of both, and stays given up', () => {
    expect(notBefore(in_(5000), in_(MINUTE))).toEqual(in_(MINUTE));
    expect(notBefore(in_(MINUTE), in_(5000))).toEqual(in_(MINUTE));
    expect(notBefore(in_(MINUTE), null)).toEqual(in_(MINUTE));
    expect(notBefore(null, in_(MINUTE))).toBeNull();
  });
});
