import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, needsReview, notMet } from '../rulings';

const used = ({ unconflictedRepresentatives, child, majorityAge }: EligibilityFacts) => ({
  unconflictedRepresentatives,
  child: { ageYoungest: child.ageYoungest },
  majorityAge,
});
const ONE = [{ fact: '/unconflictedRepresentatives', to: 1 }];

/** Does somebody without a conflict of interest stand for the child? Else one is to be appointed. (CRC 40(2)(b); GC24 §56–57) */
export const representationUnconflicted: EligibilityRule<ReturnType<typeof used>> = {
  code: 'representation-unconflicted',
  kind: 'rule',
  title: {
    az: 'Maraqlar toqquşmayan nümayəndə',
    en: 'Representative without conflict',
    ru: 'Представитель без конфликта интересов',
  },
  takes: [],
  sentences: {
    met: {
      az: 'Maraqları toqquşmayan nümayəndə var və ya {years} yaşdan sonra lazım deyil.',
      en: 'Somebody without a conflict stands for the child, or from the age of {years} nobody has to.',
      ru: 'Есть представитель без конфликта интересов, либо с {years} лет он не нужен.',
    },
    'not-met': {
      az: 'Uşağı təmsil edə bilən heç kim yoxdur; nümayəndə təyin edilməlidir.',
      en: 'Nobody can stand for the child; a representative is to be appointed.',
      ru: 'Представлять ребёнка некому; нужно назначить представителя.',
    },
    'needs-review': {
      az: 'Nümayəndələr barədə məlumat yoxdur.',
      en: 'Nothing is known of representatives.',
      ru: 'Сведений о представителях нет.',
    },
  },
  uses: used,
  judge: ({ unconflictedRepresentatives: known, child, majorityAge }) => {
    const values = { years: majorityAge };
    if (child.ageYoungest >= majorityAge) return met(values);
    if (known === null) return needsReview(ONE, values);
    return known > 0 ? met(values) : notMet(ONE, values);
  },
};
