import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, needsReview, notMet, overActs } from '../rulings';

const used = ({ acts }: EligibilityFacts) => ({
  acts: acts.map(({ ageYoungest, ageOldest, minimumAge }) => ({ ageYoungest, ageOldest, minimumAge })),
});

/** Was the child old enough for each act, by the youngest reading of the birth date? (CC 20; GC24 §20–24, 33–34) */
export const ageOfResponsibility: EligibilityRule<ReturnType<typeof used>> = {
  code: 'age-of-responsibility',
  kind: 'rule',
  title: {
    az: 'Hər əmələ görə məsuliyyət yaşı',
    en: 'Age of responsibility for each act',
    ru: 'Возраст ответственности за каждое деяние',
  },
  takes: [],
  sentences: {
    met: {
      az: 'Uşaq {acts} əməlin hər biri üçün məsuliyyət yaşına çatmışdı.',
      en: 'The child had reached the age of responsibility for each of {acts} acts.',
      ru: 'Ребёнок достиг возраста ответственности за каждое из деяний ({acts}).',
    },
    'not-met': {
      az: 'Uşaq {failing} əməl üçün məsuliyyət yaşına çatmamışdı; bu, uşağın müdafiəsi yoludur.',
      en: 'For {failing} acts the child was below the age of responsibility; protection is the way.',
      ru: 'За {failing} деяний ребёнок не достиг возраста ответственности; путь — защита ребёнка.',
    },
    'needs-review': {
      az: 'Yaş dəqiq deyil və ya əməl qeyd edilməyib: şübhə uşağın xeyrinə yozulur, bir nəfər baxmalıdır.',
      en: 'The age is in doubt or no act is recorded: doubt counts for the child, and a person has to look.',
      ru: 'Возраст неясен или деяние не записано: сомнение толкуется в пользу ребёнка, нужен взгляд человека.',
    },
  },
  uses: used,
  judge: ({ acts }) =>
    overActs(acts, ({ ageYoungest, ageOldest, minimumAge }, place) => {
      if (ageYoungest >= minimumAge) return met();
      if (ageOldest !== null && ageOldest < minimumAge) return notMet(null);
      return needsReview([{ fact: `${place}/ageYoungest`, to: minimumAge }]);
    }),
};
