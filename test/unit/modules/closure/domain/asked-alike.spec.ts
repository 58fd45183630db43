import { firstBroken } from '../../../../../src/kernel/rule';
import { whyNotAsked } from '../../../../../src/modules/cases/domain/asked.rules';
import {
  answerRules,
  approvedByAnother,
  askingRules,
  lastRules,
} from '../../../../../src/modules/closure/domain/reopening.rules';
import {
  askingReturnRules,
  decliningReturnRules,
  sendingReturnRules,
  withdrawingReturnRules,
  type AskedReturnFacts,
} from '../../../../../src/modules/closure/domain/return.rules';

const [SELF, OTHER] = ['coordinator', 'other'];
const NOW = new Date('2026-06-01T10:00:00Z');

/** What is against asking for a return where nothing but the one that waits is. */
const asking = (isOpen: boolean): string | undefined => {
  const facts: AskedReturnFacts = {
    ...{ isOpen, isAskedFor: false, isChildsWish: false, responseId: 'response', openedAt: NOW, now: NOW },
    ...{ childWords: 'no', wordsMissing: null, lawyerToldAt: NOW, lawyerNotTold: null },
  };
  return firstBroken(askingReturnRules, facts)?.code;
};

const sending = (askedBy: string): string | undefined =>
  firstBroken(sendingReturnRules, {
    ...{ askedBy, decidedBy: SELF, isAskedFor: true, stepHolds: true, objectionUntil: null, now: NOW },
  })?.code;

const ofReopening = (rules: typeof askingRules, isAsked: boolean) => firstBroken(rules, { isAsked })?.code;

/** For each act and who has asked: what the act itself is refused with. */
const ACTS: readonly (readonly [string, string | null, string | undefined])[] = [
  ['ask-to-return', null, asking(false)],
  ['ask-to-return', OTHER, asking(true)],
  ['return-to-authority', OTHER, sending(OTHER)],
  ['return-to-authority', SELF, sending(SELF)],
  ['decline-return', OTHER, firstBroken(decliningReturnRules, { askedBy: OTHER, decidedBy: SELF })?.code],
  ['decline-return', SELF, firstBroken(decliningReturnRules, { askedBy: SELF, decidedBy: SELF })?.code],
  ['withdraw-return', OTHER, firstBroken(withdrawingReturnRules, { askedBy: OTHER, by: SELF })?.code],
  ['withdraw-return', SELF, firstBroken(withdrawingReturnRules, { askedBy: SELF, by: SELF })?.code],
  ['ask-to-reopen', null, ofReopening(askingRules, false)],
  ['ask-to-reopen', OTHER, ofReopening(askingRules, true)],
  ['finalise', null, ofReopening(lastRules, false)],
  ['finalise', OTHER, ofReopening(lastRules, true)],
  ['decline-reopening', null, ofReopening(answerRules, false)],
  ['decline-reopening', OTHER, ofReopening(answerRules, true)],
  ['reopen', null, ofReopening(answerRules, false)],
  ['reopen', OTHER, firstBroken([approvedByAnother], { askedBy: OTHER, approvedBy: SELF })?.code],
  ['reopen', SELF, firstBroken([approvedByAnother], { askedBy: SELF, approvedBy: SELF })?.code],
];

describe('What is shown of an act that another asks for', () => {
  it.each(ACTS)('%s, asked by %s, is closed by the code with which it is refused: %s', (act, by, code) => {
    const isOfReturn = act.includes('return');
    const asked = { returnAskedBy: isOfReturn ? by : null, reopeningAskedBy: isOfReturn ? null : by };
    expect(whyNotAsked(act, asked, SELF)).toBe(code);
  });

  it('is closed by something in each way of being closed', () =>
    expect(new Set(ACTS.flatMap(([, , code]) => code ?? [])).size).toBe(7));
});
