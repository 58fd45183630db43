import {
  readBirthDate,
  type ToldBirthDate,
} from '../../../../../src/modules/children/domain/told-birth-date';

const TODAY = '2026-06-01';
const read = (told: ToldBirthDate) => readBirthDate(told, TODAY);

describe('A birth date as it is told', () => {
  it('is one day with equal ends', () => {
    const day = '2011-02-03';
    expect(read({ certainty: 'documented', day })).toEqual({
      certainty: 'documented',
      earliest: day,
      latest: day,
    });
  });

  it('is a range that may be open on one side', () => {
    const told = { certainty: 'estimated', earliest: '2010-01-01' } as const;
    expect(read(told)).toEqual({ ...told, latest: null });
  });

  it('is unknown without any day', () => {
    expect(read({ certainty: 'unknown' })).toEqual({ certainty: 'unknown', earliest: null, latest: null });
  });

  it.each<[string, ToldBirthDate]>([
    ['child.birth-date-day-or-range', { certainty: 'stated', day: '2011-02-03', latest: '2011-02-03' }],
    ['child.birth-date-certainty-differs', { certainty: 'unknown', day: '2011-02-03' }],
    ['child.birth-date-certainty-differs', { certainty: 'stated' }],
    ['child.birth-date-in-the-future', { certainty: 'stated', day: '2026-06-02' }],
    ['child.birth-date-in-the-future', { certainty: 'stated', earliest: '2011-01-01', latest: '2027-01-01' }],
    ['child.birth-dates-out-of-order', { certainty: 'stated', earliest: '2011-02-04', latest: '2011-02-03' }],
  ])('is refused as %s', (code, told) => {
    expect(() => read(told)).toThrow(code);
  });
});
