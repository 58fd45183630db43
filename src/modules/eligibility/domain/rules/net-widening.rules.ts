import type { EligibilityRule } from '../eligibility-rule';
import type { EligibilityFacts } from '../facts';
import { met, notMet } from '../rulings';

const countOfActs = ({ acts }: EligibilityFacts) => ({ acts: acts.length });

/** Warns when no act is recorded at all: then only voluntary support is possible. (GC24 §15–18; TR 2.5–2.6) */
export const noAct: EligibilityRule<ReturnType<typeof countOfActs>> = {
  code: 'net-widening-no-act',
  kind: 'warning',
  title: { az: 'Əməl olmadan diversiya', en: 'Diversion without an act', ru: 'Диверсия без деяния' },
  takes: [],
  sentences: {
    met: { az: 'Əməl qeyd edilib.', en: 'An act is recorded.', ru: 'Деяние записано.' },
    'not-met': {
      az: 'Heç bir əməl qeyd edilməyib: yalnız könüllü dəstək mümkündür.',
      en: 'No act is recorded: only voluntary support is possible.',
      ru: 'Деяние не записано: возможна только добровольная поддержка.',
    },
    'needs-review': {
      az: 'Əməllər yoxlanmalıdır.',
      en: 'The acts have to be looked at.',
      ru: 'Деяния нужно проверить.',
    },
  },
  uses: countOfActs,
  judge: ({ acts }) => (acts > 0 ? met() : notMet(null)),
};

const agesAtActs = ({ acts }: EligibilityFacts) => ({
  acts: acts.map(({ ageYoungest, minimumAge }) => ({ ageYoungest, minimumAge })),
});

/** Warns when the child may have been too young for an act: it would be drawn into justice. (GC24 §20–24) */
export const underAge: EligibilityRule<ReturnType<typeof agesAtActs>> = {
  code: 'net-widening-under-age',
  kind: 'warning',
  title: {
    az: 'Məsuliyyət yaşından kiçik uşaq',
    en: 'Child below the age of responsibility',
    ru: 'Ребёнок младше возраста ответственности',
  },
  takes: [],
  sentences: {
    met: {
      az: 'Yaşa görə xəbərdarlıq yoxdur.',
      en: 'Nothing to warn of by age.',
      ru: 'По возрасту предупреждать не о чем.',
    },
    'not-met': {
      az: '{failing} əməl zamanı uşaq çox kiçik ola bilərdi; diversiya onu ədliyyə sisteminə cəlb edər.',
      en: 'At {failing} acts the child may have been too young; diversion would draw it into justice.',
      ru: 'При {failing} деяниях ребёнок мог быть слишком мал; диверсия втянет его в правосудие.',
    },
    'needs-review': {
      az: 'Uşağın yaşı yoxlanmalıdır.',
      en: 'The age of the child has to be looked at.',
      ru: 'Возраст ребёнка нужно проверить.',
    },
  },
  uses: agesAtActs,
  judge: ({ acts }) => {
    const failing = acts.filter(({ ageYoungest, minimumAge }) => ageYoungest < minimumAge).length;
    return failing === 0 ? met({ failing }) : notMet(null, { failing });
  },
};

const evidenceOfActs = ({ acts }: EligibilityFacts) => ({ acts: acts.map(({ evidence }) => ({ evidence })) });

/** Warns when an act could not be shown: the way then is to end the matter, not to divert. (GC24 §18(a)) */
export const insufficientEvidence: EligibilityRule<ReturnType<typeof evidenceOfActs>> = {
  code: 'net-widening-insufficient-evidence',
  kind: 'warning',
  title: {
    az: 'Sübut olmadan diversiya',
    en: 'Diversion without evidence',
    ru: 'Диверсия без доказательств',
  },
  takes: [],
  sentences: {
    met: {
      az: 'Sübutlara görə xəbərdarlıq yoxdur.',
      en: 'Nothing to warn of by the evidence.',
      ru: 'По доказательствам предупреждать не о чем.',
    },
    'not-met': {
      az: '{failing} əməl üzrə sübut kifayət deyil; iş bağlanmalıdır, diversiya edilməməlidir.',
      en: 'The evidence of {failing} acts is insufficient; the matter should end, not be diverted.',
      ru: 'По {failing} деяниям доказательств мало; дело следует прекратить, а не применять диверсию.',
    },
    'needs-review': {
      az: 'Sübutlar yoxlanmalıdır.',
      en: 'The evidence has to be looked at.',
      ru: 'Доказательства нужно проверить.',
    },
  },
  uses: evidenceOfActs,
  judge: ({ acts }) => {
    const would = acts.flatMap(({ evidence }, n) =>
      evidence === 'insufficient' ? [{ fact: `/acts/${n}/evidence`, to: 'sufficient' }] : [],
    );
    const values = { failing: would.length };
    return would.length === 0 ? met(values) : notMet(would, values);
  },
};
