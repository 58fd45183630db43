import { firstBroken } from '../../../../../src/kernel/rule';
import { meetingRules, type MeetingFacts } from '../../../../../src/modules/restorative/domain/meeting.rules';
import { partyAnswerRules } from '../../../../../src/modules/restorative/domain/party.rules';
import { preparationRules } from '../../../../../src/modules/restorative/domain/preparation.rules';
import { openingRules, type OpeningFacts } from '../../../../../src/modules/restorative/domain/opening.rules';
import { goesOn } from '../../../../../src/modules/cases/domain/going-on';
import {
  restorativeLifecycle,
  type RestorativeAction,
  type RestorativeState,
} from '../../../../../src/modules/restorative/domain/restorative.lifecycle';

const STATES: readonly RestorativeState[] = ['prepared', 'met', 'agreed', 'fulfilled', 'ended'];

/** Written by hand: the moves that exist; no other does. */
const MOVES: readonly (readonly [RestorativeState, RestorativeAction, RestorativeState])[] = [
  ['prepared', 'appoint', 'prepared'],
  ['prepared', 'add-party', 'prepared'],
  ['prepared', 'answer', 'prepared'],
  ['prepared', 'withdraw', 'prepared'],
  ['prepared', 'keep-contact', 'prepared'],
  ['prepared', 'prepare', 'prepared'],
  ['prepared', 'hold', 'met'],
  ['prepared', 'end', 'ended'],
  ['met', 'appoint', 'met'],
  ['met', 'withdraw', 'met'],
  ['met', 'keep-contact', 'met'],
  ['met', 'propose', 'met'],
  ['met', 'sign', 'met'],
  ['met', 'agree', 'agreed'],
  ['met', 'end', 'ended'],
  ['agreed', 'appoint', 'agreed'],
  ['agreed', 'withdraw', 'agreed'],
  ['agreed', 'keep-contact', 'agreed'],
  ['agreed', 'settle', 'agreed'],
  ['agreed', 'record-part', 'agreed'],
  ['agreed', 'verify-part', 'agreed'],
  ['agreed', 'mark-part-in-error', 'agreed'],
  ['agreed', 'move-due', 'agreed'],
  ['agreed', 'fulfil', 'fulfilled'],
  ['agreed', 'end', 'ended'],
];

describe('the lifecycle of a restorative process', () => {
  it('knows these states and no others', () => expect([...restorativeLifecycle.states]).toEqual(STATES));

  describe.each(STATES)('one that is %s', (state) => {
    it.each(restorativeLifecycle.actions)('%s: leads where the table says, or is not open', (action) =>
      expect(restorativeLifecycle.next(state, action)).toBe(
        MOVES.find(([from, by]) => from === state && by === action)?.[2],
      ),
    );
  });
});

describe('A restorative process', () => {
  it.each([
    ['opened', true],
    ['concluding', true],
    ['returned', false],
    ['closed', false],
    ['finalised', false],
  ])('goes on while the case is %s: %s', (state, expected) => expect(goesOn(state)).toBe(expected));

  const WHOLE: OpeningFacts = {
    ...{ isWorkGoingOn: true, basis: 'diversion', isConsentGiven: true, isOneOpen: false },
    ...{ isOnTeam: true, isInConflict: false, answersForCase: false },
  };
  const whyNot = (changes: Partial<OpeningFacts>) =>
    firstBroken(openingRules, { ...WHOLE, ...changes })?.code;

  it.each(['diversion', 'order'])('is opened on a case that stands on a %s', (basis) =>
    expect(whyNot({ basis })).toBeUndefined(),
  );

  it.each<[string, Partial<OpeningFacts>, string]>([
    ['where the work does not go on', { isWorkGoingOn: false }, 'restorative.work-does-not-go-on'],
    ['with a child that came by itself', { basis: 'voluntary-support' }, 'restorative.nobody-was-harmed'],
    ['against its will', { isConsentGiven: false }, 'restorative.child-does-not-agree'],
    ['beside another one', { isOneOpen: true }, 'restorative.one-is-open'],
    ['by who sees no case', { isOnTeam: false }, 'restorative.mediator-not-on-team'],
    ['by who must stay away', { isInConflict: true }, 'restorative.mediator-in-conflict'],
    ['by who is on one side', { answersForCase: true }, 'restorative.mediator-answers-for-case'],
  ])('is not opened %s', (_, changes, code) => expect(whyNot(changes)).toBe(code));
});

