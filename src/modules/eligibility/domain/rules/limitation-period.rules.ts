import { DateTime } from 'luxon';
import type { LocalDate } from '../../../../kernel/local-date';
import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, needsReview, notMet, overActs } from '../rulings';

const used = ({ acts, onDay }: EligibilityFacts) => ({
  onDay,
  acts: acts.map(({ committedOn, gravity }) => ({ committedOn, gravity })),
});

/** Does the law still allow an answer to each act, or is it too long ago? Months by gravity band. (CC 75) */
export const limitationPeriod: EligibilityRule<ReturnType<typeof used>> = {
  code: 'limitation-period',
  kind: 'rule',
  title: { az: 'Müddətin keçməsi', en: 'Limitation by time', ru: 'Срок давности' },
  takes: ['limits'],
  sentences: {
    met: {
      az: 'Heç bir əməlin müddəti keçməyib.',
      en: 'For no act has the time run out.',
      ru: 'Ни по одному деянию срок не истёк.',
    },
    'not-met': {
      az: '{failing} əməl üçün müddət keçib.',
      en: 'For {failing} acts the time has run out.',
      ru: 'По {failing} деяниям срок истёк.',
    },
    'needs-review': {
      az: 'Müddət məlum deyil və ya əməl qeyd edilməyib.',
      en: 'The time limit is not known, or no act is recorded.',
      ru: 'Срок неизвестен или деяние не записано.',
    },
  },
  uses: used,
  judge: ({ acts, onDay }, { limits = [] }) =>
    overActs(acts, ({ committedOn, gravity }) => {
      const limit = limits.find(({ band }) => band === gravity);
      if (!limit) return needsReview(null);
      return onDay < monthsAfter(committedOn, limit.amount) ? met() : notMet(null);
    }),
};

/** The day so many months later; the last of the month where the month has no such day. */
const monthsAfter = (day: LocalDate, months: number): LocalDate =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ months }).toFormat('yyyy-MM-dd');
