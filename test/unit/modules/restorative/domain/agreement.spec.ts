import { firstBroken } from '../../../../../src/kernel/rule';
import { warningsOf } from '../../../../../src/modules/restorative/domain/proportion';
import {
  endingRules,
  settlementRules,
  type EndingFacts,
  type SettlementFacts,
} from '../../../../../src/modules/restorative/domain/settlement.rules';
import {
  restorativeSigningRules,
  wholeAgreementRules,
  type SigningFacts,
  type WholeAgreementFacts,
} from '../../../../../src/modules/restorative/domain/signature.rules';

const plain = (code: string | undefined) => code?.replace('restorative.', '');

describe('A signature under an agreement with those harmed', () => {
  const WHOLE: SigningFacts = {
    ...{ party: 'child', isProposed: true, proposedOn: '2027-03-04', signedOn: '2027-03-04' },
    ...{ today: '2027-03-04', isSignedAlready: false, isPartyStanding: false, isMediator: false },
    ...{ speaksForCentre: true, isOfAge: false, isDecidingAuthority: true },
  };
  const whyNot = (changes: Partial<SigningFacts>) =>
    plain(firstBroken(restorativeSigningRules, { ...WHOLE, ...changes })?.code);

  it.each(['child', 'representative', 'centre', 'authority'] as const)('is given by the %s', (party) =>
    expect(whyNot({ party })).toBeUndefined(),
  );

  it('of others than an authority asks for no decision', () =>
    expect(whyNot({ party: 'child', isDecidingAuthority: false })).toBeUndefined());

  it.each<[string, Partial<SigningFacts>, string]>([
    ['before something is written down', { isProposed: false, proposedOn: null }, 'nothing-to-sign'],
    ['in the future', { signedOn: '2027-03-05' }, 'signed-in-the-future'],
    ['of another wording', { signedOn: '2027-03-03' }, 'signed-before-proposed'],
    ['twice', { isSignedAlready: true }, 'signed-already'],
    ['for who is of age', { party: 'representative', isOfAge: true }, 'of-age'],
    ['of who takes no part', { party: 'victim' }, 'party-does-not-agree'],
    ['of the centre by who mediates', { party: 'centre', isMediator: true }, 'mediator-is-not-the-centre'],
    [
      'of an authority that did not decide',
      { party: 'authority', isDecidingAuthority: false },
      'not-the-deciding-authority',
    ],
    ['of the centre by who leads', { party: 'centre', speaksForCentre: false }, 'mediator-is-not-the-centre'],
  ])('is not given %s', (_, changes, code) => expect(whyNot(changes)).toBe(code));
});

describe('An agreement with those harmed', () => {
  const ALL = ['child', 'representative', 'victim', 'centre', 'authority'] as const;
  const WHOLE: WholeAgreementFacts = {
    ...{ isWorkGoingOn: true, isConsentGiven: true, isOfAge: false, signed: ALL },
    ...{ standing: ['a'], signedBy: ['a'], owedTo: ['a'] },
  };
  const whyNot = (changes: Partial<WholeAgreementFacts>) =>
    plain(firstBroken(wholeAgreementRules, { ...WHOLE, ...changes })?.code);
  const without = (party: string) => ({ signed: ALL.filter((one) => one !== party) });

  it('holds once all have signed', () => expect(whyNot({})).toBeUndefined());

  it('needs nobody beside who is of age', () =>
    expect(whyNot({ ...without('representative'), isOfAge: true })).toBeUndefined());

  it.each(['child', 'representative', 'centre', 'authority'])('does not hold without the %s', (party) =>
    expect(whyNot(without(party))).toBe(`not-signed-by-${party}`),
  );

  it.each<[string, Partial<WholeAgreementFacts>, string]>([
    ['where the work does not go on', { isWorkGoingOn: false }, 'work-does-not-go-on'],
    ['against the will of the child', { isConsentGiven: false }, 'child-does-not-agree'],
    ['without one of those harmed', { standing: ['a', 'b'] }, 'not-signed-by-victim'],
    ['with nobody harmed', { standing: [], owedTo: [] }, 'party-does-not-agree'],
    ['with who takes part no more', { owedTo: ['a', 'b'] }, 'party-does-not-agree'],
  ])('does not hold %s', (_, changes, code) => expect(whyNot(changes)).toBe(code));

  const promise = (difference: object = {}) => ({
    ...{ dueOn: '2027-03-04', amount: null, hours: null, ...difference },
  });

  it.each<[string, readonly ReturnType<typeof promise>[], readonly string[]]>([
    ['nothing much', [promise({ hours: 60 }), promise({ amount: 500 })], []],
    ['many promises', Array.from({ length: 6 }, () => promise()), ['many-obligations']],
    ['much work', [promise({ hours: 30 }), promise({ hours: 31 })], ['much-work']],
    ['much money', [promise({ amount: 501 })], ['much-money']],
    ['a long time', [promise({ dueOn: '2027-06-03' })], ['long-time']],
  ])('warns of %s', (_, promises, warnings) => expect(warningsOf(promises, '2027-03-04')).toEqual(warnings));
});

