import type { LocalDate } from '../../../kernel/local-date';

/** How well a birth date is known when somebody tells it: by a document, by what was said, by an estimate, or not at all. */
export const TOLD_CERTAINTIES = ['documented', 'stated', 'estimated', 'unknown'] as const;

/** The same, and by an assessment of age, which alone says so. */
export const BIRTH_DATE_CERTAINTIES = [...TOLD_CERTAINTIES, 'assessed'] as const;

export type BirthDateCertainty = (typeof BIRTH_DATE_CERTAINTIES)[number];

/**
 * When a child was born: a range of days with its certainty; one known day has equal ends.
 * A missing end is open: nothing is known on that side.
 */
export interface BirthDate {
  readonly certainty: BirthDateCertainty;
  readonly earliest: LocalDate | null;
  readonly latest: LocalDate | null;
}

/** The one day of birth, or undefined when only a range or nothing is known. */
export const knownBirthDay = (birth: BirthDate): LocalDate | undefined =>
  birth.certainty !== 'unknown' && birth.earliest !== null && birth.earliest === birth.latest
    ? birth.earliest
    : undefined;
