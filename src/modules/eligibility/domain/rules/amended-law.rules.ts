import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, needsReview, notMet, overActs } from '../rulings';

const used = ({ acts }: EligibilityFacts) => ({
  acts: acts.map(({ gravityThen, gravityNow, minimumAgeThen, minimumAgeNow }) => ({
    gravityThen,
    gravityNow,
    minimumAgeThen,
    minimumAgeNow,
  })),
});

/** Is the law of today that of the day of the act? Where not, the milder counts and a person looks. (CC 10; CRC 40(2)(a)) */
export const amendedLaw: EligibilityRule<ReturnType<typeof used>> = {
  code: 'amended-law',
  kind: 'rule',
  title: { az: 'Qanunun dəyişməsi', en: 'Change of the law', ru: 'Изменение закона' },
  takes: [],
  sentences: {
    met: {
      az: 'Əməl günündən bəri qanun dəyişməyib.',
      en: 'The law has not changed since the acts.',
      ru: 'Со дня деяний закон не менялся.',
    },
    'not-met': {
      az: '{failing} əməl üzrə qanun dəyişib; ən azı biri artıq siyahıda yoxdur.',
      en: 'The law of {failing} acts has changed; at least one is not in the list of offences any more.',
      ru: 'По {failing} деяниям закон изменился; хотя бы одного больше нет в списке.',
    },
    'needs-review': {
      az: '{failing} əməl üzrə qanun dəyişib (yumşaq olanı tətbiq edilir) və ya əməl qeyd edilməyib.',
      en: 'The law of {failing} acts has changed (the milder counts), or no act is recorded.',
      ru: 'По {failing} деяниям закон изменился (действует более мягкий), либо деяние не записано.',
    },
  },
  uses: used,
  judge: ({ acts }) =>
    overActs(acts, ({ gravityThen, gravityNow, minimumAgeThen, minimumAgeNow }) => {
      if (gravityNow === null || minimumAgeNow === null) return notMet(null);
      return gravityNow === gravityThen && minimumAgeNow === minimumAgeThen ? met() : needsReview(null);
    }),
};
