import type { ReturnContent } from '../domain/return';
import type { RETURN_WORDS } from '../domain/return-words';
import type { Voice } from './report-lines';

/** The words of a return in one language, beside those of a report. */
export type OwnVoice = Voice & { readonly own: Readonly<Record<keyof typeof RETURN_WORDS, string>> };

/** When the lawyer was told, or why not; never a dash, which would say neither (CRC 40(2)(b)(ii); BR 15.1). */
export function lawyerLine(
  { lawyerToldOn, lawyerNotTold }: Pick<ReturnContent, 'lawyerToldOn' | 'lawyerNotTold'>,
  { own, say, day }: Pick<OwnVoice, 'own' | 'say' | 'day'>,
): string | null {
  if (lawyerToldOn !== null) return day(lawyerToldOn);
  return lawyerNotTold === null
    ? null
    : `${own.lawyerNotTold}: ${say('lawyer-not-told-reasons', lawyerNotTold)}`;
}
