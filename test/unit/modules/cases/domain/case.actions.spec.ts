import {
  availableActs,
  CASE_ACTS,
  ENDABLE_STATES,
  requireOpen,
  stateAfter,
  type CaseAct,
} from '../../../../../src/modules/cases/domain/case.actions';
import type { ActingPerson, Case } from '../../../../../src/modules/cases/domain/case';
import { firstBroken } from '../../../../../src/kernel/rule';
import { suspensionRules } from '../../../../../src/modules/cases/domain/suspension.rules';
import type { CaseState } from '../../../../../src/modules/cases/domain/case.lifecycle';

const CENTRE = 'centre';
const file = (difference: Partial<Case> = {}): Case => ({
  id: 'case',
  state: 'allocated',
  basis: 'diversion',
  centreAgencyId: CENTRE,
  workerId: 'worker',
  endedBy: null,
  outcomeCode: null,
  finalFrom: null,
  referralId: 'referral',
  orderEndedAt: null,
  suspendedFrom: null,
  ...difference,
});
const NOW = new Date('2026-06-01T10:00:00Z');
/** Nobody has asked for anything. */
const KNOWN = { now: NOW, asked: { returnAskedBy: null, reopeningAskedBy: null } };
const person = (accountId: string, role: 'case-worker' | 'centre-coordinator'): ActingPerson => ({
  accountId,
  agencyId: CENTRE,
  roles: [role],
});
const worker = person('worker', 'case-worker');
const helper = person('helper', 'case-worker');
const coordinator = person('coordinator', 'centre-coordinator');

/** Written by hand: where each act beside the state leaves it as it is; elsewhere none is open. */
const BESIDE: Readonly<Partial<Record<CaseAct, readonly CaseState[]>>> = {
  reallocate: ['allocated', 'assessed', 'in-delivery', 'returned', 'concluding'],
  'add-team-member': ['allocated', 'assessed', 'in-delivery'],
  'end-team-membership': ['allocated', 'assessed', 'in-delivery', 'returned', 'concluding'],
  'declare-conflict': ['opened', 'allocated', 'assessed', 'in-delivery', 'returned', 'concluding', 'closed'],
  'ask-to-return': ['opened', 'allocated', 'assessed', 'in-delivery'],
  'decline-return': ['opened', 'allocated', 'assessed', 'in-delivery'],
  'withdraw-return': ['opened', 'allocated', 'assessed', 'in-delivery'],
  'ask-to-reopen': ['closed'],
  'decline-reopening': ['closed'],
  suspend: ['allocated', 'assessed', 'in-delivery'],
  'end-suspension': ['allocated', 'assessed', 'in-delivery'],
};
const STATES: readonly CaseState[] = [
  'opened',
  'allocated',
  'assessed',
  'in-delivery',
  'returned',
  'concluding',
  'closed',
  'finalised',
];

describe('what is done with a case beside its state', () => {
  it.each(
    Object.entries(BESIDE).flatMap(([act, open]) =>
      STATES.map((state) => [act as CaseAct, state, open.includes(state)] as const),
    ),
  )('%s of one that is %s: %s', (act, state, isOpen) =>
    expect(stateAfter(state, act)).toBe(isOpen ? state : undefined),
  );

  it('is all that can be done with one beside the moves of the lifecycle', () =>
    expect([...CASE_ACTS].sort()).toEqual(
      [
        'allocate',
        'complete-assessment',
        'activate-plan',
        'return-to-authority',
        'continue',
        'restart',
        'lapse',
        'end-early',
        'conclude',
        'send-back',
        'close',
        'reopen',
        'finalise',
        ...Object.keys(BESIDE),
      ].sort(),
    ));
});

describe('the end of the assessment', () => {
  it('is for who answers for the case and for the coordinator', () => {
    expect(requireOpen(file(), 'complete-assessment', worker)).toBe('assessed');
    expect(requireOpen(file(), 'complete-assessment', coordinator)).toBe('assessed');
  });

  it('is not for who helps on it', () =>
    expect(() => requireOpen(file(), 'complete-assessment', helper)).toThrow('case.not-your-action'));
});

