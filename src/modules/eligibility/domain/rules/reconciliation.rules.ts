import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, notMet } from '../rulings';

const used = ({ reconciled }: EligibilityFacts) => ({ reconciled });

/** Have the child and the victim reconciled? Told, and never a condition. (CC 73; BR 11.4) */
export const reconciliation: EligibilityRule<ReturnType<typeof used>> = {
  code: 'reconciliation',
  kind: 'information',
  title: { az: 'Barışıq', en: 'Reconciliation', ru: 'Примирение' },
  takes: [],
  sentences: {
    met: { az: 'Barışıq qeyd edilib.', en: 'A reconciliation is recorded.', ru: 'Примирение записано.' },
    'not-met': {
      az: 'Barışıq qeyd edilməyib; bu, şərt deyil.',
      en: 'No reconciliation is recorded; it is no condition.',
      ru: 'Примирение не записано; это не условие.',
    },
    'needs-review': {
      az: 'Barışıq barədə məlumat yoxlanmalıdır.',
      en: 'What is known of a reconciliation has to be looked at.',
      ru: 'Сведения о примирении нужно проверить.',
    },
  },
  uses: used,
  judge: ({ reconciled }) => (reconciled ? met() : notMet([{ fact: '/reconciled', to: true }])),
};