describe('A meeting with those harmed', () => {
  const NOW = new Date('2027-03-04T10:00:00Z');
  const [BEFORE, LATER] = [new Date(NOW.getTime() - 1), new Date(NOW.getTime() + 1)];
  const PARTY = { id: 'a', consent: 'given', answeredAt: NOW, preparedAt: NOW } as const;
  const WHOLE: MeetingFacts = {
    ...{ isWorkGoingOn: true, answersForCase: false, isConsentGiven: true, kind: 'mediation' },
    ...{ how: 'face-to-face', metAt: NOW, now: NOW, childMetAt: NOW, parties: [PARTY], came: ['a'] },
    openedAt: NOW,
  };
  const whyNot = (changes: Partial<MeetingFacts>) =>
    firstBroken(meetingRules, { ...WHOLE, ...changes })?.code.replace('restorative.', '');

  it('is held with who agrees and was prepared', () => expect(whyNot({})).toBeUndefined());

  it.each<[string, Partial<MeetingFacts>, string]>([
    ['where the work does not go on', { isWorkGoingOn: false }, 'work-does-not-go-on'],
    ['by who answers for the child', { answersForCase: true }, 'mediator-answers-for-case'],
    ['against the will of the child', { isConsentGiven: false }, 'child-does-not-agree'],
    ['in the future', { metAt: LATER }, 'held-in-the-future'],
    ['before it was opened', { metAt: BEFORE }, 'held-before-opened'],
    ['in another way than opened', { how: 'letters' }, 'way-and-kind-differ'],
    ['face to face where it is indirect', { kind: 'indirect' }, 'way-and-kind-differ'],
    ['with who is not named', { came: ['a', 'b'] }, 'party-not-named'],
    ['with nobody', { came: [] }, 'nobody-harmed-took-part'],
    ['with who refused', { parties: [{ ...PARTY, consent: 'refused' }] }, 'party-does-not-agree'],
    ['with who was not asked', { parties: [{ ...PARTY, consent: 'not-asked' }] }, 'party-does-not-agree'],
    ['with who took it back', { parties: [{ ...PARTY, consent: 'withdrawn' }] }, 'party-does-not-agree'],
    ['before they agreed', { parties: [{ ...PARTY, answeredAt: LATER }] }, 'held-before-party-agreed'],
    ['with a child that was not prepared', { childMetAt: null }, 'child-not-prepared'],
    ['before the child was prepared', { childMetAt: LATER }, 'child-not-prepared'],
    ['with who was not prepared', { parties: [{ ...PARTY, preparedAt: null }] }, 'party-not-prepared'],
    ['before they were prepared', { parties: [{ ...PARTY, preparedAt: LATER }] }, 'party-not-prepared'],
  ])('is not held %s', (_, changes, code) => expect(whyNot(changes)).toBe(code));

  it.each<[string, readonly Date[], string | undefined]>([
    ['where nobody was met', [], undefined],
    ['from its opening on', [NOW, LATER], undefined],
    ['before it was opened', [NOW, BEFORE], 'restorative.prepared-before-opened'],
  ])('is prepared %s', (_, met, code) =>
    expect(firstBroken(preparationRules, { openedAt: NOW, met })?.code).toBe(code),
  );

  it.each<[string, Date, string | undefined]>([
    ['from its opening on', NOW, undefined],
    ['before it was opened', BEFORE, 'restorative.explained-before-opened'],
  ])('is explained to those harmed %s', (_, explainedAt, code) =>
    expect(
      firstBroken(partyAnswerRules, {
        ...{ kind: 'adult', consent: 'not-asked', isGiven: true, representativeAgrees: false },
        ...{ openedAt: NOW, explainedAt, answeredAt: NOW, now: NOW },
      })?.code,
    ).toBe(code),
  );
});
