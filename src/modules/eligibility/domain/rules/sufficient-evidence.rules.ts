import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, needsReview, notMet, overActs } from '../rulings';

const used = ({ acts }: EligibilityFacts) => ({ acts: acts.map(({ evidence }) => ({ evidence })) });

/** Is there evidence enough for each act? Nobody is diverted for what could not be shown. (GC24 §18(a)) */
export const sufficientEvidence: EligibilityRule<ReturnType<typeof used>> = {
  code: 'sufficient-evidence',
  kind: 'rule',
  title: { az: 'Kifayət qədər sübut', en: 'Sufficient evidence', ru: 'Достаточные доказательства' },
  takes: [],
  sentences: {
    met: {
      az: '{acts} əməlin hamısı üzrə sübutlar kifayətdir.',
      en: 'The evidence of all {acts} acts was found sufficient.',
      ru: 'Доказательства по всем деяниям ({acts}) признаны достаточными.',
    },
    'not-met': {
      az: 'Ən azı bir əməl üzrə sübutlar kifayət deyil.',
      en: 'The evidence of at least one act was found insufficient.',
      ru: 'Хотя бы по одному деянию доказательств недостаточно.',
    },
    'needs-review': {
      az: 'Sübutlar hələ qiymətləndirilməyib.',
      en: 'The evidence has not been assessed yet.',
      ru: 'Доказательства ещё не оценены.',
    },
  },
  uses: used,
  judge: ({ acts }) =>
    overActs(acts, ({ evidence }, place) => {
      const would = [{ fact: `${place}/evidence`, to: 'sufficient' }];
      if (evidence === 'sufficient') return met();
      return evidence === 'insufficient' ? notMet(would) : needsReview(would);
    }),
};
