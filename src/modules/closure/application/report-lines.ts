import type { LocalDate } from '../../../kernel/local-date';
import type { SayCode } from '../../reference';
import type { ReportedSessions, ReportedWork } from '../domain/report';
import type { REPORT_WORDS } from '../domain/report-words';

/** How things are said in the language of who reads it. */
export interface Voice {
  readonly words: Readonly<Record<keyof typeof REPORT_WORDS, string>>;
  readonly say: SayCode;
  readonly day: (day: LocalDate) => string;
}

/** The lines, or that there are none. */
export const linesOr = (none: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? lines : [none];

/** What was agreed of one activity. */
export const agreedLine = (
  { kind, times, rhythm, untilOn }: ReportedWork['agreed'][0],
  { words, say, day }: Voice,
): string =>
  `${say('activity-kinds', kind)}: ${times} × ${say('activity-rhythms', rhythm)}, ${words.until} ${day(untilOn)}`;

/** Who came to the sessions of one kind. */
export const metLine = (met: ReportedSessions, { words, say }: Voice): string =>
  `${say('activity-kinds', met.kind)}: ${words.attended} ${met.attended}, ${words.of} ${met.expected}, ` +
  `${words.excused} ${met.excused}, ${words.unexcused} ${met.unexcused}`;
