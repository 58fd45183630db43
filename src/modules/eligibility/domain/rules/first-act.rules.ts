import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, notMet } from '../rulings';

const used = ({ earlierActs }: EligibilityFacts) => ({ earlierActs });

/** How many acts were recorded before? No condition of the Convention: a policy that warns by default. (GC24 §72) */
export const firstAct: EligibilityRule<ReturnType<typeof used>> = {
  code: 'first-act',
  kind: 'rule',
  title: { az: 'Əvvəlki əməllər', en: 'Earlier acts', ru: 'Прежние деяния' },
  takes: ['most'],
  sentences: {
    met: {
      az: 'Bölmədə əvvəl qeyd edilmiş əməllərin sayı: {earlier}; qayda {most} qədər icazə verir.',
      en: 'Earlier acts that the unit has recorded: {earlier}; the rule allows up to {most}.',
      ru: 'Ранее записано подразделением деяний: {earlier}; правило допускает до {most}.',
    },
    'not-met': {
      az: 'Bölmədə əvvəl qeyd edilmiş əməllərin sayı: {earlier}; qayda ən çoxu {most} deyir. Qeyd sübut deyil.',
      en: 'Earlier acts that the unit has recorded: {earlier}; the rule says at most {most}. A record is no proof.',
      ru: 'Ранее записано подразделением деяний: {earlier}; по правилу не более {most}. Запись не доказательство.',
    },
    'needs-review': {
      az: 'Əvvəlki əməllər barədə məlumat yoxlanmalıdır.',
      en: 'What is known of earlier acts has to be looked at.',
      ru: 'Сведения о прежних деяниях нужно проверить.',
    },
  },
  uses: used,
  judge: ({ earlierActs }, { most = 0 }) => {
    const values = { earlier: earlierActs, most };
    return earlierActs <= most ? met(values) : notMet(null, values);
  },
};
