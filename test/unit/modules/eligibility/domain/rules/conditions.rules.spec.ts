import type { EvidenceStanding } from '../../../../../../src/modules/eligibility/domain/facts';
import { anAct, rulingOf } from '../facts.builder';

describe('sufficient-evidence', () => {
  const outcome = (...standings: EvidenceStanding[]) =>
    rulingOf('sufficient-evidence', { acts: standings.map((evidence) => anAct({ evidence })) }).outcome;

  it('is met when the evidence of all acts is sufficient', () => {
    expect(outcome('sufficient', 'sufficient')).toBe('met');
  });

  it('is not met as soon as that of one is insufficient', () => {
    expect(outcome('sufficient', 'open', 'insufficient')).toBe('not-met');
  });

  it.each(['open', 'not-recorded'] as const)('needs review while it is %s', (evidence) => {
    expect(outcome('sufficient', evidence)).toBe('needs-review');
  });

  it('says which acts fall short', () => {
    const acts = [anAct(), anAct({ evidence: 'open' }), anAct({ evidence: 'insufficient' })];
    expect(rulingOf('sufficient-evidence', { acts }).would).toEqual([
      { fact: '/acts/1/evidence', to: 'sufficient' },
      { fact: '/acts/2/evidence', to: 'sufficient' },
    ]);
  });
});

describe('admission-recorded', () => {
  it.each([
    ['free-with-lawyer', 'met'],
    ['free-without-lawyer', 'not-met'],
    ['not-free', 'not-met'],
    ['none', 'not-met'],
  ] as const)('that is %s is %s', (admission, expected) => {
    expect(rulingOf('admission-recorded', { admission }).outcome).toBe(expected);
  });
});

describe.each(['child', 'representative'] as const)('consent-of-%s', (person) => {
  it.each([
    ['given', 'met'],
    ['refused', 'not-met'],
    ['withdrawn', 'not-met'],
    ['expired', 'not-met'],
    ['none', 'not-met'],
    ['disputed', 'needs-review'],
    ['unconfirmed', 'needs-review'],
  ] as const)('that is %s is %s', (standing, expected) => {
    const consents = { child: 'none', representative: 'none', [person]: standing } as const;
    expect(rulingOf(`consent-of-${person}`, { consents }).outcome).toBe(expected);
  });
});

describe('from the 18th birthday on', () => {
  const adult = { child: { ageYoungest: 18, ageOldest: 18 } };
  const consents = { child: 'none', representative: 'none' } as const;

  it('no representative has to consent or to stand for the young person', () => {
    expect(rulingOf('consent-of-representative', { ...adult, consents }).outcome).toBe('met');
    expect(
      rulingOf('representation-unconflicted', { ...adult, unconflictedRepresentatives: 0 }).outcome,
    ).toBe('met');
  });

  it('the young person’s own consent still counts', () => {
    expect(rulingOf('consent-of-child', { ...adult, consents }).outcome).toBe('not-met');
  });
});

describe('representation-unconflicted', () => {
  it.each([
    [2, 'met'],
    [1, 'met'],
    [0, 'not-met'],
    [null, 'needs-review'],
  ])('with %s who may is %s', (unconflictedRepresentatives, expected) => {
    expect(rulingOf('representation-unconflicted', { unconflictedRepresentatives }).outcome).toBe(expected);
  });
});

describe('legal-help-offered', () => {
  it.each([
    ['offered', 'met'],
    ['declined', 'needs-review'],
    ['not-known', 'needs-review'],
    ['not-offered', 'not-met'],
  ] as const)('that is %s is %s', (legalHelp, expected) => {
    expect(rulingOf('legal-help-offered', { legalHelp }).outcome).toBe(expected);
  });
});

describe('victim-heard', () => {
  const all = { recorded: 2, unheard: 0, unansweredObjections: 0, childrenWithoutRepresentative: 0 };

  it.each([
    ['is met when each was heard or it is said why not', all, 'met'],
    ['is met when there is no victim', { ...all, recorded: 0 }, 'met'],
    ['is not met when one was not heard', { ...all, unheard: 1 }, 'not-met'],
    ['needs review while an objection has no answer', { ...all, unansweredObjections: 1 }, 'needs-review'],
    [
      'needs review while a child victim has nobody',
      { ...all, childrenWithoutRepresentative: 1 },
      'needs-review',
    ],
    ['needs review when nobody could be asked', null, 'needs-review'],
  ])('%s', (_, victims, expected) => expect(rulingOf('victim-heard', { victims }).outcome).toBe(expected));
});

describe('reconciliation', () => {
  it('is told, whatever it is', () => {
    expect(rulingOf('reconciliation', { reconciled: true }).outcome).toBe('met');
    expect(rulingOf('reconciliation', { reconciled: false }).outcome).toBe('not-met');
  });
});
