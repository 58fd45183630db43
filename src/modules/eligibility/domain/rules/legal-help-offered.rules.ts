import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, needsReview, notMet } from '../rulings';

const used = ({ legalHelp }: EligibilityFacts) => ({ legalHelp });
const OFFERED = [{ fact: '/legalHelp', to: 'offered' }];

/** Was legal help offered before the decision? (GC24 §18(c); CRC 40(3)(b)) */
export const legalHelpOffered: EligibilityRule<ReturnType<typeof used>> = {
  code: 'legal-help-offered',
  kind: 'rule',
  title: { az: 'Hüquqi yardım təklif edilib', en: 'Legal help offered', ru: 'Предложена юридическая помощь' },
  takes: [],
  sentences: {
    met: {
      az: 'Hüquqi yardım təklif edilib.',
      en: 'Legal help was offered.',
      ru: 'Юридическая помощь предложена.',
    },
    'not-met': {
      az: 'Hüquqi yardım hələ təklif edilməyib.',
      en: 'Legal help has not been offered yet.',
      ru: 'Юридическая помощь ещё не предложена.',
    },
    'needs-review': {
      az: 'Yardımdan imtina edilib və ya bu barədə qeyd yoxdur; yenidən təklif olunmalıdır.',
      en: 'Help was declined, or nothing is known of it; it should be offered again.',
      ru: 'От помощи отказались или сведений нет; её следует предложить снова.',
    },
  },
  uses: used,
  judge: ({ legalHelp }) => {
    if (legalHelp === 'offered') return met();
    return legalHelp === 'not-offered' ? notMet(OFFERED) : needsReview(OFFERED);
  },
};
