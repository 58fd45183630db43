import type { Spoken } from '../../../platform/print/spoken';
import type { BreachAnswer } from '../../sentencing';

/** What was answered to a breach, in words. */
export const BREACH_ANSWER_WORDS: Readonly<Record<BreachAnswer | 'none', Spoken>> = {
  none: { az: 'hələ cavab verilməyib', en: 'not answered yet', ru: 'ещё нет ответа' },
  excuse: { az: 'üzrlü sayılıb', en: 'excused', ru: 'признано уважительным' },
  warn: { az: 'xəbərdarlıq edilib', en: 'warned', ru: 'вынесено предупреждение' },
  'overturn-breach': {
    ...{ az: 'cavab yenidən baxılmada ləğv edilib', en: 'answer put right in a review' },
    ru: 'ответ отменён при пересмотре',
  },
  'refer-to-court': { az: 'məhkəməyə göndərilib', en: 'with a court', ru: 'передано в суд' },
  continue: { az: 'davam etdirilib', en: 'goes on as ordered', ru: 'исполнение продолжено' },
  revoke: { az: 'tədbir geri götürülüb', en: 'order taken back', ru: 'мера отменена' },
  replace: { az: 'tədbir əvəz edilib', en: 'order replaced', ru: 'мера заменена' },
};
