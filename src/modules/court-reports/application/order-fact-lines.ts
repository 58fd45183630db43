import type { LocalDate } from '../../../kernel/local-date';
import type { Language } from '../../../platform/persistence/request-facts';
import type { SayCode } from '../../reference';
import type { FactPart, OrderFact } from '../domain/order-fact';
import type { ORDER_REPORT_WORDS } from '../domain/order-report-words';
import { counted } from '../domain/unit-words';

/** How things are said in the language of who reads it. */
export interface Voice {
  readonly words: Readonly<Record<keyof typeof ORDER_REPORT_WORDS, string>>;
  readonly say: SayCode;
  readonly language: Language;
  readonly day: (day: LocalDate) => string;
}

/** One fact in one line. */
export const factLine = ({ label, parts }: OrderFact, voice: Voice): string =>
  `${label[voice.language]}: ${parts.map((part) => partIn(part, voice)).join(', ')}`;

function partIn(part: FactPart, { say, language, day }: Voice): string {
  if (part.kind === 'code') return say(part.list, part.code);
  if (part.kind === 'day') return day(part.day);
  if (part.kind === 'said') return part.said[language];
  return counted(part.count, part.unit, language);
}
