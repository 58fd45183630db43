import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, notMet, overActs } from '../rulings';

const used = ({ acts }: EligibilityFacts) => ({ acts: acts.map(({ gravity }) => ({ gravity })) });

/** Lies each act in a band for which diversion is foreseen? Not only minor acts are. (CC 15; GC24 §15–16) */
export const gravityBand: EligibilityRule<ReturnType<typeof used>> = {
  code: 'gravity-band',
  kind: 'rule',
  title: { az: 'Əməlin ağırlıq dərəcəsi', en: 'Gravity of the acts', ru: 'Тяжесть деяний' },
  takes: ['bands'],
  sentences: {
    met: {
      az: 'Bütün əməllərin ağırlıq dərəcəsi qaydada nəzərdə tutulub.',
      en: 'The gravity of every act is among the bands that the rule names.',
      ru: 'Тяжесть всех деяний входит в названные правилом категории.',
    },
    'not-met': {
      az: '{failing} əməlin ağırlıq dərəcəsi qaydada nəzərdə tutulmayıb.',
      en: 'The gravity of {failing} acts is not among the bands that the rule names.',
      ru: 'Тяжесть {failing} деяний не входит в названные правилом категории.',
    },
    'needs-review': {
      az: 'Əməl qeyd edilmədiyi üçün ağırlıq dərəcəsi məlum deyil.',
      en: 'No act is recorded, so there is no gravity to look at.',
      ru: 'Деяние не записано, тяжесть неизвестна.',
    },
  },
  uses: used,
  // How the law describes an act is found out, not chosen: nothing is suggested that would make it lighter.
  judge: ({ acts }, { bands = [] }) =>
    overActs(acts, ({ gravity }) => (bands.includes(gravity) ? met() : notMet(null))),
};
