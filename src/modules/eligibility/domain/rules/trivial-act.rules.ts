import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, notMet } from '../rulings';

const used = ({ acts, earlierActs }: EligibilityFacts) => ({
  earlierActs,
  acts: acts.map(({ gravity }) => ({ gravity })),
});

/** Warns when so little was done that a word may be enough: a programme would widen the net. (GC24 §15; BR 5.1) */
export const trivialAct: EligibilityRule<ReturnType<typeof used>> = {
  code: 'net-widening-trivial-act',
  kind: 'warning',
  title: { az: 'Cüzi əməl', en: 'Trivial act', ru: 'Малозначительное деяние' },
  takes: ['bands', 'most'],
  sentences: {
    met: {
      az: 'Əməlin cüziliyinə görə xəbərdarlıq yoxdur.',
      en: 'Nothing to warn of: the acts are not trivial.',
      ru: 'Предупреждать не о чем: деяния не малозначительны.',
    },
    'not-met': {
      az: 'Yalnız ən yüngül əməllər qeyd edilib: xəbərdarlıq və ya heç nə kifayət edə bilər.',
      en: 'Only acts of the lightest kind are recorded: a warning, or nothing, may be enough.',
      ru: 'Записаны только самые лёгкие деяния: может хватить предупреждения или вовсе ничего.',
    },
    'needs-review': {
      az: 'Əməllərin ağırlığı yoxlanmalıdır.',
      en: 'The gravity of the acts has to be looked at.',
      ru: 'Тяжесть деяний нужно проверить.',
    },
  },
  uses: used,
  judge: ({ acts, earlierActs }, { bands = [], most = 0 }) => {
    const isTrivial = acts.length > 0 && acts.every(({ gravity }) => bands.includes(gravity));
    return isTrivial && earlierActs <= most ? notMet(null) : met();
  },
};
