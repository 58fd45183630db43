import { sectionsOf, type RecordMaterial } from '../../../../../src/modules/desk/domain/record-sections';
import { RECORD_WORDS } from '../../../../../src/modules/desk/domain/record-words';
import { inLanguage } from '../../../../../src/platform/print/spoken';

const words = inLanguage(RECORD_WORDS, 'en');

const intake: RecordMaterial['intake'] = {
  ...{ id: 'i', number: 'N-1', state: 'registered', child: { id: 'c', number: 'C-1', initials: 'N. U.' } },
  ...{ decision: null, source: 'police', metAt: '2026-05-04T09:00:00Z', createdAt: '2026-05-04T09:00:00Z' },
  ...{ updatedAt: '2026-05-04T09:00:00Z', version: 2, metHow: 'encounter', metByKind: null },
  ...{ metByAccount: null, apprehendedAt: null, apprehendedPlace: null, metDistrict: 'sabunchi' },
  ...{ metPlace: null, account: null, backDatingReason: null, recordedOnDeviceAt: null },
  ...{ deviceClockAhead: false, agencyId: 'a', registeredBy: 's', acts: [], route: 'decision' },
  ...{ decisions: [], inError: null, runningSupport: null, availableActions: [] },
};

const record: RecordMaterial['record'] = {
  ...{ intakeId: 'i', child: intake.child, notifications: [], rights: [], legalHelp: [] },
  ...{ custody: [], interviews: [], gaps: [] },
};

const printed = (
  inError: RecordMaterial['intake']['inError'],
  custody: RecordMaterial['record']['custody'] = [],
) =>
  sectionsOf({
    ...{ intake: { ...intake, inError }, record: { ...record, custody }, words, zone: 'Asia/Baku' },
    say: (_, code) => code,
  });

const held: RecordMaterial['record']['custody'][number] = {
  ...{ id: 'h', version: 2, recordedBy: 's', recordedAt: '2026-05-04T09:00:00Z', backDatingReason: null },
  ...{ correctsId: null, correctedAt: null, correctedBy: null, correctionReason: null, state: 'released' },
  ...{ startedAt: '2026-05-04T09:00:00Z', endedAt: '2026-05-04T11:00:00Z', treatmentAsked: false },
  ...{ log: [], gaps: [], availableActions: [] },
};

describe('the printed record of an intake', () => {
  it('begins with the child', () => expect(printed(null)[0]?.heading).toBe(words.child));

  it('names each time in custody, also one that was taken back, with when and why', () => {
    const takenBack = { correctedAt: '2026-05-05T09:00:00Z', correctionReason: 'was-not-held' };
    const sections = printed(null, [held, { ...held, ...takenBack, endedAt: null }]);
    expect(sections.find(({ heading }) => heading === words.custody)?.lines).toEqual([
      'from 04.05.2026 13:00, until 04.05.2026 15:00',
      'from 04.05.2026 13:00, until — (taken back 05.05.2026 13:00: was-not-held)',
    ]);
  });

  it('begins with the mark when it was recorded in error', () => {
    const mark = { reasonCode: 'wrong-child', note: 'Not this child.', markedBy: 's' };
    expect(printed({ ...mark, markedAt: '2026-05-05T09:00:00Z' })[0]).toEqual({
      heading: words.inError,
      facts: [
        [words.reason, 'wrong-child'],
        [words.markedAt, '05.05.2026 13:00'],
        [words.note, 'Not this child.'],
      ],
    });
  });
});
