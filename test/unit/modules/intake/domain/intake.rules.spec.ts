import { firstBroken } from '../../../../../src/kernel/rule';
import { intakeRules, type IntakeFacts } from '../../../../../src/modules/intake/domain/intake.rules';

/** Met at noon in Baku, told an hour later, about an act of the day before. */
const told = (facts: Partial<IntakeFacts> = {}): IntakeFacts => ({
  metHow: 'encounter',
  apprehendedAt: null,
  apprehendedPlaceTold: false,
  metAt: new Date('2026-05-04T08:00:00Z'),
  now: new Date('2026-05-04T09:00:00Z'),
  zone: 'Asia/Baku',
  actDays: ['2026-05-03'],
  backDatingReason: null,
  ...facts,
});

const broken = (facts: Partial<IntakeFacts>) => firstBroken(intakeRules, told(facts))?.code;

describe('an intake', () => {
  it('is recorded when it is told in time', () => expect(broken({})).toBeUndefined());

  it('is recorded at the moment of the encounter', () =>
    expect(broken({ now: new Date('2026-05-04T08:00:00Z') })).toBeUndefined());

  it('tells of no encounter to come', () =>
    expect(broken({ metAt: new Date('2026-05-04T09:00:00.001Z') })).toBe('intake.met-in-the-future'));

  it('tells of no act that came after the encounter', () =>
    expect(broken({ actDays: ['2026-05-03', '2026-05-05'] })).toBe('intake.act-after-encounter'));

  it('may tell of an act on the local day of the encounter', () => {
    const metAt = new Date('2026-05-03T21:00:00Z'); // one in the morning of the fourth in Baku
    expect(broken({ metAt, now: metAt, actDays: ['2026-05-04'] })).toBeUndefined();
  });

  it('may tell of no act at all', () => expect(broken({ actDays: [] })).toBeUndefined());

  it('needs no reason within a day', () =>
    expect(broken({ now: new Date('2026-05-05T08:00:00Z') })).toBeUndefined());

  it('needs a reason after a day', () =>
    expect(broken({ now: new Date('2026-05-05T08:00:00.001Z') })).toBe('intake.back-dating-not-explained'));

  it('is recorded late when the reason is told', () =>
    expect(
      broken({ now: new Date('2026-06-01T08:00:00Z'), backDatingReason: 'told-later' }),
    ).toBeUndefined());

  it('tells of an apprehension with its instant', () =>
    expect(
      broken({ metHow: 'apprehension', apprehendedAt: new Date('2026-05-04T08:00:00Z') }),
    ).toBeUndefined());

  it('tells of no apprehension without its instant', () =>
    expect(broken({ metHow: 'apprehension' })).toBe('intake.apprehension-not-timed'));

  it('tells of no apprehension after the meeting', () =>
    expect(broken({ metHow: 'apprehension', apprehendedAt: new Date('2026-05-04T08:00:00.001Z') })).toBe(
      'intake.apprehended-after-meeting',
    ));

  it.each(['encounter', 'summoned', 'came-themselves', 'told-by-another'] as const)(
    'has no apprehension when the child was met by %s',
    (metHow) => {
      expect(broken({ metHow, apprehendedAt: new Date('2026-05-04T08:00:00Z') })).toBe(
        'intake.not-an-apprehension',
      );
      expect(broken({ metHow, apprehendedPlaceTold: true })).toBe('intake.not-an-apprehension');
    },
  );

  it('says why when the apprehension lies more than a day back', () =>
    expect(broken({ metHow: 'apprehension', apprehendedAt: new Date('2026-05-03T08:59:59Z') })).toBe(
      'intake.back-dating-not-explained',
    ));

  it.each(intakeRules.map((rule) => [rule.code, rule.citation]))('cites the source of %s', (_, citation) =>
    expect(citation).not.toBe(''),
  );
});
