import type { Change, EligibilityRule, Ruling } from '../eligibility-rule';
import type { ConsentStanding, EligibilityFacts } from '../facts';
import { met, needsReview, notMet } from '../rulings';

function judgeStanding(standing: ConsentStanding, would: readonly Change[]): Ruling {
  if (standing === 'given') return met();
  return standing === 'disputed' || standing === 'unconfirmed' ? needsReview(would) : notMet(would);
}

const ofChild = ({ consents: { child } }: EligibilityFacts) => ({ consents: { child } });

/** Does the child consent, freely and informed? Declining is a right and harms nobody. (GC24 §18(b); BR 11.3) */
export const consentOfChild: EligibilityRule<ReturnType<typeof ofChild>> = {
  code: 'consent-of-child',
  kind: 'rule',
  title: { az: 'Uşağın razılığı', en: 'Consent of the child', ru: 'Согласие ребёнка' },
  takes: [],
  sentences: {
    met: { az: 'Uşaq razılıq verib.', en: 'The child consents.', ru: 'Ребёнок согласен.' },
    'not-met': {
      az: 'Uşağın qüvvədə olan razılığı yoxdur.',
      en: 'No consent of the child is in force.',
      ru: 'Действующего согласия ребёнка нет.',
    },
    'needs-review': {
      az: 'Uşağın razılığı hələ təsdiq edilməyib.',
      en: 'The consent of the child is still to be confirmed.',
      ru: 'Согласие ребёнка ещё нужно подтвердить.',
    },
  },
  uses: ofChild,
  judge: ({ consents }) => judgeStanding(consents.child, [{ fact: '/consents/child', to: 'given' }]),
};

const ofRepresentative = ({ consents: { representative }, child, majorityAge }: EligibilityFacts) => ({
  consents: { representative },
  child: { ageYoungest: child.ageYoungest },
  majorityAge,
});

/** Does a representative consent? From majority on nobody is asked but the young person. (GC24 §18(b); BR 11.3) */
export const consentOfRepresentative: EligibilityRule<ReturnType<typeof ofRepresentative>> = {
  code: 'consent-of-representative',
  kind: 'rule',
  title: {
    az: 'Qanuni nümayəndənin razılığı',
    en: 'Consent of a representative',
    ru: 'Согласие представителя',
  },
  takes: [],
  sentences: {
    met: {
      az: 'Nümayəndə razılıq verib və ya {years} yaşdan sonra onun razılığı lazım deyil.',
      en: 'A representative consents, or from the age of {years} none has to.',
      ru: 'Представитель согласен, либо с {years} лет его согласие не нужно.',
    },
    'not-met': {
      az: 'Nümayəndənin qüvvədə olan razılığı yoxdur.',
      en: 'No consent of a representative is in force.',
      ru: 'Действующего согласия представителя нет.',
    },
    'needs-review': {
      az: 'Nümayəndələr razılaşmayıb və ya razılıq hələ təsdiq edilməyib.',
      en: 'The representatives disagree, or the consent is still to be confirmed.',
      ru: 'Представители не согласны между собой, либо согласие ещё нужно подтвердить.',
    },
  },
  uses: ofRepresentative,
  judge: ({ consents, child, majorityAge }) => {
    const values = { years: majorityAge };
    if (child.ageYoungest >= majorityAge) return met(values);
    const would = [{ fact: '/consents/representative', to: 'given' }];
    return { ...judgeStanding(consents.representative, would), values };
  },
};
