import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, needsReview, notMet, overActs } from '../rulings';

const used = ({ acts, majorityAge }: EligibilityFacts) => ({
  majorityAge,
  acts: acts.map(({ ageYoungest, ageOldest }) => ({ ageYoungest, ageOldest })),
});

/** Was each act done before majority? The age at the act governs, whatever the age is now. (CC 84.1; GC24 §20–24) */
export const doneAsAChild: EligibilityRule<ReturnType<typeof used>> = {
  code: 'done-as-a-child',
  kind: 'rule',
  title: {
    az: 'Əməl yetkinlik yaşına qədər baş verib',
    en: 'Done as a child',
    ru: 'Совершено до совершеннолетия',
  },
  takes: [],
  sentences: {
    met: {
      az: 'Hər bir əməl {years} yaşa qədər baş verib.',
      en: 'Each act was done before the age of {years}.',
      ru: 'Каждое деяние совершено до {years} лет.',
    },
    'not-met': {
      az: '{failing} əməl {years} yaşdan sonra baş verib.',
      en: '{failing} acts were done at {years} or later.',
      ru: '{failing} деяний совершено в {years} лет или позже.',
    },
    'needs-review': {
      az: '{years} yaşa qədər olub-olmadığı dəqiq deyil: uşaq kimi qəbul edilir, bir nəfər baxmalıdır.',
      en: 'Whether it was before the age of {years} is in doubt: taken as a child, and a person has to look.',
      ru: 'Неясно, было ли это до {years} лет: считается ребёнком, нужен взгляд человека.',
    },
  },
  uses: used,
  judge: ({ acts, majorityAge }) =>
    overActs(
      acts,
      ({ ageYoungest, ageOldest }, place) => {
        if (ageYoungest >= majorityAge) return notMet(null);
        if (ageOldest !== null && ageOldest < majorityAge) return met();
        return needsReview([{ fact: `${place}/ageOldest`, to: majorityAge - 1 }]);
      },
      { years: majorityAge },
    ),
};