describe('the end of the work', () => {
  it('is open from these states and no others', () =>
    expect([...ENDABLE_STATES].sort()).toEqual([
      ...['allocated', 'assessed', 'in-delivery', 'opened', 'returned'],
    ]));

  it('is for who answers for the case and for the coordinator', () => {
    expect(requireOpen(file(), 'end-early', worker)).toBe('concluding');
    expect(requireOpen(file(), 'end-early', coordinator)).toBe('concluding');
  });

  it('is not for who helps on it, whatever the state', () => {
    expect(() => requireOpen(file(), 'end-early', helper)).toThrow('case.not-your-action');
    expect(() => requireOpen(file({ state: 'closed' }), 'end-early', helper)).toThrow('case.not-your-action');
  });

  it('does not come twice', () =>
    expect(() => requireOpen(file({ state: 'concluding' }), 'end-early', worker)).toThrow(
      'case.not-open-for-end-early',
    ));
});

describe('the conclusion of the work', () => {
  const delivered = file({ state: 'in-delivery' });

  it('is for who answers for the case and for the coordinator', () => {
    expect(requireOpen(delivered, 'conclude', worker)).toBe('concluding');
    expect(requireOpen(delivered, 'conclude', coordinator)).toBe('concluding');
  });

  it('is not for who helps on it', () =>
    expect(() => requireOpen(delivered, 'conclude', helper)).toThrow('case.not-your-action'));
});

describe('the return to an authority', () => {
  const because = (given: Partial<Case>, act: CaseAct, by: ActingPerson) => {
    const [shown] = availableActs(file(given), [act], by, KNOWN);
    return shown!.open ? undefined : shown!.because;
  };

  it('is asked for by who answers for the case and by the coordinator, and by no other of the team', () => {
    for (const by of [worker, coordinator]) expect(because({}, 'ask-to-return', by)).toBeUndefined();
    expect(because({}, 'ask-to-return', helper)).toBe('case.not-your-action');
  });

  it.each(['ask-to-return', 'return-to-authority'] as const)(
    'is none for whom there is no charge: %s',
    (act) => {
      expect(because({ basis: 'voluntary-support' }, act, coordinator)).toBe(
        'case.voluntary-support-is-never-returned',
      );
      expect(because({ referralId: null }, act, coordinator)).toBe('case.no-authority-to-return-to');
      expect(because({ suspendedFrom: new Date() }, act, coordinator)).toBe('case.suspended');
    },
  );

  it('is answered by the authority alone: the centre closes nothing that was returned', () => {
    expect(because({ state: 'returned' }, 'close', coordinator)).toBe('case.not-your-action');
    expect(() => requireOpen(file({ state: 'returned' }), 'close', coordinator)).toThrow(
      'case.not-your-action',
    );
  });
});

describe('a suspension', () => {
  const still = file({ suspendedFrom: new Date('2026-06-01T10:00:00Z') });

  it('is for who answers for the case and for the coordinator', () => {
    for (const by of [worker, coordinator]) expect(requireOpen(file(), 'suspend', by)).toBe('allocated');
    expect(() => requireOpen(file(), 'suspend', helper)).toThrow('case.not-your-action');
  });

  it('does not begin while one lasts, nor end where none does', () => {
    expect(() => requireOpen(still, 'suspend', worker)).toThrow('case.not-open-for-suspend');
    expect(requireOpen(still, 'end-suspension', worker)).toBe('allocated');
    expect(() => requireOpen(file(), 'end-suspension', worker)).toThrow('case.not-open-for-end-suspension');
  });

  it('keeps nobody from ending the work', () =>
    expect(requireOpen(still, 'end-early', worker)).toBe('concluding'));

  it('is offered while none lasts, and its end while one does', () => {
    const open = (given: Case) =>
      availableActs(given, ['suspend', 'end-suspension'], worker, KNOWN).map((shown) => shown.open);
    expect(open(file())).toEqual([true, false]);
    expect(open(still)).toEqual([false, true]);
  });

  it('begins during the work, and not in the future; its end is to come', () => {
    const now = new Date('2026-06-01T10:00:00Z');
    const moment = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
    const whyNot = (fromAt: Date, plannedUntil: string | null) =>
      firstBroken(suspensionRules, {
        ...{ fromAt, plannedUntil, now, openedAt: moment(-60), today: '2026-06-01' },
      })?.code;
    expect(whyNot(now, null)).toBeUndefined();
    expect(whyNot(moment(1), null)).toBe('case.suspended-outside-the-work');
    expect(whyNot(moment(-61), null)).toBe('case.suspended-outside-the-work');
    expect(whyNot(now, '2026-06-01')).toBeUndefined();
    expect(whyNot(now, '2026-05-31')).toBe('case.suspension-over-already');
  });
});

