import { firstBroken } from '../../../../../src/kernel/rule';
import {
  availableActs,
  requireOpen,
  TRANSFER_ACTS,
} from '../../../../../src/modules/transfers/domain/transfer.actions';
import {
  transferLifecycle,
  type TransferAction,
  type TransferState,
} from '../../../../../src/modules/transfers/domain/transfer.lifecycle';
import {
  acceptingRules,
  askingRules,
  toLookAt,
  type AskingFacts,
} from '../../../../../src/modules/transfers/domain/transfer.rules';

/** Written by hand: where each move leads; what is not named does not exist. */
const MOVES: Readonly<Record<TransferState, Partial<Record<TransferAction, TransferState>>>> = {
  asked: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', lapse: 'lapsed' },
  accepted: {},
  declined: {},
  withdrawn: {},
  lapsed: {},
};

/** Written by hand: in which states an act is open, to which of the two centres. */
const OPEN: Readonly<Record<(typeof TRANSFER_ACTS)[number], readonly [TransferState, 'from' | 'to'][]>> = {
  accept: [['asked', 'to']],
  decline: [['asked', 'to']],
  withdraw: [['asked', 'from']],
  settle: [
    ['accepted', 'to'],
    ['declined', 'from'],
    ['lapsed', 'from'],
  ],
};

const STATES = Object.keys(MOVES) as TransferState[];
const rowIn = (state: TransferState, settledAt: Date | null = null) => ({
  ...{ state, fromAgencyId: 'from', toAgencyId: 'to', caseNumber: 'F-000000', settledAt },
});

describe('a transfer to another centre', () => {
  it.each(STATES)('moves from %s as the law says', (state) => {
    for (const action of transferLifecycle.actions)
      expect(transferLifecycle.next(state, action)).toBe(MOVES[state][action]);
  });

  it.each(TRANSFER_ACTS)('to %s it is open to one of the two centres, where it stands so', (act) => {
    for (const state of STATES)
      for (const centre of ['from', 'to'] as const) {
        const isOpen = OPEN[act].some(([at, whose]) => at === state && whose === centre);
        const [shown] = availableActs(rowIn(state), [act], centre);
        expect([state, centre, shown!.open]).toEqual([state, centre, isOpen]);
        const attempt = () => requireOpen(act, rowIn(state), centre);
        if (isOpen) expect(attempt).not.toThrow();
        else expect(attempt).toThrow(shown!.because);
      }
  });

  it('is settled once', () => {
    expect(availableActs(rowIn('accepted', new Date(0)), ['settle'], 'to')).toEqual([
      { action: 'settle', open: false, because: 'transfer.not-open-for-settle' },
    ]);
  });
});

const RIGHT: AskingFacts = {
  ...{ caseState: 'in-delivery', basis: 'diversion', isAskedAlready: false, isConsentedTo: true },
  ...{ isSupportAgreed: true, needsDistrict: false, newDistrict: null },
};

/** Written by hand: what stands against asking, and by which code. */
const ASKING: readonly (readonly [string, Partial<AskingFacts>, string | undefined])[] = [
  ...['opened', 'allocated', 'assessed', 'in-delivery'].map(
    (caseState) => [`a case that is ${caseState}`, { caseState }, undefined] as const,
  ),
  ...['returned', 'concluding', 'closed', 'finalised'].map(
    (caseState) => [`a case that is ${caseState}`, { caseState }, 'transfer.case-not-in-work'] as const,
  ),
  ['of work that was ordered', { basis: 'order' }, 'transfer.ordered-case'],
  ['while another centre is asked', { isAskedAlready: true }, 'transfer.asked-already'],
  ['without consent', { isConsentedTo: false }, 'transfer.no-consent'],
  ['of a child that has not agreed to the work', { isSupportAgreed: false }, 'transfer.support-not-agreed'],
  ['for a move without the district', { needsDistrict: true }, 'transfer.district-missing'],
  ['for a move with the district', { needsDistrict: true, newDistrict: 'khazar' }, undefined],
];

describe('asking another centre', () => {
  it.each(ASKING)('%s', (_what, difference, code) => {
    expect(firstBroken(askingRules, { ...RIGHT, ...difference })?.code).toBe(code);
  });
});

describe('accepting a case from another centre', () => {
  it.each([
    ['by the rules', {}, undefined],
    ['on words that have run out', { isAgreed: false }, 'transfer.consent-run-out'],
    ['with a worker in conflict', { isInConflict: true }, 'transfer.worker-in-conflict'],
    ['with a worker who was not vetted', { lacksCertificate: true }, 'transfer.worker-without-certificate'],
    [
      'of a child that is supported there already',
      { isSupportedThere: true },
      'transfer.child-supported-there',
    ],
    ['while of a session nobody said who came', { isAllTold: false }, 'transfer.session-without-attendance'],
  ] as const)('%s', (_what, difference, code) => {
    const right = {
      ...{ isAgreed: true, isInConflict: false, lacksCertificate: false },
      ...{ isAllTold: true, isSupportedThere: false },
    };
    expect(firstBroken(acceptingRules, { ...right, ...difference })?.code).toBe(code);
  });
});

describe('what a person has to look at', () => {
  it.each([
    ['nothing where no move is told', null, 'sabunchi', ['sabunchi'], []],
    ['nothing where all say the same', 'khazar', 'khazar', ['khazar', 'sabunchi'], []],
    [
      'that the record of the child says otherwise',
      'khazar',
      'sabunchi',
      ['khazar'],
      ['district-not-in-record'],
    ],
    ['that the centre serves others', 'khazar', 'khazar', ['sabunchi'], ['district-not-served']],
    ['both', 'khazar', null, [], ['district-not-in-record', 'district-not-served']],
  ] as const)('%s', (_what, newDistrict, recordedDistrict, servedDistricts, codes) => {
    expect(toLookAt({ newDistrict, recordedDistrict, servedDistricts })).toEqual(codes);
  });
});
