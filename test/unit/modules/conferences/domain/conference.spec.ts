import { firstBroken } from '../../../../../src/kernel/rule';
import { goesOn } from '../../../../../src/modules/cases/domain/going-on';
import {
  conferenceLifecycle,
  type ConferenceAction,
  type ConferenceState,
} from '../../../../../src/modules/conferences/domain/conference.lifecycle';
import {
  invitationRules,
  type InvitationFacts,
} from '../../../../../src/modules/conferences/domain/invitation.rules';

const STATES: readonly ConferenceState[] = ['planned', 'held', 'cancelled'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [ConferenceState, ConferenceAction, ConferenceState])[] = [
  ['planned', 'amend', 'planned'],
  ['planned', 'hold', 'held'],
  ['planned', 'cancel', 'cancelled'],
  ['held', 'settle', 'held'],
];

describe('the lifecycle of a conference', () => {
  it('knows these states and no others', () => expect([...conferenceLifecycle.states]).toEqual(STATES));

  describe.each(STATES)('one that is %s', (state) => {
    it.each(conferenceLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(conferenceLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});

describe('People', () => {
  it.each([
    ['opened', true],
    ['allocated', true],
    ['assessed', true],
    ['in-delivery', true],
    ['concluding', true],
    ['returned', false],
    ['closed', false],
    ['finalised', false],
  ])('speak about a case that is %s: %s', (state, expected) => expect(goesOn(state)).toBe(expected));

  const NOW = new Date('2027-03-04T10:00:00Z');
  const WHOLE: InvitationFacts = { isWorkGoingOn: true, plannedAt: NOW, now: NOW, isGuestInConflict: false };
  const whyNot = (changes: Partial<InvitationFacts>) =>
    firstBroken(invitationRules, { ...WHOLE, ...changes })?.code;

  it('are invited while the work goes on', () => expect(whyNot({})).toBeUndefined());

  it.each<[string, Partial<InvitationFacts>, string]>([
    ['when it does not', { isWorkGoingOn: false }, 'conference.work-does-not-go-on'],
    ['to what was', { plannedAt: new Date(NOW.getTime() - 1) }, 'conference.planned-in-the-past'],
    ['who must stay away', { isGuestInConflict: true }, 'conference.guest-in-conflict'],
  ])('are not invited %s', (_, changes, code) => expect(whyNot(changes)).toBe(code));
});