describe('What became of a promise', () => {
  const DONE: SettlementFacts = {
    ...{ state: 'open', outcome: 'done', hasCause: false, isConfirmed: true, hasUnconfirmedReason: false },
    ...{ isLetter: false, hasLetter: false, isHandedOver: false, mayShareWithVictim: false },
    hasParts: false,
  };
  const UNDONE = { outcome: 'not-done', hasCause: true, isConfirmed: undefined } as const;
  const LETTER = { isLetter: true, hasLetter: true } as const;
  const whyNot = (changes: Partial<SettlementFacts>) =>
    plain(firstBroken(settlementRules, { ...DONE, ...changes })?.code);

  it.each<[string, Partial<SettlementFacts>]>([
    ['done and confirmed', {}],
    ['done and not confirmed, with a reason', { isConfirmed: false, hasUnconfirmedReason: true }],
    ['done in part', { outcome: 'done-in-part', hasCause: true }],
    [
      'done in part, of which parts are written down',
      { outcome: 'done-in-part', hasCause: true, hasParts: true },
    ],
    ['not done', UNDONE],
    ['a letter that is kept', LETTER],
    ['a letter that was handed over', { ...LETTER, isHandedOver: true, mayShareWithVictim: true }],
  ])('is said: %s', (_, changes) => expect(whyNot(changes)).toBeUndefined());

  it.each<[string, Partial<SettlementFacts>, string]>([
    ['twice', { state: 'done' }, 'obligation-settled-already'],
    ['not done without a cause', { ...UNDONE, hasCause: false }, 'cause-and-outcome-differ'],
    ['done for a cause', { hasCause: true }, 'cause-and-outcome-differ'],
    ['done where its parts do not say so', { hasParts: true }, 'parts-do-not-reach'],
    ['done without those harmed', { isConfirmed: undefined }, 'not-confirmed-without-reason'],
    ['not confirmed without a reason', { isConfirmed: false }, 'not-confirmed-without-reason'],
    ['confirmed with a reason', { hasUnconfirmedReason: true }, 'not-confirmed-without-reason'],
    ['not done and confirmed', { ...UNDONE, isConfirmed: true }, 'not-confirmed-without-reason'],
    ['a letter that is not there', { isLetter: true }, 'letter-missing'],
    ['a letter where there is none', { hasLetter: true }, 'letter-missing'],
    ['handed over without a letter', { isHandedOver: true, mayShareWithVictim: true }, 'letter-missing'],
    ['handed over against its will', { ...LETTER, isHandedOver: true }, 'letter-without-consent'],
  ])('is not said: %s', (_, changes, code) => expect(whyNot(changes)).toBe(code));
});

describe('The end of a restorative process', () => {
  const undone = (isFault: boolean) => [{ state: 'not-done', isFault } as const];
  const WHOLE: EndingFacts = {
    state: 'agreed',
    isFault: false,
    isOfAgreement: true,
    obligations: undone(false),
  };
  const whyNot = (changes: Partial<EndingFacts>) =>
    plain(firstBroken(endingRules, { ...WHOLE, ...changes })?.code);

  it.each<[string, Partial<EndingFacts>]>([
    ['that nobody is to blame for', {}],
    ['that the child is to blame for', { isFault: true, obligations: undone(true) }],
    ['of what was not agreed to', { state: 'met', isOfAgreement: false, obligations: [] }],
  ])('is said: %s', (_, changes) => expect(whyNot(changes)).toBeUndefined());

  it.each<[string, Partial<EndingFacts>, string]>([
    ['not fulfilled before it was agreed to', { state: 'met', obligations: [] }, 'nothing-left-undone'],
    ['not fulfilled where all is done', { obligations: [] }, 'nothing-left-undone'],
    ['to blame without fault', { isFault: true }, 'blames-without-fault'],
    [
      'to blame for what is done in part',
      { isFault: true, isOfAgreement: false, obligations: [{ state: 'done-in-part', isFault: true }] },
      'blames-without-fault',
    ],
  ])('is not said: %s', (_, changes, code) => expect(whyNot(changes)).toBe(code));
});
