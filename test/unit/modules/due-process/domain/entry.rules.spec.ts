import { firstBroken } from '../../../../../src/kernel/rule';
import {
  refusalRules,
  type RefusalFacts,
} from '../../../../../src/modules/due-process/domain/legal-help.rules';
import {
  tellingRules,
  type TellingFacts,
} from '../../../../../src/modules/due-process/domain/notification.rules';
import { notificationStanding, toldAt } from '../../../../../src/modules/due-process/domain/notification';
import { explanationRules } from '../../../../../src/modules/due-process/domain/rights.rules';
import { toldRules, type ToldFacts } from '../../../../../src/modules/due-process/domain/told.rules';

const NOW = new Date('2026-05-04T10:00:00Z');
const before = (ms: number) => new Date(NOW.getTime() - ms);
const DAY = 24 * 3_600_000;

describe('what is told about an intake', () => {
  const broken = (facts: Partial<ToldFacts>) =>
    firstBroken(toldRules, {
      ...{ happenedAt: [NOW], now: NOW, backDatingReason: null, zone: 'Asia/Baku' },
      ...{ firstDay: '2026-04-20', metAt: null },
      ...facts,
    })?.code;

  it('may have happened just now', () => expect(broken({})).toBeUndefined());
  it('may have no time of its own', () => expect(broken({ happenedAt: [] })).toBeUndefined());
  it('is not yet to come', () =>
    expect(broken({ happenedAt: [NOW, before(-1)] })).toBe('due-process.happened-in-the-future'));
  it('needs no reason within a day', () => expect(broken({ happenedAt: [before(DAY)] })).toBeUndefined());
  it('needs a reason after a day', () =>
    expect(broken({ happenedAt: [NOW, before(DAY + 1)] })).toBe('due-process.back-dating-not-explained'));
  it('does not precede the first act, by the day of the place', () => {
    const told = { firstDay: '2026-05-03', backDatingReason: 'learned-later' };
    expect(broken({ ...told, happenedAt: [new Date('2026-05-02T20:00:00Z')] })).toBeUndefined();
    const early = { ...told, happenedAt: [NOW, new Date('2026-05-02T19:59:59Z')] };
    expect(broken(early)).toBe('due-process.before-the-act');
  });
  it('was not done with a child whom nobody had met', () => {
    const told = { happenedAt: [before(3 * DAY)], backDatingReason: 'learned-later' };
    expect(broken({ ...told, metAt: before(2 * DAY) })).toBeUndefined();
    expect(broken({ ...told, metAt: before(2 * DAY - 1) })).toBe('due-process.before-the-meeting');
    expect(broken(told)).toBeUndefined();
  });
  it('may be told late with a reason', () =>
    expect(broken({ happenedAt: [before(9 * DAY)], backDatingReason: 'learned-later' })).toBeUndefined());
});

describe('a refusal of legal help', () => {
  const told: RefusalFacts = {
    declinedAt: NOW,
    declinedBy: 'child',
    inPresenceOf: 'parent',
    before: [{ step: 'offered', happenedAt: NOW, lawyerKind: null, recordedBy: 'recorder' }],
  };
  const broken = (facts: Partial<RefusalFacts>) => firstBroken(refusalRules, { ...told, ...facts })?.code;

  it('is taken down when the child says so beside a parent, after the offer', () =>
    expect(broken({})).toBeUndefined());
  it.each(['investigator', 'parent', 'lawyer', 'child-inspector'])('is never that of a %s', (declinedBy) =>
    expect(broken({ declinedBy })).toBe('legal-help.declined-by-another'),
  );
  it('comes after an offer', () =>
    expect(
      broken({
        before: [{ step: 'offered', happenedAt: before(-1), lawyerKind: null, recordedBy: 'recorder' }],
      }),
    ).toBe('legal-help.declined-before-offered'));
  it('does not rest on another step', () =>
    expect(
      broken({
        before: [{ step: 'present', happenedAt: before(5), lawyerKind: 'bar', recordedBy: 'recorder' }],
      }),
    ).toBe('legal-help.declined-before-offered'));
  it.each(['investigator', 'child-inspector', 'prosecutor', 'child', 'interpreter', 'other'])(
    'is not made with a %s alone',
    (inPresenceOf) => expect(broken({ inPresenceOf })).toBe('legal-help.declined-without-support'),
  );
  it.each(['lawyer', 'psychologist', 'support-person', 'teacher'])(
    'may be made beside a %s',
    (inPresenceOf) => expect(broken({ inPresenceOf })).toBeUndefined(),
  );
});

describe('the notice of the rights', () => {
  const broken = (noticeHandedAt: Date | null) =>
    firstBroken(explanationRules, { explainedAt: NOW, noticeHandedAt })?.code;

  it('may be left out, or come with the explanation or after it', () => {
    for (const at of [null, NOW, before(-DAY)]) expect(broken(at)).toBeUndefined();
  });
  it('may be handed first and gone through then', () => expect(broken(before(DAY / 24))).toBeUndefined());
  it('is not handed long before anybody explains it', () => {
    expect(broken(before(DAY / 24 + 1))).toBe('rights.notice-long-before-explained');
    expect(broken(before(DAY))).toBe('rights.notice-long-before-explained');
  });
});

describe('a representative who is to be told', () => {
  const representative = { validFrom: '2026-01-01', validUntil: null, barred: false };
  const broken = (facts: Partial<TellingFacts['representative']>) =>
    firstBroken(tellingRules, { today: '2026-05-04', representative: { ...representative, ...facts } })?.code;

  it('stands for the child today', () => expect(broken({})).toBeUndefined());
  it('may do so for the last day', () => expect(broken({ validUntil: '2026-05-04' })).toBeUndefined());
  it('is barred by a conflict of interest', () =>
    expect(broken({ barred: true })).toBe('notification.representative-barred'));
  it.each([{ validFrom: '2026-05-05' }, { validUntil: '2026-05-03' }])(
    'does not stand for the child: %j',
    (facts) => expect(broken(facts)).toBe('notification.representative-not-in-authority'),
  );
});

describe('somebody who must be told', () => {
  const attempt = (minutes: number, told: boolean) => ({ attemptedAt: before(minutes * 60_000), told });

  it('is open before the first attempt', () => expect(notificationStanding([], null)).toBe('open'));
  it('is attempted while nobody was reached', () =>
    expect(notificationStanding([attempt(5, false)], null)).toBe('attempted'));
  it('is told at the first attempt that reached them', () =>
    expect(toldAt([attempt(5, true), attempt(20, true), attempt(60, false)])).toEqual(before(20 * 60_000)));
  it('may be withheld', () =>
    expect(notificationStanding([attempt(5, false)], 'not-found')).toBe('withheld'));
  it('stays told whatever was decided', () =>
    expect(notificationStanding([attempt(5, true)], 'not-found')).toBe('told'));
});

describe('every rule of due process', () => {
  it.each(
    [...toldRules, ...refusalRules, ...tellingRules, ...explanationRules].map((rule) => [
      rule.code,
      rule.citation,
    ]),
  )('cites the source of %s', (_, citation) => expect(citation).toMatch(/BR|CRC|GC24/));
});
