import { certificateTextOf } from '../../../../../src/modules/closure/domain/certificate';
import { reportKindOf, toldOutcomeOf } from '../../../../../src/modules/closure/domain/report';
import { seedEntries } from '../../../../../src/modules/reference/seed/seed-files';

const entries = seedEntries();
const outcomes = entries.filter(({ list }) => list === 'closure-outcomes').map(({ code }) => code);

describe('what an authority is told', () => {
  it.each(outcomes)('of work that was delivered and ended as %s: a report, or a notice', (outcomeCode) =>
    expect(reportKindOf({ outcomeCode, wasDelivered: true })).toBe(
      outcomeCode === 'consent-withdrawn' ? 'notice' : 'report',
    ),
  );

  it.each(outcomes)('of work that never began and ended as %s: nothing, or a notice', (outcomeCode) =>
    expect(reportKindOf({ outcomeCode, wasDelivered: false })).toBe(
      outcomeCode === 'consent-withdrawn' ? 'notice' : null,
    ),
  );
});

describe('a child who took its consent back after the work was concluded', () => {
  it.each(outcomes)(
    'is told of by a notice where the outcome %s says that it was not done',
    (outcomeCode) => {
      const isNotDone = ['not-completed', 'consent-withdrawn'].includes(outcomeCode);
      const told = toldOutcomeOf(outcomeCode, true);
      expect(told).toBe(isNotDone ? 'consent-withdrawn' : outcomeCode);
      expect(toldOutcomeOf(outcomeCode, false)).toBe(outcomeCode);
    },
  );
});

describe('a certificate', () => {
  it.each(outcomes)('is given with the outcome %s only where something was done', (outcomeCode) => {
    const given = { completed: 'order', 'partly-completed': 'order-partly' }[outcomeCode];
    expect(certificateTextOf('order', outcomeCode)).toBe(given);
  });

  it('is not given while the work goes on', () =>
    expect(certificateTextOf('diversion', null)).toBeUndefined());

  it('has a text for whatever a case stands on, and none is said to be verified', () => {
    const texts = entries.filter(({ list }) => list === 'certificate-texts');
    for (const basis of ['diversion', 'order', 'voluntary-support'])
      for (const outcome of ['completed', 'partly-completed'])
        expect(texts.map(({ code }) => code)).toContain(certificateTextOf(basis, outcome));
    expect(texts.every(({ verified }) => !verified)).toBe(true);
  });

  it('tells of a diversion that it is no conviction, and of help nothing about any act', () => {
    const text = (code: string) =>
      JSON.stringify(
        entries.find((one) => one.list === 'certificate-texts' && one.code === code)?.attributes,
      );
    expect(text('diversion')).toMatch(/not a conviction/);
    expect(text('diversion')).toMatch(/məhkumluq deyil/);
    expect(text('diversion')).toMatch(/не осуждение/);
    expect(text('voluntary-support')).not.toMatch(/convict|act|court|məhk|суд/i);
  });
});
