import { requireAll } from '../../../../../src/kernel/rule';
import {
  agreedRules,
  supportRules,
  type SupportFacts,
} from '../../../../../src/modules/cases/domain/support.rules';

const NOW = new Date('2026-06-01T10:00:00Z');
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

const COMES: SupportFacts = {
  ...{ age: { youngest: 14, oldest: 14 }, cameAt: NOW, now: NOW },
  ...{ backDatingReason: null, isWorkedWith: false, today: '2026-06-01', latestEndOn: '2026-11-28' },
};
const AGE = 'case.child-outside-ages-of-support';

/** Written by hand: what is told, and the rule that refuses it. */
const EXPECTED: readonly (readonly [
  what: string,
  difference: Partial<SupportFacts>,
  refusal: string | null,
])[] = [
  ['comes on its tenth birthday', { age: { youngest: 10, oldest: 10 } }, null],
  ['is nine', { age: { youngest: 9, oldest: 9 } }, AGE],
  ['may be nine or ten', { age: { youngest: 9, oldest: 10 } }, null],
  ['is seventeen', { age: { youngest: 17, oldest: 17 } }, null],
  ['may be seventeen or eighteen', { age: { youngest: 17, oldest: 18 } }, null],
  ['is eighteen', { age: { youngest: 18, oldest: 18 } }, AGE],
  ['is of an age that nobody knows', { age: { youngest: 0, oldest: null } }, null],
  ['comes in an hour', { cameAt: hoursAgo(-1) }, 'case.came-in-the-future'],
  ['came a day ago', { cameAt: hoursAgo(24) }, null],
  ['came before that', { cameAt: hoursAgo(25) }, 'case.back-dating-not-explained'],
  ['came before that, as is told', { cameAt: hoursAgo(25), backDatingReason: 'learned-later' }, null],
  ['may be helped for this last day', { latestEndOn: '2026-06-01' }, null],
  ['could be helped until yesterday', { latestEndOn: '2026-05-31' }, 'case.support-over-already'],
  ['is worked with already', { isWorkedWith: true }, 'case.worked-with-already'],
];

describe('support of a child whom nobody referred', () => {
  it.each(EXPECTED)('of one who %s', (_, difference, refusal) => {
    const begin = () => requireAll(supportRules, { ...COMES, ...difference });
    if (refusal === null) expect(begin).not.toThrow();
    else expect(begin).toThrow(refusal);
  });

  it('is given to nobody before it is agreed; who was referred has agreed before', () => {
    const give = (cameByItself: boolean, isAgreed: boolean) => () =>
      requireAll(agreedRules, { cameByItself, isAgreed });
    expect(give(true, false)).toThrow('case.support-not-agreed');
    expect(give(true, true)).not.toThrow();
    expect(give(false, false)).not.toThrow();
  });
});
