import fc from 'fast-check';
import {
  standingOf,
  type KnownStep,
  type LegalHelpStep,
} from '../../../../../src/modules/due-process/domain/legal-help';

const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 10, minute));
const step = (name: LegalHelpStep, minute: number): KnownStep => ({
  step: name,
  happenedAt: at(minute),
  lawyerKind: name === 'present' ? 'bar' : null,
  recordedBy: `recorder-${minute}`,
});

describe('where legal help stands', () => {
  it('is nothing before anything was recorded', () => expect(standingOf([])).toBeNull());

  it('counts from the first offer', () =>
    expect(standingOf([step('offered', 20), step('offered', 10)])).toEqual({
      offeredAt: at(10),
      offerRecordedBy: 'recorder-10',
      declinedAt: null,
      lawyerKind: null,
      presentFrom: null,
    }));

  it('is declined until it is offered again', () => {
    const declined = [step('offered', 1), step('declined', 5)];
    expect(standingOf(declined)?.declinedAt).toEqual(at(5));
    expect(standingOf([...declined, step('offered', 9)])?.declinedAt).toBeNull();
  });

  it('is no longer declined when a lawyer comes', () =>
    expect(standingOf([step('declined', 5), step('present', 6)])).toMatchObject({
      declinedAt: null,
      lawyerKind: 'bar',
      presentFrom: at(6),
    }));

  it('is declined at the moment of the offer itself', () =>
    expect(standingOf([step('offered', 5), step('declined', 5)])?.declinedAt).toEqual(at(5)));

  it('does not depend on the order in which steps were recorded', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.tuple(fc.constantFrom('offered', 'declined', 'present'), fc.integer({ min: 0, max: 59 })),
          { selector: ([, minute]) => minute },
        ),
        fc.infiniteStream(fc.nat()),
        (told, order) => {
          const steps = told.map(([name, minute]) => step(name, minute));
          const shuffled = steps
            .map((one) => ({ one, key: order.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one);
          expect(standingOf(shuffled)).toEqual(standingOf(steps));
        },
      ),
    ));
});
