import type { Work } from './work';

/** Order (alternative), child, eligibility check, case file, handover, concern, mandate request, intake (encounter), referral, certificate (testimony), review, written report. */
export type NumberSeries = 'A' | 'C' | 'E' | 'F' | 'H' | 'K' | 'M' | 'N' | 'R' | 'T' | 'V' | 'W';

/** The next public number of a series, such as `R-7KQ4-29`; it never comes again, even when the work is undone. */
export async function publicNumber(work: Work, prefix: NumberSeries): Promise<string> {
  const statement = { name: 'public-number', text: 'select platform.public_number($1) as number' };
  const [row] = await work.query<{ number: string }>(statement, [prefix]);
  if (!row) throw new Error(`The series ${prefix} gave no number`);
  return row.number;
}
