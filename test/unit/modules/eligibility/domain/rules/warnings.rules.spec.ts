import { anAct, rulingOf } from '../facts.builder';

describe('net-widening', () => {
  it('is warned of where no act is recorded', () => {
    expect(rulingOf('net-widening-no-act', { acts: [] }).outcome).toBe('not-met');
    expect(rulingOf('net-widening-no-act', {}).outcome).toBe('met');
  });

  it('is warned of where the evidence of an act is insufficient, not where it is only open', () => {
    const outcome = (evidence: 'insufficient' | 'open') =>
      rulingOf('net-widening-insufficient-evidence', { acts: [anAct({ evidence })] }).outcome;
    expect(outcome('insufficient')).toBe('not-met');
    expect(outcome('open')).toBe('met');
  });

  describe('by a trivial act', () => {
    const outcome = (gravities: string[], earlierActs = 0) =>
      rulingOf(
        'net-widening-trivial-act',
        { earlierActs, acts: gravities.map((gravity) => anAct({ gravity })) },
        { bands: ['LIGHT'], most: 0 },
      ).outcome;

    it('is warned of where all acts are of the lightest kind', () =>
      expect(outcome(['LIGHT', 'LIGHT'])).toBe('not-met'));
    it('is not where one is not', () => expect(outcome(['LIGHT', 'HEAVY'])).toBe('met'));
    it('is not where more was recorded before', () => expect(outcome(['LIGHT'], 1)).toBe('met'));
    it('is another warning where there is no act', () => expect(outcome([])).toBe('met'));
  });
});

describe('proportionality', () => {
  const limits = [
    { band: 'LIGHT', amount: 90 },
    { band: 'HEAVY', amount: 180 },
  ];
  const proposal = { measure: 'programme', custodial: false, longestDays: 90, measureMaxDays: 365 };
  const ruling = (said: Partial<typeof proposal> | null, gravities = ['LIGHT']) =>
    rulingOf(
      'proportionality',
      {
        acts: gravities.map((gravity) => anAct({ gravity })),
        proposal: said && { ...proposal, ...said },
      },
      { limits },
    );

  it('warns of nothing while nothing is proposed', () => expect(ruling(null).outcome).toBe('met'));
  it('bears as many days as the rule gives the band', () =>
    expect(ruling({ longestDays: 90 }).outcome).toBe('met'));

  it('warns of one day more, and says which length would do', () => {
    expect(ruling({ longestDays: 91 })).toMatchObject({
      outcome: 'not-met',
      would: [{ fact: '/proposal/longestDays', to: 90 }],
    });
  });

  it('goes by the gravest act', () =>
    expect(ruling({ longestDays: 180 }, ['LIGHT', 'HEAVY']).outcome).toBe('met'));

  it('never exceeds the measure’s own longest duration', () => {
    expect(ruling({ longestDays: 60, measureMaxDays: 30 }).outcome).toBe('not-met');
  });

  it('warns of a custodial measure however short', () => {
    expect(ruling({ custodial: true, longestDays: 1 })).toMatchObject({
      outcome: 'not-met',
      would: [{ fact: '/proposal/custodial', to: false }],
    });
  });

  it('needs review where nothing says how long is too long', () => {
    expect(
      rulingOf('proportionality', { proposal: { ...proposal, measureMaxDays: null } }, { limits: [] })
        .outcome,
    ).toBe('needs-review');
  });
});
