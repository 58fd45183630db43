import fc from 'fast-check';
import { firstBroken } from '../../../../../src/kernel/rule';
import { timeAsked } from '../../../../../src/modules/due-process/domain/interview';
import { interviewTimeRules } from '../../../../../src/modules/due-process/domain/interview-told.rules';
import {
  breachesOf,
  citationOf,
  interviewRules,
  type InterviewFacts,
} from '../../../../../src/modules/due-process/domain/interview.rules';
import { touchesNight } from '../../../../../src/modules/due-process/domain/local-night';

const BAKU = 'Asia/Baku';
const HOUR = 3_600_000;
const noon = new Date('2026-05-04T08:00:00Z'); // twelve in Baku
const after = (hours: number) => new Date(noon.getTime() + hours * HOUR);
const pause = (from: number, until: number) => ({
  from: after(from).toISOString(),
  until: after(until).toISOString(),
});

const asked = (from: number, until: number, breaks: readonly ReturnType<typeof pause>[] = []) => ({
  ...{ beganAt: after(from), endedAt: after(until), breaks },
});

const fair: InterviewFacts = {
  beganAt: noon,
  endedAt: after(1),
  zone: BAKU,
  breaks: [],
  present: [
    { role: 'lawyer', throughout: true },
    { role: 'parent', throughout: false },
  ],
  supportAbsenceReason: null,
  rightsBefore: ['told-the-reason', 'silence', 'lawyer-free', 'privacy'],
  others: [],
  longestMs: 4 * HOUR,
};

describe('an interview', () => {
  const breaches = (facts: Partial<InterviewFacts>) => breachesOf({ ...fair, ...facts });
  const parent = { role: 'parent', throughout: true };

  it('breaches nothing when all is kept', () => expect(breaches({})).toEqual([]));

  it.each([
    ['without a lawyer', [parent]],
    ['with one who left', [parent, { role: 'lawyer', throughout: false }]],
    ['with nobody who is a lawyer', [parent, { role: 'prosecutor', throughout: true }]],
  ])('is not fair %s', (_, present) =>
    expect(breaches({ present })).toEqual(['interview.lawyer-not-present']),
  );

  it('needs somebody whom the child trusts, or why not', () => {
    const present = [
      { role: 'lawyer', throughout: true },
      { role: 'interpreter', throughout: true },
    ];
    expect(breaches({ present })).toEqual(['interview.nobody-beside-the-child']);
    expect(breaches({ present, supportAbsenceReason: 'did-not-come' })).toEqual([]);
  });

  it.each(['guardian', 'representative', 'psychologist', 'teacher', 'social-worker', 'support-person'])(
    'may have a %s beside the child',
    (role) => expect(breaches({ present: [fair.present[0]!, { role, throughout: true }] })).toEqual([]),
  );

  it('may last as long as the rule of that day says, and no longer', () => {
    expect(breaches({ endedAt: after(4) })).toEqual([]);
    expect(breaches({ endedAt: new Date(after(4).getTime() + 1) })).toEqual(['interview.too-long']);
    expect(breaches({ endedAt: after(5), breaks: [pause(1, 2)] })).toEqual([]);
    expect(breaches({ endedAt: after(5), breaks: [pause(1, 1.9)] })).toEqual(['interview.too-long']);
  });

  it('is as long as all those within a day together', () => {
    const beside = (...others: ReturnType<typeof asked>[]) => breaches({ endedAt: after(2), others });
    expect(beside(asked(-3, -1))).toEqual([]);
    expect(beside(asked(-3, -0.9))).toEqual(['interview.too-long']);
    expect(beside(asked(3, 5.1))).toEqual(['interview.too-long']);
    expect(beside(asked(3, 5.1, [pause(3, 4)]))).toEqual([]);
    expect(beside(asked(-24, -21))).toEqual([]);
    expect(beside(asked(-23.9, -21))).toEqual(['interview.too-long']);
    expect(beside(asked(-20, -19), asked(5, 6.1))).toEqual([]);
    expect(beside(asked(-18, -17), asked(5, 6.1))).toEqual(['interview.too-long']);
  });

  it.each(['told-the-reason', 'silence', 'lawyer-free'])('needs the right to know: %s', (right) =>
    expect(breaches({ rightsBefore: fair.rightsBefore.filter((one) => one !== right) })).toEqual([
      'interview.rights-not-explained',
    ]),
  );

  it('is not at night', () =>
    expect(breaches({ beganAt: after(10.5), endedAt: after(11) })).toEqual(['interview.at-night']));

  it.each(interviewRules.map(({ code, citation }) => [code, citation]))('cites %s', (code, citation) => {
    expect(citation).toMatch(/CRC/);
    expect(citationOf(code)).toBe(citation);
  });
});