describe('what may be done now', () => {
  const because = (given: Partial<Case>, act: CaseAct, by: ActingPerson) => {
    const [shown] = availableActs(file(given), [act], by, KNOWN);
    return shown!.open ? undefined : shown!.because;
  };

  it('says why an act is closed', () => {
    expect(because({}, 'allocate', coordinator)).toBe('case.not-open-for-allocate');
    expect(because({}, 'end-early', helper)).toBe('case.not-your-action');
    expect(because({ state: 'concluding', endedBy: 'coordinator' }, 'close', coordinator)).toBe(
      'case.ended-by-the-same-person',
    );
  });

  it('becomes final only when the time for a review is over', () => {
    const closed = (finalFrom: string) =>
      because({ state: 'closed', finalFrom: new Date(finalFrom) }, 'finalise', coordinator);
    expect(closed('2026-06-01T10:00:01Z')).toBe('case.time-for-review-runs');
    expect(closed('2026-06-01T10:00:00Z')).toBeUndefined();
  });

  it('sends back what was concluded by another, and nothing that was ended', () => {
    const concluded = { state: 'concluding', endedBy: 'worker', outcomeCode: 'completed' } as const;
    expect(because(concluded, 'send-back', coordinator)).toBeUndefined();
    expect(because({ ...concluded, endedBy: 'coordinator' }, 'send-back', coordinator)).toBe(
      'case.ended-by-the-same-person',
    );
    expect(because({ ...concluded, outcomeCode: 'moved-away' }, 'send-back', coordinator)).toBe(
      'case.not-concluded',
    );
  });

  it('reopens nothing that was completed', () =>
    expect(because({ state: 'closed', outcomeCode: 'completed' }, 'ask-to-reopen', coordinator)).toBe(
      'case.completed-for-good',
    ));

  it('is open to whom nothing stands in the way', () => {
    expect(because({ state: 'concluding', endedBy: 'worker' }, 'close', coordinator)).toBeUndefined();
    expect(because({}, 'end-early', worker)).toBeUndefined();
  });
});

describe('what somebody has to ask for', () => {
  const why = (
    act: CaseAct,
    state: CaseState,
    asked: { readonly return?: string; readonly reopening?: string },
  ) => {
    const known = { returnAskedBy: asked.return ?? null, reopeningAskedBy: asked.reopening ?? null };
    const shown = availableActs(
      file({ state, outcomeCode: 'partly-completed', finalFrom: NOW }),
      [act],
      coordinator,
      {
        ...{ now: NOW, asked: known },
      },
    )[0]!;
    return shown.open ? undefined : shown.because;
  };

  /** Written by hand: why each act is closed while nobody asked, while another did, and while one did oneself. */
  it.each<readonly [CaseAct, CaseState, string | undefined, string | undefined, string | undefined]>([
    [
      ...(['ask-to-return', 'allocated', undefined] as const),
      ...(['closure.return-asked-already', 'closure.return-asked-already'] as const),
    ],
    [
      ...(['withdraw-return', 'allocated', 'closure.return-not-asked'] as const),
      ...(['closure.return-asked-by-another', undefined] as const),
    ],
    [
      ...(['return-to-authority', 'allocated', 'closure.return-not-asked'] as const),
      ...([undefined, 'closure.return-decided-by-the-same-person'] as const),
    ],
    [
      ...(['decline-return', 'allocated', 'closure.return-not-asked'] as const),
      ...([undefined, 'closure.return-decided-by-the-same-person'] as const),
    ],
    [
      ...(['ask-to-reopen', 'closed', undefined] as const),
      ...(['closure.reopening-asked-already', 'closure.reopening-asked-already'] as const),
    ],
    [
      ...(['reopen', 'closed', 'closure.reopening-not-asked'] as const),
      ...([undefined, 'case.reopened-by-the-same-person'] as const),
    ],
    ['decline-reopening', 'closed', 'closure.reopening-not-asked', undefined, undefined],
    [
      ...(['finalise', 'closed', undefined] as const),
      ...(['closure.reopening-not-answered', 'closure.reopening-not-answered'] as const),
    ],
  ])(
    '%s of one that is %s: nobody asked: %s, another: %s, oneself: %s',
    (act, state, nobody, another, oneself) => {
      const asked = (by: string) => (state === 'closed' ? { reopening: by } : { return: by });
      expect([
        why(act, state, {}),
        why(act, state, asked('another')),
        why(act, state, asked('coordinator')),
      ]).toEqual([nobody, another, oneself]);
    },
  );
});
