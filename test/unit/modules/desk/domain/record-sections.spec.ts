import { sectionsOf, type RecordMaterial } from '../../../../../src/modules/desk/domain/record-sections';
import { RECORD_WORDS } from '../../../../../src/modules/desk/domain/record-words';
import { inLanguage } from '../../../../../src/modules/desk/domain/spoken';

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

const printed = (inError: RecordMaterial['intake']['inError']) =>
  sectionsOf({ intake: { ...intake, inError }, record, words, say: (_, code) => code, zone: 'Asia/Baku' });

describe('the printed record of an intake', () => {
  it('begins with the child', () => expect(printed(null)[0]?.heading).toBe(words.child));

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
