import { firstBroken } from '../../../../../src/kernel/rule';
import {
  PRE_DECISION_ACTS,
  type PreDecisionAct,
  type PreDecisionDraft,
} from '../../../../../src/modules/court-reports/domain/pre-decision';
import {
  availablePreDecisionActs,
  requirePreDecisionOpen,
} from '../../../../../src/modules/court-reports/domain/pre-decision.actions';
import {
  preDecisionLifecycle,
  type PreDecisionAction,
  type PreDecisionState,
} from '../../../../../src/modules/court-reports/domain/pre-decision.lifecycle';
import {
  askingRules,
  submittingRules,
} from '../../../../../src/modules/court-reports/domain/pre-decision.rules';

/** Written by hand: where each move leads; what is not named does not exist. */
const MOVES: Readonly<Record<PreDecisionState, Partial<Record<PreDecisionAction, PreDecisionState>>>> = {
  requested: { 'take-on': 'in-preparation', decline: 'declined', withdraw: 'withdrawn', lapse: 'lapsed' },
  'in-preparation': {
    ...{ submit: 'submitted', decline: 'declined', withdraw: 'withdrawn', lapse: 'lapsed' },
    release: 'requested',
  },
  submitted: { 'send-back': 'in-preparation', acknowledge: 'acknowledged', lapse: 'lapsed' },
  ...{ acknowledged: {}, declined: {}, withdrawn: {}, lapsed: {} },
};

/** Written by hand: to whom of whose agency each act is open. */
const WHOSE: Readonly<Record<PreDecisionAct, readonly string[]>> = {
  ...{
    'take-on': ['writer', 'colleague'],
    decline: ['writer', 'colleague'],
    submit: ['writer', 'colleague'],
  },
  write: ['writer'],
  ...{ withdraw: ['requester'], 'send-back': ['requester'], acknowledge: ['requester'] },
};

const STATES = Object.keys(MOVES) as PreDecisionState[];
const READERS = [
  { accountId: 'writer', agencyId: 'centre' },
  { accountId: 'colleague', agencyId: 'centre' },
  { accountId: 'requester', agencyId: 'court' },
  { accountId: 'nobody', agencyId: 'elsewhere' },
  { accountId: 'writer', agencyId: 'elsewhere' },
];
const rowIn = (state: PreDecisionState) => ({
  ...{ state, requesterAgencyId: 'court', centreAgencyId: 'centre', writerId: 'writer' },
});
const isOpenIn = (state: PreDecisionState, act: PreDecisionAct) =>
  act === 'write' ? state === 'in-preparation' : MOVES[state][act] !== undefined;

describe('a report before a decision', () => {
  it.each(STATES)('moves from %s as it is written', (state) => {
    for (const action of preDecisionLifecycle.actions)
      expect(preDecisionLifecycle.next(state, action)).toBe(MOVES[state][action]);
  });

  it.each(PRE_DECISION_ACTS)('is open to %s to whom that belongs, where it stands so', (act) => {
    for (const state of STATES)
      for (const reader of READERS) {
        const isTheirs = WHOSE[act].includes(reader.accountId) && reader.agencyId !== 'elsewhere';
        const isOpen = isTheirs && isOpenIn(state, act);
        const [shown] = availablePreDecisionActs(rowIn(state), (one) => one === act, reader);
        expect([state, reader, shown!.open]).toEqual([state, reader, isOpen]);
        const attempt = () => requirePreDecisionOpen(act, rowIn(state), reader);
        if (isOpen) expect(attempt).not.toThrow();
        else expect(attempt).toThrow(shown!.because);
      }
  });

  const asked = { isToDecide: true, isAskedAlready: false, isTooYoung: false };
  it.each([
    [{}, undefined],
    [{ isToDecide: false }, 'nothing-to-decide'],
    [{ isTooYoung: true }, 'child-too-young'],
    [{ isAskedAlready: true }, 'asked-already'],
  ])('is asked for where %j: %s', (difference, code) => {
    const broken = firstBroken(askingRules, { ...asked, ...difference })?.code;
    expect(broken).toBe(code && `pre-decision-report.${code}`);
  });

  const draft: PreDecisionDraft = {
    ...{ background: '-', family: '-', school: '-', circumstances: '-', strengths: '-' },
    ...{ childWords: 'I like school.', wordsMissing: null, childAdds: null, isContested: false },
    ...{ measures: [], recommendation: '-', spokenTo: ['child'], isChildTold: true, tries: 0 },
  };
  const ready = { draft, triesFirst: 0, isWriter: false, isMeasureCustodial: false };
  const silent = { ...draft, childWords: null };
  it.each([
    ['all is written', {}, undefined],
    ['nothing is written', { draft: null }, 'nothing-written'],
    ['the child was not told', { draft: { ...draft, isChildTold: false } }, 'child-not-told'],
    ['the child was not heard', { draft: silent }, 'child-not-heard'],
    ['it is said why not', { draft: { ...silent, wordsMissing: 'other' } }, undefined],
    [
      'it was tried twice of three times',
      { draft: { ...silent, wordsMissing: 'other', tries: 2 }, triesFirst: 3 },
      'not-tried-enough',
    ],
    ['a measure takes liberty', { isMeasureCustodial: true }, 'measure-custodial'],
    ['who hands it in wrote it', { isWriter: true }, 'submitter-wrote'],
  ])('is handed in or not where %s', (_what, difference, code) => {
    const broken = firstBroken(submittingRules, { ...ready, ...difference })?.code;
    expect(broken).toBe(code && `pre-decision-report.${code}`);
  });
});
