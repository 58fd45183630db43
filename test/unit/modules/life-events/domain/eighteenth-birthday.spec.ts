import { firstBroken } from '../../../../../src/kernel/rule';
import {
  askUntil,
  monthOf,
  talkFrom,
} from '../../../../../src/modules/life-events/domain/eighteenth-birthday';
import {
  birthdayLifecycle,
  type BirthdayAction,
  type BirthdayState,
} from '../../../../../src/modules/life-events/domain/eighteenth-birthday.lifecycle';
import {
  askedRules,
  type AskedFacts,
} from '../../../../../src/modules/life-events/domain/eighteenth-birthday.rules';

const STATES: readonly BirthdayState[] = ['ahead', 'talked', 'asked'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [BirthdayState, BirthdayAction, BirthdayState])[] = [
  ['ahead', 'talk', 'talked'],
  ['talked', 'ask', 'asked'],
];

describe('the lifecycle of an eighteenth birthday', () => {
  it('knows these states and no others', () => expect([...birthdayLifecycle.states]).toEqual(STATES));

  describe.each(STATES)('one that is %s', (state) => {
    it.each(birthdayLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(birthdayLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});

describe('The days of an eighteenth birthday', () => {
  it.each([
    ['2027-03-01', '2027-03-01', '2026-12-31'],
    ['2027-03-31', '2027-03-01', '2026-12-31'],
    ['2028-02-29', '2028-02-01', '2027-12-03'],
  ])('of who is eighteen on %s begin with the month %s, sixty days before it, on %s', (day, month, from) => {
    expect(monthOf(day)).toBe(month);
    expect(talkFrom(month)).toBe(from);
  });

  it.each([
    ['2027-02-01', '2027-03-14'],
    ['2027-12-01', '2028-01-14'],
  ])('end, for the month of %s, on %s', (month, until) => expect(askUntil(month)).toBe(until));
});

const BIRTHDAY = new Date('2027-03-04T20:00:00Z');
const WHOLE: AskedFacts = { isOfAge: true, birthday: BIRTHDAY, restsOnConsent: true, saidAt: BIRTHDAY };
const whyNot = (changes: Partial<AskedFacts>) => firstBroken(askedRules, { ...WHOLE, ...changes })?.code;

describe('A young person', () => {
  it('was asked where they spoke from the day of the birthday on', () => expect(whyNot({})).toBeUndefined());

  it('needs to say nothing where the work rests on an order', () =>
    expect(whyNot({ restsOnConsent: false, saidAt: null })).toBeUndefined());

  it.each<[string, Partial<AskedFacts>, string]>([
    ['is not asked as a child', { isOfAge: false }, 'eighteenth-birthday.still-a-child'],
    ['is not asked where nobody knows the day', { birthday: null }, 'eighteenth-birthday.still-a-child'],
    ['was not asked where nothing was said', { saidAt: null }, 'eighteenth-birthday.no-own-word'],
    [
      'was not asked where only the child spoke',
      { saidAt: new Date(BIRTHDAY.getTime() - 1) },
      'eighteenth-birthday.no-own-word',
    ],
  ])('%s', (_, changes, code) => expect(whyNot(changes)).toBe(code));
});
