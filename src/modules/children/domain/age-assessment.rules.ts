import type { LocalDate } from '../../../kernel/local-date';
import type { Rule } from '../../../kernel/rule';
import type { BirthDate } from './birth-date';

/** What decides whether an assessment of age may be recorded as it is told. */
export interface AgeAssessmentFacts {
  readonly earliestBirthDay: LocalDate;
  readonly latestBirthDay: LocalDate;
  readonly assessedOn: LocalDate;
  readonly yesterday: LocalDate;
  readonly today: LocalDate;
  readonly backDatingReason: string | null;
  /** Does the method touch the child so closely that it has to consent? */
  readonly needsConsent: boolean;
  /** Had the child consented to it by that day? */
  readonly hasConsented: boolean;
  /** Was a less intrusive method used before? */
  readonly lessIntrusiveTried: boolean;
}

const RECORD_KEEPING = 'record keeping: BR 21.1';

const assessmentWasInThePast: Rule<AgeAssessmentFacts> = {
  code: 'age-assessment.in-the-future',
  citation: RECORD_KEEPING,
  holds: ({ assessedOn, today }) => assessedOn <= today,
};

const lateRecordsSayWhy: Rule<AgeAssessmentFacts> = {
  code: 'age-assessment.back-dating-not-explained',
  citation: `${RECORD_KEEPING}; clocks: BR 20.1`,
  holds: ({ assessedOn, yesterday, backDatingReason }) =>
    assessedOn >= yesterday || backDatingReason !== null,
};

const daysAreInOrder: Rule<AgeAssessmentFacts> = {
  code: 'age-assessment.days-out-of-order',
  citation: 'GC24 §33–34',
  holds: ({ earliestBirthDay, latestBirthDay }) => earliestBirthDay <= latestBirthDay,
};

const childWasBornBefore: Rule<AgeAssessmentFacts> = {
  code: 'age-assessment.born-after-it',
  citation: 'GC24 §33–34',
  holds: ({ latestBirthDay, assessedOn }) => latestBirthDay <= assessedOn,
};

const lessIntrusiveMethodsComeFirst: Rule<AgeAssessmentFacts> = {
  code: 'age-assessment.less-intrusive-first',
  citation: 'GC24 §33–34',
  holds: ({ needsConsent, lessIntrusiveTried }) => !needsConsent || lessIntrusiveTried,
};

const childHasConsented: Rule<AgeAssessmentFacts> = {
  code: 'age-assessment.without-consent',
  citation: 'GC24 §34; CRC 12',
  holds: ({ needsConsent, hasConsented }) => !needsConsent || hasConsented,
};

/** Everything that must hold before an assessment is recorded. */
export const ageAssessmentRules: readonly Rule<AgeAssessmentFacts>[] = [
  assessmentWasInThePast,
  lateRecordsSayWhy,
  daysAreInOrder,
  childWasBornBefore,
  lessIntrusiveMethodsComeFirst,
  childHasConsented,
];

/** What decides whether the birth date may be corrected by an assessment. */
export interface ApplyFacts {
  readonly known: BirthDate;
  readonly assessed: BirthDate;
}

const documentsAreNotMadeOlder: Rule<ApplyFacts> = {
  code: 'age-assessment.older-than-documents',
  citation: 'GC24 §33–34: documents count as genuine, and doubt is for the child',
  holds: ({ known, assessed }) =>
    known.certainty !== 'documented' || (assessed.latest ?? '') >= (known.latest ?? ''),
};

/** What must hold before a birth date is corrected by an assessment. */
export const applyRules: readonly Rule<ApplyFacts>[] = [documentsAreNotMadeOlder];
