import type { Safeguard } from './gap';

/** The whole record of an intake, as its safeguards ask for it; entries that were put right do not count. */
export interface RecordFacts {
  readonly wasHeld: boolean;
  readonly familyTold: boolean;
  /** Whether it is recorded why one of the family was not told. */
  readonly familyWithheld: boolean;
  /** Whether the guardianship body was told in their place. */
  readonly toldInstead: boolean;
  readonly legalHelpOffered: boolean;
  readonly lawyerCame: boolean;
  readonly rightsExplained: boolean;
  readonly rightsUnderstood: boolean;
  readonly interviewsKeptRules: boolean;
}

const familyWasTold: Safeguard<RecordFacts> = {
  code: 'record.family-not-told',
  citation: 'BR 10.1; CRC 40(2)(b)(ii)',
  holds: ({ familyTold, familyWithheld }) => familyTold || familyWithheld,
  missing: {
    az: 'Ailəyə xəbər verildiyi və ya niyə verilmədiyi qeyd edilməyib.',
    en: 'It is not recorded that the family was told, nor why not.',
    ru: 'Не записано, что семье сообщили или почему не сообщили.',
  },
};

const somebodyWasToldInstead: Safeguard<RecordFacts> = {
  code: 'record.nobody-told-instead',
  citation: 'BR 10.1; CRC 20, 40(2)(b)(ii)',
  holds: ({ familyTold, familyWithheld, toldInstead }) => familyTold || !familyWithheld || toldInstead,
  missing: {
    az: 'Ailəyə səbəb göstərilməklə xəbər verilməyib, onun əvəzinə isə heç kimə xəbər verildiyi qeyd edilməyib.',
    en: 'The family was not told, for a reason, and it is not recorded that anybody was told in its place.',
    ru: 'Семье не сообщили по указанной причине, и не записано, что вместо неё сообщили кому-либо ещё.',
  },
};

const rightsWereExplained: Safeguard<RecordFacts> = {
  code: 'record.rights-not-explained',
  citation: 'CRC 40(2)(b)(ii); GC24 §47–48',
  holds: ({ rightsExplained }) => rightsExplained,
  missing: {
    az: 'Uşağa hüquqlarının izah olunduğu qeyd edilməyib.',
    en: 'It is not recorded that the child was told their rights.',
    ru: 'Не записано, что ребёнку разъяснили его права.',
  },
};

const rightsWereUnderstood: Safeguard<RecordFacts> = {
  code: 'record.rights-not-understood',
  citation: 'CRC 40(2)(b)(ii), (vi); GC24 §46–48, 64',
  holds: ({ rightsExplained, rightsUnderstood }) => !rightsExplained || rightsUnderstood,
  missing: {
    az: 'Uşağın hüquqlarını başa düşdüyü qeyd edilməyib.',
    en: 'It is not recorded that the child understood their rights.',
    ru: 'Не записано, что ребёнок понял свои права.',
  },
};

const legalHelpWasOffered: Safeguard<RecordFacts> = {
  code: 'record.legal-help-not-offered',
  citation: 'CRC 37(d), 40(2)(b)(ii); GC24 §49–53',
  holds: ({ legalHelpOffered, lawyerCame }) => legalHelpOffered || lawyerCame,
  missing: {
    az: 'Uşağa hüquqi yardım təklif olunduğu qeyd edilməyib.',
    en: 'It is not recorded that legal help was offered to the child.',
    ru: 'Не записано, что ребёнку предложили юридическую помощь.',
  },
};

const lawyerCameToTheHeldChild: Safeguard<RecordFacts> = {
  code: 'record.held-without-lawyer',
  citation: 'CRC 37(d); BR 15.1; GC24 §49–53',
  holds: ({ wasHeld, lawyerCame }) => !wasHeld || lawyerCame,
  missing: {
    az: 'Saxlanılan uşağın yanına vəkil gəldiyi qeyd edilməyib.',
    en: 'It is not recorded that a lawyer came to the child that was held.',
    ru: 'Не записано, что к задержанному ребёнку пришёл адвокат.',
  },
};

const interviewsWereFair: Safeguard<RecordFacts> = {
  code: 'record.interview-breached-rules',
  citation: 'CRC 40(2)(b)(ii)–(iv); GC24 §49–60',
  holds: ({ interviewsKeptRules }) => interviewsKeptRules,
  missing: {
    az: 'Sorğu-sual zamanı qaydalara əməl olunmayıb.',
    en: 'An interview did not keep every rule.',
    ru: 'При опросе ребёнка были нарушены правила.',
  },
};

/** What is owed to every child that was met, held or not. */
export const recordSafeguards: readonly Safeguard<RecordFacts>[] = [
  familyWasTold,
  somebodyWasToldInstead,
  rightsWereExplained,
  rightsWereUnderstood,
  legalHelpWasOffered,
  lawyerCameToTheHeldChild,
  interviewsWereFair,
];
