import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';

const RENUMBER: Statement = {
  name: 'renumber-clocks',
  text: `update intake.clock set occasion = $4, updated_at = $5, version = version + 1
         where intake_id = $1 and code = any($2) and occasion = $3`,
};

/** A number that no time in custody has, while others are renumbered. */
const ASIDE = 2_147_483_647;

/** Which of the times that a child was held becomes the last of them, for clocks of which codes. */
export interface ClockOrder {
  readonly codes: readonly string[];
  readonly occasion: number;
  readonly last: number;
}

/** Numbers the clocks of one occasion as the last, and those after it one lower each; sent with the work. */
export function numberAsLast(work: Work, intakeId: string, { codes, occasion, last }: ClockOrder): void {
  if (occasion === last) return;
  const renumber = (from: number, to: number) => work.write(RENUMBER, [intakeId, codes, from, to, work.now]);
  renumber(occasion, ASIDE);
  for (let later = occasion + 1; later <= last; later += 1) renumber(later, later - 1);
  renumber(ASIDE, last);
}
