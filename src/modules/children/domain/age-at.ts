import { DomainError } from '../../../kernel/domain-error';
import { completedYears, type LocalDate } from '../../../kernel/local-date';
import type { BirthDate } from './birth-date';

/** An age in completed years, as a range; `oldest` is null when nothing bounds it. */
export interface AgeRange {
  /** The age that governs: the child has the benefit of the doubt. */
  readonly youngest: number;
  readonly oldest: number | null;
  /** Is it proven by a document, and one number? */
  readonly certain: boolean;
}

/**
 * How old the child was on the day of the act; whoever decides by age goes by `youngest`.
 * Where nothing is known `youngest` is 0: a child whose age cannot be established is not held responsible.
 * Source: CRC General Comment 24 (2019) §24, §33–34; paragraph numbers unverified.
 *
 * @throws DomainError `invalid` when the range is upside down or the child was not yet born.
 */
export function ageAt(birth: BirthDate, on: LocalDate): AgeRange {
  const { earliest, latest } = birth.certainty === 'unknown' ? { earliest: null, latest: null } : birth;
  if (earliest !== null && latest !== null && earliest > latest)
    throw refused('child.birth-dates-out-of-order');
  if (earliest !== null && earliest > on) throw refused('child.born-after-the-act');
  const youngest = latest === null || latest > on ? 0 : completedYears(latest, on);
  const oldest = earliest === null ? null : completedYears(earliest, on);
  return { youngest, oldest, certain: birth.certainty === 'documented' && youngest === oldest };
}

const refused = (code: string): DomainError =>
  new DomainError('invalid', code, { fields: [{ pointer: '/birthDate', code }] });
