import { counted } from '../../../../../src/modules/court-reports/domain/unit-words';

describe('A number of a report, with its unit', () => {
  it.each([
    ['az', 1, '1 gün'],
    ['az', 5, '5 gün'],
    ['en', 1, '1 day'],
    ['en', 0, '0 days'],
    ['en', 21, '21 days'],
    ['ru', 1, '1 день'],
    ['ru', 3, '3 дня'],
    ['ru', 5, '5 дней'],
    ['ru', 11, '11 дней'],
    ['ru', 21, '21 день'],
    ['ru', 1.5, '1.5 дня'],
  ] as const)('is said in %s of %d as %s', (language, count, said) => {
    expect(counted(count, 'days', language)).toBe(said);
  });

  it('is said of times without any', () => expect(counted(2, 'times', 'en')).toBe('2'));
});