describe('the night', () => {
  const local = (text: string) => new Date(`${text}+04:00`);
  const touches = (from: string, until: string) =>
    touchesNight(local(`2026-05-0${from}`), local(`2026-05-0${until}`), BAKU);

  it.each([
    ['an interview that ends at ten sharp', '4T21:00:00', '4T22:00:00', false],
    ['one that ends a second later', '4T21:00:00', '4T22:00:01', true],
    ['one that begins at seven sharp', '4T07:00:00', '4T08:00:00', false],
    ['one that begins before', '4T06:59:59', '4T08:00:00', true],
    ['one across a whole night', '4T12:00:00', '5T12:00:00', true],
    ['one after midnight', '4T00:30:00', '4T01:00:00', true],
  ])('%s', (_, from, until, expected) => expect(touches(from, until)).toBe(expected));

  it('is that of the place, also where clocks change', () => {
    const berlin = (from: string, until: string) =>
      touchesNight(new Date(from), new Date(until), 'Europe/Berlin');
    // 29 March 2026: two o'clock becomes three; seven is 05:00 UTC from then on.
    expect(berlin('2026-03-29T05:00:00Z', '2026-03-29T06:00:00Z')).toBe(false);
    expect(berlin('2026-03-29T04:59:59Z', '2026-03-29T06:00:00Z')).toBe(true);
    expect(berlin('2026-03-29T19:00:00Z', '2026-03-29T20:00:01Z')).toBe(true);
  });
});

describe('the time of asking', () => {
  it('leaves breaks out, those that overlap once', () => {
    expect(timeAsked(noon, after(5), [pause(1, 2), pause(1.5, 3)])).toBe(3 * HOUR);
    expect(timeAsked(noon, after(5), [pause(1, 3), pause(1.5, 2)])).toBe(3 * HOUR);
  });

  it('is never negative, never longer than the interview, and shorter with every break', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -2, max: 8 }), fc.integer({ min: 1, max: 4 })), { maxLength: 6 }),
        (told) => {
          const breaks = told.map(([from, length]) => pause(from, from + length));
          const whole = timeAsked(noon, after(5), breaks);
          expect(whole).toBeGreaterThanOrEqual(0);
          expect(whole).toBeLessThanOrEqual(timeAsked(noon, after(5), breaks.slice(1)));
          expect(timeAsked(noon, after(5), breaks.toReversed())).toBe(whole);
        },
      ),
    ));
});

describe('the times of an interview', () => {
  const broken = (endedAt: Date, breaks = [] as ReturnType<typeof pause>[]) =>
    firstBroken(interviewTimeRules, { beganAt: noon, endedAt, breaks, others })?.code;
  const others = [asked(-3, -1), asked(5, 6)];

  it('can be true', () => expect(broken(after(2), [pause(0, 1.9)])).toBeUndefined());
  it('are not breaks alone', () =>
    expect(broken(after(2), [pause(0, 1), pause(1, 2)])).toBe('interview.nothing-but-breaks'));
  it('may follow and precede others at once', () => expect(broken(after(5))).toBeUndefined());
  it.each([asked(-1, 0.1), asked(0.5, 0.6), asked(1.9, 3), asked(-1, 3)])(
    'are not those of another one: %j',
    (other) => {
      const told = { beganAt: noon, endedAt: after(2), breaks: [], others: [other] };
      expect(firstBroken(interviewTimeRules, told)?.code).toBe('interview.overlaps-another');
    },
  );
  it('end after they begin', () => expect(broken(noon)).toBe('interview.ends-before-it-begins'));
  it.each([pause(-1, 1), pause(1, 3), pause(1, 1)])('have their breaks within: %j', (one) =>
    expect(broken(after(2), [one])).toBe('interview.break-outside'),
  );
});
